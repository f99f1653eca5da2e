/** The quotes of a proposal as the format has them: the source's words, and what is said of them. */
import { contextFor } from "../../atlas/anchoring/index.ts";
import { sentencesAround } from "../../atlas/documents/index.ts";
import { isInsideWord, overlaps } from "../../atlas/text/index.ts";
import type { JsonObject } from "../../draft/index.ts";
import type { Decided, KeptProposal } from "../kept/index.ts";
import {
  type End,
  type Passage,
  passageText,
  type Reviewed,
  type Said,
} from "../verdicts/index.ts";

interface Claimed {
  readonly by?: string | undefined;
  readonly isUnread?: boolean | undefined;
}

/** A quote as the format has it: the source's words, with what singles them out. */
export function writtenQuote({ source, range }: Passage, said: Said, claimed: Claimed): JsonObject {
  const exact = passageText({ source, range });
  const places = source.anchoring.findExact({ exact });
  const context = places.length > 1 ? contextFor(source.text, range, places) : undefined;
  return {
    document: source.id,
    exact,
    ...context,
    ...said,
    ...(claimed.by ? { by: claimed.by } : {}),
    ...(claimed.isUnread ? { unread: true } : {}),
  };
}

/** Where the sentences of a link name an end that is new: the words that its node is shown by. */
export function mentionsOf(
  { name }: End,
  passages: readonly Passage[],
  kept: KeptProposal,
  { isUnread }: Decided,
): readonly JsonObject[] {
  for (const passage of passages) {
    const { source, range } = passage;
    const sentences = source.sentences.filter((sentence) => overlaps(sentence, range));
    const start = Math.min(range.start, ...sentences.map((sentence) => sentence.start));
    const end = Math.max(range.end, ...sentences.map((sentence) => sentence.end));
    const found = source.text.slice(start, end).toLowerCase().indexOf(name.toLowerCase());
    if (found < 0) continue;
    const mention = { start: start + found, end: start + found + name.length };
    if (isInsideWord(source.text, mention.start) || isInsideWord(source.text, mention.end))
      continue;
    return [writtenQuote({ source, range: mention }, {}, { by: kept.from.by, isUnread })];
  }
  const [first] = passages;
  return first ? [writtenQuote(first, {}, { by: kept.from.by, isUnread })] : [];
}

const OF_STATEMENTS = ["basis", "status", "force", "negated", "reasoning"];

/** A node's quote says nothing of a statement. */
export const withoutStatement = (quote: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(quote).filter(([name]) => !OF_STATEMENTS.includes(name)));

/** A link's quote, with what every statement has: as it was said, else as its sentence suggests. */
export function statement(
  quote: JsonObject,
  place: Passage | undefined,
  reviewed: Reviewed,
): JsonObject {
  const { document, exact, prefix, suffix, ...rest } = quote;
  const sentence = place ? sentencesAround(place.source, place.range) : "";
  const words = Object.entries({ document, exact, prefix, suffix }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(words),
    basis: reviewed.remarks.includes("endNotNamed") ? "implied" : "stated",
    status: suggestedStatus(sentence),
    ...rest,
  };
}

/** How far what a sentence says has come, by its verbs; a person sees it and may set another. */
export function suggestedStatus(sentence: string): string {
  if (
    /(?:^|\W)(?:will|shall|must|should|plans? to|aims? to|intends? to|is to|are to)\W/i.test(
      sentence,
    )
  )
    return "intended";
  return /(?:^|\W)(?:is|are|has been|have been) \w+ing\W/i.test(sentence) ? "underway" : "inPlace";
}
