/** A question in plain words: "actors that fund instruments that advance goals in Talent". */
import type { Atlas } from "../../atlas/index.ts";
import type { Question, Step, Term } from "../../scene/index.ts";
import { lookup } from "../visible/index.ts";
import { isMany } from "../words/index.ts";
import { readings } from "./grammar.ts";
import { lexicon, QUALITIES, type Quality } from "./lexicon.ts";
import { wordsOf } from "./phrases.ts";

/** The sentence for a question: the same for the same question, and readQuestion() reads it. */
export function questionText(atlas: Atlas, question: Question): string {
  const words = lexicon(atlas);
  const { subject, steps, pillar } = question;
  const parts = [words.term(subject).many];
  let many = isSeveral(atlas, subject);
  steps.forEach((step, index) => {
    const isNamed = index === 0 && subject.of === "node";
    const isLast = index === steps.length - 1;
    parts.push(`${isNamed ? "" : "that "}${stepText(atlas, step, many, isLast)}`);
    many = isSeveral(atlas, step.term) && !step.none;
  });
  if (pillar !== undefined) parts.push(`in ${words.pillar(pillar)}`);
  return parts.join(" ") + qualityText(question);
}

/** "fund sectors", "fund no sector", "no actor funds", "do not fund AI chips" */
function stepText(atlas: Atlas, step: Step, many: boolean, isLast: boolean): string {
  const words = lexicon(atlas);
  const { none, direction, verb, term } = step;
  const { one, many: several } = words.term(term);
  const following = words.following({ verb, direction });
  const said = many ? following.many : following.one;
  if (!none) return `${said} ${several}`;
  if (term.of === "node") return `${words.denied({ verb, direction }, many)} ${one}`;
  // The other end's own words are plainer, but nothing could be said of it after them.
  if (direction === "in" && isLast) {
    const active = words.following({ verb, direction: "out" }).one;
    return `${term.of === "any" ? one : `no ${one}`} ${active}`;
  }
  return `${said} ${term.of === "any" ? one : `no ${one}`}`;
}

function qualityText(question: Question): string {
  const said = qualitiesOf(question).map(qualityWord);
  if (said.length === 0) return "";
  const list = said.length < 2 ? said[0] : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`;
  return `, ${question.only ? "only " : ""}${list}`;
}

export function qualitiesOf({ basis, status, force }: Question): readonly Quality[] {
  return [
    ...(basis === undefined ? [] : [{ of: "basis", value: basis } as const]),
    ...(status === undefined ? [] : [{ of: "status", value: status } as const]),
    ...(force === undefined ? [] : [{ of: "force", value: force } as const]),
  ];
}

export function qualityWord(quality: Quality): string {
  const is = ({ value }: { readonly value: Quality }) =>
    value.of === quality.of && value.value === quality.value;
  return QUALITIES.find((one) => one.written && is(one))?.text ?? quality.value;
}

function isSeveral(atlas: Atlas, term: Term): boolean {
  if (term.of === "node") return isMany(atlas, lookup(atlas).nodes.get(term.id));
  return term.of === "kind" || term.of === "type";
}

/** What came of reading a text. */
export type Read =
  | { readonly question: Question }
  /** From this place in the text on (UTF-16 code units) nothing could be made of it. */
  | { readonly stuckAt: number };

/**
 * Reads a question, tolerantly: singular or plural, relations by either of their names, nodes by
 * short names and aliases, "which", "does", "the" left aside: "what does the law regulate?"
 * means "anything that is regulated by the law". The longest names are tried first.
 */
export function readQuestion(atlas: Atlas, text: string): Read {
  const words = wordsOf(text);
  let furthest = 0;
  for (const { at, isWhole, question } of readings(atlas, words)) {
    if (at === words.length && isWhole) return { question };
    furthest = Math.max(furthest, at);
  }
  return { stuckAt: words[furthest]?.start ?? text.length };
}
