/** What a text asks: a question that can be answered, or the words that stand in the way. */
import type { Atlas } from "../../atlas/index.ts";
import { EMPTY_FILTERS, type Question, type Term } from "../../scene/index.ts";
import { isAnswered } from "../answers/index.ts";
import { lexicon, phraseKey, termIncludes, type Word } from "../lexicon/index.ts";
import { type AskedFor, asksFor, wordsNowhere } from "../nearest/index.ts";
import { kindsOfWho } from "../sentence/index.ts";
import { termsIn } from "./nearestQuestions.ts";
import { type Notes, notesOn } from "./notes.ts";
import { isAllowed, questionText, readAll, readNearly, readQuestion } from "./questionText.ts";
import { inOrder, rephrased } from "./rephrase.ts";
import { unusedWords } from "./unused.ts";
import { readByWitnesses } from "./witnesses.ts";

export interface NotUnderstood {
  /** The text without politeness, as it was tried. */
  readonly wording: string;
  /** The words, as typed, that mean no relation, name and part of the grammar. */
  readonly unused: readonly string[];
  /** Those of them that occur nowhere in the sources. */
  readonly nowhere: readonly string[];
  /** Whether these words stand where the relation should. */
  readonly lacksRelation: boolean;
  /** What the text names, in its order. */
  readonly about: readonly Term[];
  /** What no relation says. */
  readonly asksFor: AskedFor | undefined;
  /** A name that several nodes have, and for each of these the question about it. */
  readonly ambiguous: Ambiguous | undefined;
  /** Whether it can be read, but the codebook has no such links. */
  readonly isImpossible: boolean;
  /** What it may ask, by words that mean nearly the same, if these sources name none of it. */
  readonly unanswered: Question | undefined;
  /** Where the text stops before its end, a question is only unfinished. */
  readonly isUnfinished: boolean;
}

/** "The plan", of which there are several: the text can be asked of each. */
export interface Ambiguous {
  /** As typed. */
  readonly name: string;
  readonly questions: readonly Question[];
}

export type Understood = { readonly question: Question; readonly notes: Notes } | NotUnderstood;

/**
 * Understands a question as it was typed, if each of its words has a meaning here, or stands in the
 * words of each answer. "How many companies …" asks for the companies, whose number is that of the
 * answers; amounts, dates, reasons and manners of other things are no links, so that only
 * statements can answer.
 */
export function understand(atlas: Atlas, typed: string): Understood {
  const text = inOrder(typed);
  const wanted = asksFor(text);
  const counted = text.replace(/^\s*how many\b/iu, "which");
  // "How" and "when" are no words of the grammar, but a name may hold them.
  const { questions, stuckAt, isPlain } = DUTIES.test(text)
    ? { questions: [], stuckAt: 0, isPlain: true }
    : readAll(atlas, counted);
  const understood = (
    [question, ...others]: readonly Question[],
    witnessed: readonly string[],
  ): Understood | undefined =>
    question && { question, notes: { ...notesOn(atlas, typed, question), witnessed, others } };
  const asked = inOrderOfSense(atlas, counted, questions, isPlain);
  const isAsked = counted === text || (asked[0] !== undefined && isGroup(asked[0].subject));
  const plainly = isAsked ? understood(asked, []) : undefined;
  if (plainly) return plainly;
  const isUnfinished = questions.length === 0 && counted.slice(stuckAt).trim() === "";
  if (wanted === undefined && !DUTIES.test(text)) {
    for (const wording of [text, ...rephrased(text)]) {
      const whole =
        wording !== text
          ? readAll(atlas, wording).questions
          : isPlain && questions.length > 0
            ? readNearly(atlas, text)
            : [];
      const direct = understood(inOrderOfSense(atlas, wording, whole.filter(hasStep), false), []);
      if (direct) return direct;
      const { questions: read, spare } = readByWitnesses(atlas, wording);
      const witnessed = understood(inOrderOfSense(atlas, wording, read, false), spare);
      if (witnessed) return witnessed;
    }
  }
  const allowed = wanted === undefined ? questions.filter((own) => isAllowed(atlas, own)) : [];
  const isImpossible =
    isPlain && wanted === undefined && questions.length > 0 && allowed.length === 0;
  const unanswered = allowed.find(({ subject }) => subject.of !== "node");
  const isRead = isImpossible || unanswered !== undefined;
  return {
    ...notUnderstood(atlas, text, wanted, isUnfinished, isRead),
    isImpossible,
    unanswered,
  };
}

/**
 * Of questions that share their words, those that the codebook allows and that are answered come
 * first, and then only these. One that the codebook has no such links for, "who trains AI systems",
 * is asked only in the codebook's own words: else the words mean something else.
 */
function inOrderOfSense(
  atlas: Atlas,
  text: string,
  questions: readonly Question[],
  isPlain: boolean,
): readonly Question[] {
  const scene = { filters: EMPTY_FILTERS, focus: undefined };
  // By words that only mean nearly the same it can't be said that "none" is named.
  const sayable = questions.filter(
    (question) =>
      !isBareNode(text, question) &&
      (isPlain || asWho(atlas, text, question).some((own) => isAnswered(atlas, scene, own))),
  );
  const allowed = sayable.filter((question) => isAllowed(atlas, question));
  const sensible =
    allowed.length > 0
      ? allowed
      : sayable.filter(
          (question) =>
            phraseKey(questionText(atlas, question)) === phraseKey(text) ||
            isAnswered(atlas, scene, question),
        );
  if (sensible.length < 2) return sensible;
  const answered = sensible.filter((question) => isAnswered(atlas, scene, question));
  return answered.length > 0 ? answered : sensible.slice(0, 1);
}

/** "Who" asks for no goal, and no sector: the question of each kind that it may ask for. */
function asWho(atlas: Atlas, text: string, question: Question): readonly Question[] {
  if (!/^\s*whom?\b(?! or what)/iu.test(text) || question.subject.of !== "any") return [question];
  return kindsOfWho(atlas).map((id) => ({ ...question, subject: { of: "kind", id } }));
}

/** "What may the council do?" asks for duties and rights, not for any links. */
const DUTIES = /\b(?:must|shall|should|may|can|could)\b.*\bdo[\s?.!]*$/iu;

/**
 * Whether "what has the plan forbidden" would only be answered by the plan itself: what is asked for
 * is not what is named.
 */
function isBareNode(text: string, { subject, steps, force }: Question): boolean {
  return (
    /^\s*(what|which|who|whom|where)\b/iu.test(text) &&
    subject.of === "node" &&
    steps.length === 0 &&
    force !== undefined
  );
}

function hasStep({ steps }: Question): boolean {
  return steps.length > 0;
}

function isGroup({ of }: Term): boolean {
  return of === "kind" || of === "type";
}

function notUnderstood(
  atlas: Atlas,
  text: string,
  wanted: AskedFor | undefined,
  isUnfinished: boolean,
  isRead: boolean,
): Omit<NotUnderstood, "isImpossible" | "unanswered"> {
  const {
    unused: unusedPlaces,
    hasRelation,
    words,
    keys,
  } = unusedWords(text, isRead ? lexicon(atlas) : lexicon(atlas).plain);
  const unused = unusedPlaces.map(({ word }) => word);
  const places = unusedPlaces.map(({ at }) => at);
  const about = termsIn(atlas, text);
  // A verb, perhaps with an adverb: no more than two words that stand together, after no article.
  const [first = 0, last = first] = [places[0], places.at(-1)];
  const isVerb = unused.length > 0 && last - first < 2 && !NOUN_FOLLOWS.has(keys[first - 1] ?? "");
  return {
    wording: text,
    unused,
    nowhere: wordsNowhere(atlas, unused.join(" ")),
    lacksRelation: !hasRelation && isVerb && about.length > 0 && wanted === undefined,
    about,
    asksFor: wanted,
    ambiguous: unused.length === 0 ? ambiguousIn(atlas, text, words) : undefined,
    isUnfinished: isUnfinished && unused.length === 0,
  };
}

/** The most nodes that a name may have to be asked back. */
const CHOICES_MAX = 6;

/** The first name in a text that several nodes have, if the text is a question about some of them. */
function ambiguousIn(atlas: Atlas, text: string, words: readonly Word[]): Ambiguous | undefined {
  const { terms, partNames } = lexicon(atlas);
  const keys = words.map((word) => word.text);
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before?.text !== "the" && before?.text !== "this") continue;
    // "The policy" may be a name itself.
    if (terms.at(keys, at - 1).some((phrase) => phrase.words.length > 1)) continue;
    const group = terms.at(keys, at).find(({ value }) => isGroup(value))?.value;
    const ofGroup = group ? atlas.nodes.filter((node) => termIncludes(group, node)) : [];
    const ids = new Set([...partNames.withNoun(word.text), ...ofGroup.map(({ id }) => id)]);
    if (ids.size < 2 || ids.size > CHOICES_MAX) continue;
    const questions = [...ids].flatMap((id) => {
      const { one } = lexicon(atlas).formsOfTerm({ of: "node", id });
      const end = word.start + word.typed.length;
      const read = readQuestion(atlas, `${text.slice(0, before.start)}${one}${text.slice(end)}`);
      return "question" in read ? [read.question] : [];
    });
    const name = text.slice(before.start, word.start + word.typed.length);
    if (questions.length > 0) return { name, questions };
  }
  return undefined;
}

const NOUN_FOLLOWS = new Set(["the", "a", "an", "of", "any", "no", "which", "their", "its"]);
