/** Questions as sentences, "actors that fund instruments that advance goals", and back. */
import { qualitiesOf } from "../../atlas/attributes/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { ANYTHING, type Question, questionParts, type Step, type Term } from "../../scene/index.ts";
import { lexicon, qualityWord, type Vocabulary, wordsOf } from "../lexicon/index.ts";
import { lookup } from "../visible/index.ts";
import { isMany } from "../words/index.ts";
import { allows } from "./completionOptions.ts";
import { readings } from "./grammar.ts";
import { OPPOSITE } from "./reading.ts";

/** The sentence for a question, the same for equal questions. readQuestion() reads it. */
export function questionText(atlas: Atlas, question: Question): string {
  const lexis = lexicon(atlas);
  const { subject, steps, pillar } = question;
  const parts = [lexis.formsOfTerm(subject).many];
  let from = subject;
  steps.forEach((step, index) => {
    const before = steps[index - 1];
    if (before && !step.and) from = before.none ? ANYTHING : before.term;
    const isNamed = index === 0 && subject.of === "node";
    const isLast = index === steps.length - 1;
    const joint = step.and ? (step.none ? "but " : "and ") : isNamed ? "" : "that ";
    parts.push(`${joint}${stepText(atlas, step, isSeveral(atlas, from), isLast)}`);
  });
  if (pillar !== undefined) parts.push(`in ${lexis.placeName(pillar)}`);
  return parts.join(" ") + qualityText(question);
}

/** A step after its subject: "fund sectors", "fund no sector", "no actor funds". */
function stepText(atlas: Atlas, step: Step, isPlural: boolean, isLast: boolean): string {
  const lexis = lexicon(atlas);
  const { none, direction, verb, term } = step;
  const { one, many } = lexis.formsOfTerm(term);
  const forms = lexis.formsOfVerb({ verb, direction });
  const verbText = isPlural ? forms.many : forms.one;
  if (!none) return `${verbText} ${many}`;
  if (term.of === "node") return `${lexis.deniedVerb({ verb, direction }, isPlural)} ${one}`;
  // An active clause is plainer than a passive one, but no further step could follow it.
  if (direction === "in" && isLast) {
    const active = lexis.formsOfVerb({ verb, direction: "out" }).one;
    return `${term.of === "any" ? one : `no ${one}`} ${active}`;
  }
  return `${verbText} ${term.of === "any" ? one : `no ${one}`}`;
}

/** ", only stated and in place"; empty if the question has no qualities. */
function qualityText(question: Question): string {
  const words = qualitiesOf(question).map(qualityWord);
  if (words.length === 0) return "";
  const list = words.length < 2 ? words[0] : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
  return `, ${question.only ? "only " : ""}${list}`;
}

/** Whether a term is followed by a plural verb. */
function isSeveral(atlas: Atlas, term: Term): boolean {
  if (term.of === "node") return isMany(atlas, lookup(atlas).nodes.get(term.id));
  return term.of === "kind" || term.of === "type";
}

/** The result of reading a text. */
export type ReadResult =
  | { readonly question: Question }
  /** The offset (UTF-16 code units) from which on the text could not be read. */
  | { readonly stuckAt: number };

/**
 * Reads a question tolerantly: in the singular or plural, with either name of a relation, with
 * short names and aliases of nodes, and ignoring "which", "does" and "the". So "what does the law
 * regulate?" means "anything that is regulated by the law". The longest names are tried first, and
 * of relations that share a word those that the codebook has between such things.
 */
export function readQuestion(atlas: Atlas, text: string): ReadResult {
  const { questions, stuckAt } = readAll(atlas, text);
  const question = questions.find((read) => isAllowed(atlas, read)) ?? questions[0];
  return question ? { question } : { stuckAt };
}

/** The most questions of one text that differ in their relations. */
const READ_MAX = 6;

/**
 * The question that a text asks, and those that differ from it only in relations that share its
 * words; none if the text can't be read, which then has an offset as in `ReadResult`. The codebook's own
 * words come first: only where these do not suffice are those tried that mean nearly the same.
 */
export function readAll(atlas: Atlas, text: string) {
  const plain = readWith(atlas, text, lexicon(atlas).plain);
  if (plain.questions.length > 0) return { ...plain, isPlain: true };
  return { ...readWith(atlas, text, lexicon(atlas)), isPlain: false };
}

/** The questions that a text asks by words that mean nearly the same, too. */
export function readNearly(atlas: Atlas, text: string): readonly Question[] {
  return readWith(atlas, text, lexicon(atlas)).questions;
}

function readWith(atlas: Atlas, text: string, vocabulary: Vocabulary) {
  const words = wordsOf(text);
  let furthest = 0;
  const found = new Map<string, Question>();
  let shape: string | undefined;
  for (const { at, isComplete, question } of readings(atlas, words, vocabulary)) {
    furthest = Math.max(furthest, at);
    if (at < words.length || !isComplete) continue;
    shape ??= shapeOf(question);
    if (shape === shapeOf(question)) found.set(questionParts(question).join(), question);
    if (found.size === READ_MAX) break;
  }
  return { questions: [...found.values()], stuckAt: words[furthest]?.start ?? text.length };
}

/** What a question is, apart from the relations that it asks for. */
function shapeOf({ subject, steps, ...rest }: Question): string {
  return JSON.stringify([subject, steps.map(({ verb: _, direction: __, ...step }) => step), rest]);
}

/** Whether the codebook has each relation of a question between the things that it joins. */
export function isAllowed(atlas: Atlas, { subject, steps }: Question): boolean {
  let before = subject;
  let origin = subject;
  return steps.every(({ verb, direction, term, and }) => {
    const from = and ? origin : before;
    origin = from;
    before = term;
    if (verb.of !== "relation") return true;
    return (
      allows(atlas, { verb, direction }, from) &&
      allows(atlas, { verb, direction: OPPOSITE[direction] }, term)
    );
  });
}
