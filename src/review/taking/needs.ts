/** What a person must say before a proposal can be taken: where its words stand, what its labels mean. */
import { type Draft, itemOf } from "../../draft/index.ts";
import { kindFrom, type Meanings, reviewIn } from "../kept/index.ts";
import { labelKey, type Passage, type Reviewed, type ReviewedQuote } from "../verdicts/index.ts";

/** What a person must say before a proposal can be taken. */
export type Need =
  | { readonly need: "place"; readonly quote: number; readonly options: readonly Passage[] }
  | { readonly need: "words" }
  | { readonly need: "claim" }
  | { readonly need: "alike"; readonly name: string; readonly node: string }
  | { readonly need: "relation"; readonly label: string }
  | { readonly need: "kind"; readonly name: string; readonly label: string | undefined }
  | { readonly need: "reasoning" };

/** The places that a person chose, by the number of the quote. */
export type Places = ReadonlyMap<number, Passage>;

export const NO_PLACES: Places = new Map();

/** What is needed to take a claim, in the order in which to ask. */
export function needsOf(
  draft: Draft,
  reviewed: Reviewed,
  places: Places = NO_PLACES,
): readonly Need[] {
  const { proposal, quotes, meaning, about, remarks } = reviewed;
  if (proposal.claim.what === "quote") return [{ need: "claim" }];
  const needs: Need[] = [];
  for (const [at, quote] of quotes.entries()) {
    if (placeIn(quote) ?? places.get(at)) continue;
    const options = optionsOf(quote);
    needs.push(options.length === 0 ? { need: "words" } : { need: "place", quote: at, options });
  }
  for (const [name, node] of Object.entries(about.alike ?? {}))
    needs.push({ need: "alike", name, node });
  if (proposal.claim.what === "link" && meaning.relation === undefined)
    needs.push({ need: "relation", label: proposal.claim.relation });
  for (const [at, end] of meaning.ends.entries()) {
    if (end.node === undefined && newKindOf(draft, reviewed, at) === undefined)
      needs.push({ need: "kind", name: end.name, label: end.label });
  }
  const saysWhy = quotes.every((_, at) => proposal.quotes[at]?.said?.reasoning !== undefined);
  if (remarks.includes("endNotNamed") && !saysWhy) needs.push({ need: "reasoning" });
  return needs;
}

/** Where words stand without anybody's choice. */
export function placeIn(quote: ReviewedQuote): Passage | undefined {
  return quote.verdict === "verbatim" || quote.verdict === "repairable" ? quote.place : undefined;
}

/** The places to choose from. */
function optionsOf(quote: ReviewedQuote): readonly Passage[] {
  if (quote.verdict === "several") return quote.places;
  if (quote.verdict === "near") return [quote.nearest];
  return quote.verdict === "none" ? (quote.offered ?? []) : [];
}

/**
 * The kind and type that a new node gets: what its label means, what was said of its name, or the only
 * one that the relation allows there.
 */
export function newKindOf(draft: Draft, { meaning }: Reviewed, at: number): string | undefined {
  const end = meaning.ends[at];
  if (end === undefined) return undefined;
  const meanings: Meanings = reviewIn(draft).meanings ?? {};
  const key = labelKey(end.name);
  const said = meanings.kindsOf;
  if (said && Object.hasOwn(said, key)) return said[key];
  const allowed = (at === 0 ? meaning.relation?.from : meaning.relation?.to) ?? [];
  const only = allowed.length === 1 ? allowed.map(kindFrom)[0] : undefined;
  const { kind, type } = end.kind ?? only ?? {};
  if (kind === undefined) return undefined;
  if (type !== undefined) return `${kind}/${type}`;
  const types = itemOf(draft, "kinds", kind)?.value.types;
  const [first, ...others] = Array.isArray(types) ? types : [];
  const id = typeof first === "object" && first !== null && "id" in first ? first.id : undefined;
  return others.length === 0 && typeof id === "string" ? `${kind}/${id}` : undefined;
}
