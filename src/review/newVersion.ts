/**
 * A new version of a source: it stands beside the old one as a document of its own, and each quote of the
 * old one is a proposal to quote the new one instead. Nothing is taken over by itself.
 */
import type { SourceText } from "../atlas/documents/index.ts";
import { sectionByHeading } from "../atlas/documents/index.ts";
import { matchesIn, wholeDocument } from "../atlas/quotes/index.ts";
import type { Range } from "../atlas/text/index.ts";
import {
  addDocument,
  claimOf,
  type Draft,
  type Edit,
  type Item,
  itemOf,
  itemsOf,
  type JsonObject,
  type Path,
  quotesOf,
  removeDocument,
  together,
} from "../draft/index.ts";
import { bring, type Decided, decided } from "./decisions.ts";
import { type Followed, followQuotes } from "./followQuotes.ts";
import type { KeptProposal } from "./keptReview.ts";
import { createSources } from "./sourcesInDraft.ts";
import { writtenQuote } from "./take.ts";
import type { Passage } from "./verdict.ts";

/** What is said of one version of a document and can't be known of another. */
const OF_ONE_VERSION: readonly string[] = [
  ...["id", "published", "accessed", "version", "url", "sha256", "original", "cuts", "text"],
];

/** Adds the new version of a document beside it, with a proposal for each quote of the old one. */
export function addVersion(
  draft: Draft,
  document: string,
  version: { readonly title: string; readonly file: string; readonly text: string },
): Edit {
  const old = itemOf(draft, "documents", document);
  if (old === undefined) throw new RangeError(`There is no document “${document}”.`);
  const { title, file, text } = version;
  const kept = Object.entries(old.value).filter(([name]) => !OF_ONE_VERSION.includes(name));
  const entry = { ...Object.fromEntries(kept), title, file, replaces: document };
  let next = "";
  return together(draft, "addVersion", title, [
    (now) => {
      const made = addDocument(now, entry, text);
      const added = made.patches.find(({ path }) => path[1] === "documents")?.after;
      next = typeof added === "object" && added && "id" in added ? String(added.id) : "";
      return made;
    },
    (now) => carrySections(now, document, next),
    (now) => {
      const claims = [...itemsOf(now, "nodes"), ...itemsOf(now, "edges")];
      const quotes = claims.flatMap((claim) =>
        quotesOf(claim)
          .filter(({ value }) => value.document === document)
          .map(({ value }) => ({ of: String(claim.value.id), exact: wordsOf(value) })),
      );
      const proposals = quotes.map(
        ({ of, exact }, at): KeptProposal => ({
          id: `${next} ${at + 1}`,
          claim: { what: "version", of, exact, document, next },
          quotes: [],
          from: { format: "version", at: at + 1 },
        }),
      );
      return bring(now, title, proposals);
    },
  ]);
}

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

/** What names sections or uncited sentences of the old version names them in the new one too, if they are there. */
export function carrySections(
  draft: Draft,
  document: string,
  next: string,
): Pick<Edit, "patches" | "renames"> {
  const source = createSources()(draft).find(({ id }) => id === next);
  if (source === undefined) return { patches: [], renames: [] };
  const lists: Path[] = [
    ["atlas", "uncited"],
    ["atlas", "read"],
    ...itemsOf(draft, "pillars").flatMap(({ path }) => [
      [...path, "sections"],
      [...path, "passages"],
    ]),
  ];
  const patches = lists.flatMap((path) => {
    const items = listAt(draft, path);
    const added = items.filter((item) => item.document === document && stands(source, item));
    return added.map((item, at) => ({
      path: [...path, items.length + at],
      before: undefined,
      after: { ...item, document: next },
    }));
  });
  return { patches, renames: [] };
}

/** Whether a section by its heading, or a passage, is in a source. */
export function stands(
  source: SourceText,
  { heading, exact, prefix, suffix }: JsonObject,
): boolean {
  if (typeof heading === "string") return sectionByHeading(source, heading) !== undefined;
  const context = (value: unknown) => (typeof value === "string" ? value : undefined);
  if (typeof exact !== "string") return false;
  const selector = { exact, prefix: context(prefix), suffix: context(suffix) };
  return matchesIn(wholeDocument(source), selector).length === 1;
}

function listAt(draft: Draft, path: Path): readonly JsonObject[] {
  let value: unknown = draft;
  for (const step of path) {
    value = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
  }
  return Array.isArray(value) ? value : [];
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

/**
 * Has a quote stand in the new version, with the words of a place there. Of a quote in parts the whole
 * passage is quoted; it may be shortened afterwards.
 */
export function takeVersion(
  draft: Draft,
  proposal: KeptProposal,
  place: Passage,
  how: Decided = {},
): Edit {
  const quote = followedQuote(draft, proposal);
  const steps: ((now: Draft) => Pick<Edit, "patches" | "renames">)[] = [];
  if (quote) {
    const { document: _d, exact: _e, parts: _p, prefix: _x, suffix: _s, ...said } = quote.value;
    const after = { ...writtenQuote(place, {}, {}), ...said };
    steps.push(() => ({
      patches: [{ path: quote.path, before: quote.value, after }],
      renames: [],
    }));
  }
  const became = proposal.claim.what === "version" ? [proposal.claim.of] : [];
  steps.push((now) => decided(now, proposal.id, { ...how, decision: "taken", became }));
  return together(draft, "takeVersion", proposal.id, steps);
}

/** Whether nothing quotes a document that has a newer version, so that it may go. */
export function isReplaced(draft: Draft, document: string): boolean {
  const hasNext = itemsOf(draft, "documents").some(({ value }) => value.replaces === document);
  const claims = [...itemsOf(draft, "nodes"), ...itemsOf(draft, "edges")];
  return (
    hasNext &&
    !claims.some((claim) => quotesOf(claim).some(({ value }) => value.document === document))
  );
}

/** Removes an old version that nothing quotes, with what else named it. */
export function dropVersion(draft: Draft, document: string): Edit {
  return together(draft, "dropVersion", document, [
    (now) => removeFromLists(now, document),
    (now) => removeDocument(now, document),
  ]);
}

function removeFromLists(draft: Draft, document: string): Pick<Edit, "patches" | "renames"> {
  const lists: Path[] = [
    ["atlas", "uncited"],
    ["atlas", "read"],
    ...itemsOf(draft, "pillars").flatMap(({ path }) => [
      [...path, "sections"],
      [...path, "passages"],
    ]),
  ];
  const naming = lists.flatMap((path) => {
    const items = listAt(draft, path);
    // From the end, so that earlier indices hold.
    return items
      .map((before, at) => ({ path: [...path, at], before, after: undefined }))
      .filter(({ before }) => before.document === document)
      .reverse();
  });
  const replacing = itemsOf(draft, "documents").filter(({ value }) => value.replaces === document);
  return {
    patches: [
      ...naming,
      ...replacing.map(({ path }) => ({
        path: [...path, "replaces"],
        before: document,
        after: undefined,
      })),
    ],
    renames: [],
  };
}
