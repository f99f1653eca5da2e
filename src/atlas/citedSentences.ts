/** Determines which sentences of a document are cited, and how much of each section. */
import type { Document, SectionCoverage } from "./atlas.ts";
import { type Sources, type SourceText, sentenceColumns } from "./documents/index.ts";
import { type AtlasTree, createSlot, remembered } from "./files/index.ts";
import { type Anchors, createTally, type Tally } from "./quotes/index.ts";
import {
  eachWordIn,
  indicesTouching,
  type Range,
  type Section,
  type Sentence,
} from "./text/index.ts";

type Reason = NonNullable<Sentence["uncited"]>;

/** How an atlas treats a document: quotes, sentences left out with reasons, parts not read. */
export interface Treatment {
  /** How many quotes touch each sentence, and each word in a sentence. */
  readonly cited: Uint32Array;
  readonly quotedWords: Uint32Array;
  readonly uncited: readonly (Range & { readonly reason: Reason })[];
  /** Whether a stretch of the document was read. */
  wasRead(range: Range): boolean;
}

/** What becomes of a sentence. */
export type SentenceState = "cited" | "unread" | "open" | Reason;

const keptSentences = createSlot<{
  readonly states: readonly SentenceState[];
  readonly sentences: readonly Sentence[];
}>();

/**
 * The document's sentences, each marked as cited, unread, or left out for a reason. Those that are
 * marked as before are the same objects.
 */
export function citedSentences(
  source: SourceText,
  states: readonly SentenceState[],
): readonly Sentence[] {
  const before = keptSentences.get(source);
  if (before !== undefined && states.every((state, at) => state === before.states[at])) {
    return before.sentences;
  }
  const sentences = source.sentences.map((sentence, at): Sentence => {
    const state = states[at] ?? "open";
    const same = before?.sentences[at];
    if (same !== undefined && before?.states[at] === state) return same;
    if (state === "cited") return { ...sentence, cited: true };
    if (state === "unread") return { ...sentence, cited: false, unread: true };
    return { ...sentence, cited: false, ...(state === "open" ? {} : { uncited: state }) };
  });
  keptSentences.set(source, { states, sentences });
  return sentences;
}

/** What becomes of each sentence of a document. */
export function statesOf(
  source: SourceText,
  { cited, uncited, wasRead }: Treatment,
): readonly SentenceState[] {
  const { sentences } = source;
  const states = Array.from(cited, (count, at): SentenceState => {
    const sentence = sentences[at];
    if (count > 0 || sentence === undefined) return "cited";
    return wasRead(sentence) ? "open" : "unread";
  });
  for (const { reason, ...range } of uncited) {
    for (const at of indicesTouching(sentences, range)) {
      if (states[at] !== "unread" && states[at] !== "cited") states[at] = reason;
    }
  }
  for (const { at, chapeaux } of introduced(source)) {
    if (cited[at]) for (const chapeau of chapeaux) states[chapeau] = "cited";
  }
  return states;
}

/** The sentences that others introduce. */
const introduced = remembered(({ sentences }: SourceText) =>
  sentences.flatMap(({ chapeaux }, at) => (chapeaux === undefined ? [] : [{ at, chapeaux }])),
);

/** The words of a document's sentences, in order. */
interface Words {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** For each sentence the index of its first word, and for the last also that after its last. */
  readonly first: Uint32Array;
}

const wordsOf = remembered(({ text, sentences, language }: SourceText): Words => {
  const eachWord = eachWordIn(language);
  // A word has at least one code unit.
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const first = new Uint32Array(sentences.length + 1);
  let count = 0;
  sentences.forEach((sentence, at) => {
    eachWord(text.slice(sentence.start, sentence.end), (start, end) => {
      starts[count] = sentence.start + start;
      ends[count++] = sentence.start + end;
    });
    first[at + 1] = count;
  });
  return { starts: starts.slice(0, count), ends: ends.slice(0, count), first };
});

const wordTally = createTally(
  (source) => wordsOf(source).starts.length,
  ({ parts }, add, source) => {
    const { starts, ends } = wordsOf(source);
    for (const { range } of parts) {
      const last = indexAfter(starts, range.end - 1);
      for (let word = indexAfter(ends, range.start); word < last; word++) add(word);
    }
  },
);

/** How many quotes of nodes and links touch each word in a sentence, by document. */
export function quotedWordCounts(tree: AtlasTree, anchors: Anchors, sources: Sources): Tally {
  return wordTally(tree, [anchors.nodes, anchors.edges], sources);
}

/** The index of the first number in a sorted list that is greater than `value`. */
function indexAfter(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The coverage of each section without its sub-sections, so that the sections add up to the
 * document. Headings, chapeaux and sections that were not read do not count.
 */
export function coverageOf(
  source: SourceText,
  states: readonly SentenceState[],
  { quotedWords, wasRead }: Treatment,
): Document["coverage"] {
  const { first } = wordsOf(source);
  const { sections, chapeaux } = sentenceColumns(source);
  const counts = source.sections.map((section): Mutable<SectionCoverage> => {
    const none = { sentences: 0, cited: 0, explained: 0, words: 0, quotedWords: 0 };
    const unread = !wasRead({ start: section.start, end: ownEnd(source, section) });
    return { section: section.index, ...none, ...(unread && { unread }) };
  });
  for (const [at, state] of states.entries()) {
    const count = counts[sections[at] ?? 0];
    if (count === undefined || count.unread) continue;
    if (!chapeaux[at]) {
      count.sentences++;
      if (state === "cited") count.cited++;
      else if (state !== "open" && state !== "unread") count.explained++;
    }
    const [from = 0, to = 0] = [first[at], first[at + 1]];
    count.words += to - from;
    for (let word = from; word < to; word++) if (quotedWords[word]) count.quotedWords++;
  }
  return counts;
}

/** Where a section's own text ends and its first sub-section begins. */
function ownEnd({ sections }: SourceText, { index, start, end }: Section): number {
  const next = sections[index + 1];
  return next === undefined ? end : Math.max(start, Math.min(end, next.start));
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
