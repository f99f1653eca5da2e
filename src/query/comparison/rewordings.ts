/** What both versions of a source say of a link, where they do not say it in the same words. */
import { markDifference } from "../../atlas/anchoring/index.ts";
import { type Quality, qualitiesOf, qualityKey } from "../../atlas/attributes/index.ts";
import { sentencesAround } from "../../atlas/documents/index.ts";
import type { Atlas, AtlasEdge, LinkQuote } from "../../atlas/index.ts";
import { normaliseForm, rangesOf } from "../../atlas/text/index.ts";
import { lookup } from "../visible/index.ts";
import type { Time, Versions } from "./versions.ts";

export interface Rewording {
  readonly edge: AtlasEdge;
  /** Its sentences, with what is gone and what is new marked: `[-before-]{+after+}`. */
  readonly marked: readonly string[];
  /** What its statements were and are no more, such as permitted. */
  readonly lost: readonly Quality[];
  /** What they are and were not. */
  readonly gained: readonly Quality[];
  /** The only version that denies it. */
  readonly deniedOnly: Time | undefined;
}

/** The links among some that the two versions state in other words, or as something else. */
export function rewordings(
  atlas: Atlas,
  edges: readonly AtlasEdge[],
  { before, after }: Versions,
): readonly Rewording[] {
  const sentence = sentenceOf(atlas);
  return edges.flatMap((edge) => {
    const [old, now] = [before, after].map((id) =>
      edge.quotes.filter(({ document }) => document === id),
    );
    if (!old?.length || !now?.length) return [];
    const found = { edge, ...wordsOf(old, now, sentence), ...qualitiesIn(old, now) };
    const isSame =
      found.marked.length + found.lost.length + found.gained.length === 0 &&
      found.deniedOnly === undefined;
    return isSame ? [] : [found];
  });
}

function sentenceOf(atlas: Atlas) {
  const { documents } = lookup(atlas);
  return (quote: LinkQuote): string => {
    const document = documents.get(quote.document);
    const around = rangesOf(quote).map((range) => document && sentencesAround(document, range));
    return [...new Set(around)].join(" ").replace(/\s+/gu, " ").trim();
  };
}

/** The sentences of either that are not in the other, each beside the one in its place. */
function wordsOf(
  old: readonly LinkQuote[],
  now: readonly LinkQuote[],
  sentence: (quote: LinkQuote) => string,
): Pick<Rewording, "marked"> {
  const byForm = (quotes: readonly LinkQuote[]) =>
    new Map(quotes.map(sentence).map((words) => [normaliseForm(words), words]));
  const [before, after] = [byForm(old), byForm(now)];
  const gone = [...before].flatMap(([form, words]) => (after.has(form) ? [] : [words]));
  const added = [...after].flatMap(([form, words]) => (before.has(form) ? [] : [words]));
  const places = Array.from({ length: Math.max(gone.length, added.length) }, (_, at) => at);
  return { marked: places.map((at) => markDifference(gone[at] ?? "", added[at] ?? "")) };
}

function qualitiesIn(
  old: readonly LinkQuote[],
  now: readonly LinkQuote[],
): Pick<Rewording, "lost" | "gained" | "deniedOnly"> {
  const byKey = (quotes: readonly LinkQuote[]) =>
    new Map(quotes.flatMap(qualitiesOf).map((quality) => [qualityKey(quality), quality]));
  const [before, after] = [byKey(old), byKey(now)];
  const [wasDenied, isDenied] = [old, now].map((quotes) => quotes.every(({ negated }) => negated));
  return {
    lost: [...before].flatMap(([key, quality]) => (after.has(key) ? [] : [quality])),
    gained: [...after].flatMap(([key, quality]) => (before.has(key) ? [] : [quality])),
    deniedOnly: wasDenied === isDenied ? undefined : isDenied ? "after" : "before",
  };
}
