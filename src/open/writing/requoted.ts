/** Steps of briefings follow the quotes that they show when an edit gives those other words, or removes them. */
import type { Atlas } from "../../atlas/index.ts";
import { type Draft, type Edit, quotesInSteps, requoteSteps } from "../../draft/index.ts";
import { lookup } from "../../query/visible/index.ts";

/**
 * The edit, with what it means for steps: where as many quotes of a claim are new as are gone, they are
 * the same with other words. `draft` and `after` are those that the edit leads to.
 */
export function withStepsRequoted(
  edit: Edit,
  draft: Draft,
  before: Atlas | undefined,
  after: Atlas | undefined,
): Edit {
  if (!before || !after) return edit;
  const quoted = new Set(quotesInSteps(draft).map(claimOf));
  const newIds = new Map([...quoted].flatMap((claim) => changedQuotes(claim, before, after)));
  if (newIds.size === 0) return edit;
  const patches = requoteSteps(draft, (id) => (newIds.has(id) ? newIds.get(id) : id));
  return patches.length === 0 ? edit : { ...edit, patches: [...edit.patches, ...patches] };
}

const claimOf = (quote: string) => quote.split("~")[0] ?? "";

/** Ids of quotes that a claim has no more, each with the one that it has instead. */
function changedQuotes(claim: string, before: Atlas, after: Atlas): [string, string | undefined][] {
  const [old, now] = [quotesOf(before, claim), quotesOf(after, claim)];
  // A claim with an error is not there until it is mended.
  if (!old || !now || old === now) return [];
  const gone = old.filter(({ id }) => !now.some((quote) => quote.id === id));
  const come = now.filter(({ id }) => !old.some((quote) => quote.id === id));
  if (come.length !== gone.length && come.length > 0) return [];
  return gone.map(({ id }, at) => [id, come[at]?.id]);
}

function quotesOf(atlas: Atlas, claim: string) {
  const { nodes, edges } = lookup(atlas);
  return (nodes.get(claim) ?? edges.get(claim))?.quotes;
}
