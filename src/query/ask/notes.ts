/** What has to be said beside a question that was read: words that it does not use, and guesses. */
import { qualitiesOf } from "../../atlas/attributes/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import type { Question, Term } from "../../scene/index.ts";
import { lexicon, phraseKey, type Word, wordsOf } from "../lexicon/index.ts";
import { lookup } from "../visible/index.ts";

export interface Notes {
  /** Words, as typed, that mean something but change nothing in the question: "main", "all". */
  readonly unused: readonly string[];
  /** Words, as typed, that mean nothing here, but stand in the words of each answer. */
  readonly witnessed: readonly string[];
  /** Nodes that a part of their name, as typed, was taken for. */
  readonly taken: readonly { readonly typed: string; readonly node: string }[];
  /** The same of other relations that share the words, if these have answers, too. */
  readonly others: readonly Question[];
  /** "How many" counts what the sources name, which need not be all there are. */
  readonly isCount: boolean;
}

/** Words that the grammar passes over though they mean something. */
const TELLING = new Set([
  ...["main", "key", "major", "various", "different", "certain", "other", "next", "all", "every"],
  ...["each", "directly", "explicitly", "mainly", "heavily", "actually", "really"],
  ...["still", "now", "currently", "today", "nowadays", "together", "exactly", "too", "also"],
  ...["can", "could", "may", "might", "should", "would", "must", "shall"],
]);
/** Verbs of intention, which are passed over before "to". */
const INTENDING = /^(want|hope|plan|promise|intend|try|tries|continue)(s|ed)?$/u;

/** Notes on a question as it was read from a text, but for the others that it may ask. */
export function notesOn(
  atlas: Atlas,
  text: string,
  question: Question,
): Omit<Notes, "others" | "witnessed"> {
  const words = wordsOf(text);
  const names = termsOf(question).flatMap((term) => namesOf(atlas, term));
  const named = new Set(names.flatMap((name) => name.split(" ")));
  const hasForce = qualitiesOf(question).some(({ of }) => of === "force");
  const hasAnd = question.steps.some(({ and }) => and);
  const isUnused = ({ text: key }: Word, at: number) => {
    if (named.has(key)) return false;
    if (INTENDING.test(key)) return words[at + 1]?.text === "to";
    if (key === "also") return !hasAnd;
    return TELLING.has(key) && !(hasForce && FORCES.has(key));
  };
  const typed = ({ start, typed: key }: Word) => text.slice(start, start + key.length);
  return {
    unused: words.filter(isUnused).map(typed),
    taken: takenFor(atlas, text, words, question),
    isCount: /^\s*how many\b/iu.test(text),
  };
}

const FORCES = new Set(["must", "shall", "may", "can", "could", "should"]);

function termsOf({ subject, steps }: Question): readonly Term[] {
  return [subject, ...steps.map(({ term }) => term)];
}

/** All names of a term as they are compared. */
function namesOf(atlas: Atlas, term: Term): readonly string[] {
  if (term.of === "any") return [];
  const { one, many } = lexicon(atlas).formsOfTerm(term);
  const node = term.of === "node" ? lookup(atlas).nodes.get(term.id) : undefined;
  const names = node ? [node.name, node.short ?? node.name, ...node.aliases] : [];
  return [one, many, ...names].map(phraseKey);
}

function takenFor(
  atlas: Atlas,
  text: string,
  words: readonly Word[],
  question: Question,
): Notes["taken"] {
  const keys = words.map((word) => word.text);
  const whole = ` ${keys.join(" ")} `;
  const { partNames } = lexicon(atlas);
  return termsOf(question).flatMap((term) => {
    if (term.of !== "node") return [];
    if (namesOf(atlas, term).some((name) => whole.includes(` ${name} `))) return [];
    const at = keys.findIndex((_, index) =>
      partNames.at(keys, index).some(({ node }) => node === term.id),
    );
    const part = partNames.at(keys, Math.max(0, at)).find(({ node }) => node === term.id);
    const [first, last] = [words[at], words[at + (part?.length ?? 1) - 1]];
    if (!part || !first || !last) return [];
    const typed = text.slice(first.start, last.start + last.typed.length);
    return [{ typed, node: term.id }];
  });
}
