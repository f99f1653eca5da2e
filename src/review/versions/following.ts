/** Follows the quotes that proposals name from one document of a draft to its new version. */
import type { SourceText } from "../../atlas/documents/index.ts";
import { matchesIn, wholeDocument } from "../../atlas/quotes/index.ts";
import type { Range } from "../../atlas/text/index.ts";
import {
  claimOf,
  type Draft,
  type Item,
  itemsOf,
  type JsonObject,
  quotesOf,
} from "../../draft/index.ts";
import type { KeptProposal } from "../kept/index.ts";
import type { Passage } from "../verdicts/index.ts";
import { type Followed, followQuotes } from "./followQuotes.ts";

/** The words of a quote, by which it is found again. */
export function wordsOf(quote: JsonObject): string {
  const { exact, parts } = quote;
  const words = (part: unknown) =>
    typeof part === "object" && part && "exact" in part ? String(part.exact) : "";
  return typeof exact === "string"
    ? exact
    : Array.isArray(parts)
      ? parts.map(words).join(" […] ")
      : "";
}

/** The quote that a proposal follows, in a draft; nothing once it is another. */
export function followedQuote(draft: Draft, proposal: KeptProposal): Item | undefined {
  const { claim } = proposal;
  return claim.what === "version" ? quoteFollowed(proposal, claimOf(draft, claim.of)) : undefined;
}

function quoteFollowed({ claim }: KeptProposal, own: Item | undefined): Item | undefined {
  if (claim.what !== "version" || !own) return undefined;
  return quotesOf(own).find(
    ({ value }) => value.document === claim.document && wordsOf(value) === claim.exact,
  );
}

/** Where a quote stood, and what became of it in the new version. */
export interface FollowedQuote {
  readonly before: Passage;
  readonly followed: Followed;
}

/** A function that follows the quotes of proposals; what is found out of two texts is kept for both. */
export function createFollowing(): (
  draft: Draft,
  sources: readonly SourceText[],
  proposal: KeptProposal,
) => FollowedQuote | undefined {
  const follow = new WeakMap<SourceText, WeakMap<SourceText, ReturnType<typeof followQuotes>>>();
  const found = new WeakMap<KeptProposal, Found>();
  const itemsById = indexedClaims();
  return (draft, sources, proposal) => {
    const { claim } = proposal;
    if (claim.what !== "version") return undefined;
    const before = sources.find(({ id }) => id === claim.document);
    const after = sources.find(({ id }) => id === claim.next);
    const quote = quoteFollowed(proposal, itemsById(draft).get(claim.of))?.value;
    if (!before || !after || !quote) return undefined;
    const known = found.get(proposal);
    if (known?.before === before && known.after === after && known.quote === quote) {
      return known.result;
    }
    const ranges = rangesIn(before, quote);
    const [first] = ranges;
    if (!first) return undefined;
    const toAfter = follow.get(before) ?? new WeakMap();
    const following = toAfter.get(after) ?? followQuotes(before, after);
    toAfter.set(after, following);
    follow.set(before, toAfter);
    const range = { start: first.start, end: ranges.at(-1)?.end ?? first.end };
    const result = { before: { source: before, range }, followed: following(ranges) };
    found.set(proposal, { before, after, quote, result });
    return result;
  };
}

/** What was found out of a proposal, and of what. */
interface Found {
  readonly before: SourceText;
  readonly after: SourceText;
  readonly quote: JsonObject;
  readonly result: FollowedQuote;
}

/** The claims of a draft by their ids, indexed once for each state of them. */
function indexedClaims(): (draft: Draft) => ReadonlyMap<unknown, Item> {
  const indexes = new WeakMap<JsonObject, ReadonlyMap<unknown, Item>>();
  return (draft) => {
    const known = indexes.get(draft.atlas);
    if (known) return known;
    const items = [...itemsOf(draft, "nodes"), ...itemsOf(draft, "edges")];
    const index = new Map(items.map((item) => [item.value.id, item] as const));
    indexes.set(draft.atlas, index);
    return index;
  };
}

/** Where the words of a quote stand in a source, part by part, as far as they do. */
export function rangesIn(source: SourceText, quote: JsonObject): readonly Range[] {
  const parts = Array.isArray(quote.parts) ? quote.parts : [quote];
  let from = 0;
  return parts.flatMap((part) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return [];
    const { exact, prefix, suffix } = part as JsonObject;
    if (typeof exact !== "string") return [];
    const context = (value: unknown) => (typeof value === "string" ? value : undefined);
    const selector = { exact, prefix: context(prefix), suffix: context(suffix) };
    const found = matchesIn(wholeDocument(source), selector).find(
      ({ range }) => range.start >= from,
    );
    from = found?.range.end ?? from;
    return found ? [found.range] : [];
  });
}
