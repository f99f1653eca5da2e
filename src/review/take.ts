/**
 * Takes a proposal into a draft: what it still needs for that, and the edit. Nothing enters without words
 * that stand in a source, and what enters are the source's words.
 */
import { contextFor } from "../atlas/anchoring/index.ts";
import { sentencesAround } from "../atlas/documents/index.ts";
import { isInsideWord, overlaps } from "../atlas/text/index.ts";
import {
  addLink,
  addNode,
  addQuote,
  changeClaim,
  claimOf,
  type Draft,
  type Edit,
  itemOf,
  type JsonObject,
  type NewNode,
  quotesOf,
  together,
} from "../draft/index.ts";
import { labelKey } from "./atlasLookup.ts";
import { type Decided, decided } from "./decisions.ts";
import { type KeptProposal, type Meanings, reviewIn } from "./keptReview.ts";
import { kindFrom } from "./knownInDraft.ts";
import type { End } from "./meaning.ts";
import type { Said } from "./proposal.ts";
import type { Reviewed, ReviewedQuote } from "./review.ts";
import { type Passage, passageText } from "./verdict.ts";

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
function placeIn(quote: ReviewedQuote): Passage | undefined {
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
function newKindOf(draft: Draft, { meaning }: Reviewed, at: number): string | undefined {
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

/**
 * The edit that takes a claim.
 *
 * @throws RangeError if it needs something
 */
export function takeClaim(
  draft: Draft,
  kept: KeptProposal,
  reviewed: Reviewed,
  { places = NO_PLACES, ...how }: Decided & { readonly places?: Places },
): Edit {
  if (needsOf(draft, reviewed, places).length > 0) {
    throw new RangeError(`“${kept.id}” can't be taken yet.`);
  }
  const { proposal, quotes, meaning, about } = reviewed;
  const passages = quotes.flatMap((quote, at) => placeIn(quote) ?? places.get(at) ?? []);
  const written = passages.map((passage, at) => {
    const said = proposal.quotes[at]?.said ?? {};
    return writtenQuote(passage, said, { by: kept.from.by, isUnread: how.isUnread });
  });
  const became: string[] = [];
  const steps: ((now: Draft) => Pick<Edit, "patches" | "renames">)[] = [];
  const step = (make: (typeof steps)[number]) => steps.push(make);
  const quoteTo = (id: string, all: readonly JsonObject[]) => {
    for (const quote of all) {
      step((now) => (hasWords(now, id, quote) ? nothing(now) : addQuote(now, id, quote)));
    }
  };

  /** The ids of the ends, of which those that are missing are made. */
  const ends = meaning.ends.map((end, at) => {
    if (end.node !== undefined) {
      const { id } = end.node;
      step((now) => withName(now, id, end.name));
      return { id: () => id, isNew: false };
    }
    const kind = kindFrom(newKindOf(draft, reviewed, at) ?? "");
    const own = proposal.claim.what === "node" ? written : mentionsOf(end, passages, kept, how);
    let id = "";
    step((now) => {
      const [first = {}] = own;
      const made = addNode(now, newNode(end.name, kind, passages[0]), withoutStatement(first));
      id = addedId(made);
      became.push(id);
      return made;
    });
    for (const quote of own.slice(1)) step((now) => addQuote(now, id, withoutStatement(quote)));
    return { id: () => id, isNew: true };
  });
  const [source, target] = ends;
  if (proposal.claim.what === "node") {
    if (source && !source.isNew) {
      quoteTo(source.id(), written.map(withoutStatement));
      became.push(source.id());
    }
  } else if (about.known !== undefined) {
    quoteTo(
      about.known,
      written.map((quote, at) => statement(quote, passages[at], reviewed)),
    );
    became.push(about.known);
  } else {
    for (const [at, quote] of written.entries()) {
      step((now) => {
        const link = {
          source: source?.id() ?? "",
          relation: meaning.relation?.id ?? "",
          target: target?.id() ?? "",
        };
        const own = became[0];
        if (at > 0 && own !== undefined && hasWords(now, own, quote)) return nothing(now);
        const made = addLink(now, link, statement(quote, passages[at], reviewed));
        const id = addedId(made);
        if (at === 0 && id !== "") became.push(id);
        return made;
      });
    }
  }
  step((now) => decided(now, kept.id, { ...how, decision: "taken", became }));
  return together(draft, "take", kept.id, steps);
}

const nothing = (_: Draft): Edit => ({ verb: "", object: "", patches: [], renames: [] });

/** Whether a claim quotes these words of this place already, whoever claims it. */
function hasWords(draft: Draft, claim: string, quote: JsonObject): boolean {
  const item = claimOf(draft, claim);
  const words = ["document", "exact", "prefix", "suffix"] as const;
  return (
    item !== undefined &&
    quotesOf(item).some(({ value }) => words.every((name) => value[name] === quote[name]))
  );
}

/** The id of what an edit inserted into a list. */
function addedId({ patches }: Edit): string {
  const after = patches.find(({ path }) => path.length <= 3)?.after;
  const [item] = Array.isArray(after) ? after : [after];
  return typeof item === "object" && item !== null && "id" in item ? String(item.id) : "";
}

/** The name as one more of a node that it was said to mean, unless the node has it. */
function withName(draft: Draft, id: string, name: string): Edit {
  const value = claimOf(draft, id)?.value ?? {};
  const aliases = Array.isArray(value.aliases) ? value.aliases : [];
  const names = [value.id, value.name, value.short, ...aliases].map((one) => labelKey(String(one)));
  if (names.includes(labelKey(name))) return nothing(draft);
  return changeClaim(draft, id, { aliases: [...aliases, name] });
}

/** Longest summary that is made of a sentence. */
const SUMMARY_MAX = 280;

function newNode(name: string, kind: { kind: string; type?: string }, place?: Passage): NewNode {
  const sentence = place ? sentencesAround(place.source, place.range) : name;
  const summary = sentence.replace(/\s+/gu, " ").trim();
  return {
    kind: kind.kind,
    type: kind.type ?? "",
    name,
    summary: summary.length > SUMMARY_MAX ? `${summary.slice(0, SUMMARY_MAX - 1)}…` : summary,
  };
}

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
function mentionsOf(
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
const withoutStatement = (quote: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(quote).filter(([name]) => !OF_STATEMENTS.includes(name)));

/** A link's quote, with what every statement has: as it was said, else as its sentence suggests. */
function statement(quote: JsonObject, place: Passage | undefined, reviewed: Reviewed): JsonObject {
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
