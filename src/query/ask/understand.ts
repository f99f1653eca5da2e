/** What a text asks: a question that can be answered, or the words that stand in the way. */
import type { Atlas } from "../../atlas/index.ts";
import { EMPTY_FILTERS, type Question, type Term } from "../../scene/index.ts";
import { isAnswered } from "../answers/index.ts";
import { lexicon, phraseKey, termIncludes, type Word } from "../lexicon/index.ts";
import { type AskedFor, asksFor, wordsNowhere } from "../nearest/index.ts";
import { termsIn } from "./nearestQuestions.ts";
import { type Notes, notesOn } from "./notes.ts";
import { isAllowed, questionText, readAll, readQuestion } from "./questionText.ts";
import { unusedWords } from "./unused.ts";
import { readByWitnesses } from "./witnesses.ts";

export interface NotUnderstood {
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
 * Understands a question as it was typed, if each of its words has a meaning here. "How many
 * companies …" asks for the companies, whose number is that of the answers; amounts, dates, reasons
 * and manners of other things are no links, so that only statements can answer.
 */
export function understand(atlas: Atlas, typed: string): Understood {
  const text = inOrder(typed.replace(FIRST_WORDS, "").replace(LAST_WORDS, ""));
  const wanted = asksFor(text);
  const counted = text.replace(/^\s*how many\b/iu, "which");
  // "How" and "when" are no words of the grammar, but a name may hold them.
  const { questions, stuckAt, isPlain } = DUTIES.test(text)
    ? { questions: [], stuckAt: 0, isPlain: true }
    : readAll(atlas, counted);
  const [question, ...others] = inOrderOfSense(atlas, counted, questions, isPlain);
  if (question && (counted === text || isGroup(question.subject)))
    return { question, notes: { ...notesOn(atlas, typed, question), witnessed: [], others } };
  const isUnfinished = questions.length === 0 && counted.slice(stuckAt).trim() === "";
  if (wanted === undefined && questions.length === 0 && !isUnfinished) {
    const { unused } = unusedWords(text, lexicon(atlas));
    const [witnessed, ...more] = inOrderOfSense(
      atlas,
      text,
      readByWitnesses(atlas, text, unused),
      false,
    );
    if (witnessed) {
      const leftOut = unused.map(({ word }) => word);
      const notes = notesOn(atlas, typed, witnessed);
      return { question: witnessed, notes: { ...notes, witnessed: leftOut, others: more } };
    }
  }
  const known = notUnderstood(atlas, text, wanted, isUnfinished);
  return { ...known, isImpossible: questions.length > 0 && wanted === undefined };
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
  const sayable = questions.filter((question) => isPlain || isAnswered(atlas, scene, question));
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

/** Words at the end of a question that do not change what it asks. */
const LAST_WORDS =
  /[\s,]+(here|there|too|today|now|nowadays|currently|exactly|please|anyway|at all|so far|according to (the|this) (text|article|law|plan|source|sources))?[\s?.!]*$/iu;

/** Words at its beginning that only ask politely. */
const FIRST_WORDS =
  /^\s*((so|and|but|please|now|well|hi|hello|ok|okay)[, ]+)*((i('d| would) (like|love) to (know|learn|find out|see)|i (want|need) to know|i wonder|i('m| am) (wondering|interested in|looking for)|(can|could|would|will) you (please )?(tell|show|give) me|(can|could) you (please )?(list|name|say)|do you know|tell me|show me|any idea|remind me|let me know|name|list|give me|find) *[,:]?\s+(?=\p{L}))?/iu;

/** "What may the council do?" asks for duties and rights, not for any links. */
const DUTIES = /\b(?:must|shall|should|may|can|could)\b.*\bdo[\s?.!]*$/iu;

const ASKED_FIRST =
  /^\s*(by|with|from|to|on|in|into|for|against|of|at|through) ((?:which|what|whom|whose)\b.*?)[\s?.!]*$/iu;
/** "What does section 3 say about chips?", "What is said in the section on talent about labs?" */
const SECTION_SAYS =
  /^\s*what (?:does|do) ((?:the )?[^?]*\b(?:section|chapter|pillar)\b[^?]*?) (?:say|tell|tell us|state|write|have to say) (?:about|on) (.*?)[\s?.!]*$/iu;
const TEXT_SAYS =
  /^\s*what (?:does|do) (?:the|this|these) (?:text|article|sources?|documents?) (?:say|tell us|have to say) (?:about|on) (.*?)[\s?.!]*$/iu;
const SAID_THERE =
  /^\s*what (?:is|was) said in ((?:the )?[^?]*\b(?:section|chapter|pillar)\b[^?]*?) about (.*?)[\s?.!]*$/iu;
/** "Which goals are named in the section on talent?" */
const NAMED_THERE =
  /\b(?:is|are|was|were|do|does) (?:mentioned|named|listed|found|appear|occur) (?:in|under)(?=\b.*\b(?:section|chapter|pillar)\b)/iu;
/** "Which risks are named?" */
const NAMED_AT_ALL =
  /(?<=^\s*(?:which|what)\b.*) (?:is|are|was|were) (?:mentioned|named|listed)[\s?.!]*$/iu;
/** The commas in "Huawei, Horizon Robotics and Cambricon". */
const LISTED = /, (?=[^,]+(?:, | and ))/gu;
const PLACE_FIRST = /^\s*((?:in|under)\s[^,]+),\s*(.*?)[\s?.!]*$/iu;

/**
 * A text with what stands first but is read last at its end, "From which harms does …", "In section
 * 4, who …", and with "and" throughout its lists.
 */
function inOrder(text: string): string {
  return text
    .replace(SECTION_SAYS, "what is said about $2 in $1")
    .replace(TEXT_SAYS, "what is said about $1")
    .replace(SAID_THERE, "what is said about $2 in $1")
    .replace(NAMED_THERE, "in")
    .replace(NAMED_AT_ALL, "")
    .replace(ASKED_FIRST, "$2 $1")
    .replace(PLACE_FIRST, "$2 $1")
    .replace(LISTED, " and ");
}

function isGroup({ of }: Term): boolean {
  return of === "kind" || of === "type";
}

function notUnderstood(
  atlas: Atlas,
  text: string,
  wanted: AskedFor | undefined,
  isUnfinished: boolean,
): Omit<NotUnderstood, "isImpossible"> {
  const {
    unused: unusedPlaces,
    hasRelation,
    words,
    keys,
  } = unusedWords(text, lexicon(atlas).plain);
  const unused = unusedPlaces.map(({ word }) => word);
  const places = unusedPlaces.map(({ at }) => at);
  const about = termsIn(atlas, text);
  // A verb, perhaps with an adverb: no more than two words that stand together, after no article.
  const [first = 0, last = first] = [places[0], places.at(-1)];
  const isVerb = unused.length > 0 && last - first < 2 && !NOUN_FOLLOWS.has(keys[first - 1] ?? "");
  return {
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
