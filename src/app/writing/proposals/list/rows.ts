/** The rows of the list of proposals: what each says and where it stands, filtered and in order. */
import { innermostSection } from "../../../../atlas/text/index.ts";
import { claimOf, type Draft } from "../../../../draft/index.ts";
import { type KeptProposal, nameOfNode, reviewIn } from "../../../../review/kept/index.ts";
import {
  type Passage,
  type Remark,
  type Reviewed,
  type ReviewedQuote,
  VERDICTS,
} from "../../../../review/verdicts/index.ts";
import { FATES, type FollowedQuote } from "../../../../review/versions/index.ts";
import type { Group } from "./words.ts";

export interface Row {
  readonly proposal: KeptProposal;
  /** `undefined` until its words are checked. */
  readonly group: Group | undefined;
  readonly remarks: readonly Remark[];
  readonly sentence: Sentence;
  /** Where its words stand, or the likeliest place. */
  readonly place: Passage | undefined;
  readonly document: string;
  readonly section: string;
}

/** A link in three parts, or a node in one. */
export interface Sentence {
  readonly subject: string;
  readonly relation?: string;
  readonly object?: string;
}

export interface Filter {
  readonly state: "all" | "open" | "decided" | "unread";
  readonly group: Group | "";
  readonly document: string;
  readonly section: string;
  readonly remark: Remark | "";
  readonly text: string;
}

export const NO_FILTER: Filter = {
  ...{ state: "all", group: "", document: "", section: "", remark: "", text: "" },
};

/** In the order of the list: what can be taken at once comes first. */
export const GROUPS: readonly Group[] = [
  ...VERDICTS.filter((verdict) => verdict !== "absent"),
  "absent",
  ...FATES,
  "change",
  "removal",
];

export interface Findings {
  readonly checked: ReadonlyMap<string, Reviewed>;
  readonly followed: (proposal: KeptProposal) => FollowedQuote | undefined;
}

/** All rows in the order of the list: by verdict, document and place. */
export function rowsOf(draft: Draft, findings: Findings): readonly Row[] {
  const rows = reviewIn(draft).proposals.map((proposal) => rowOf(draft, proposal, findings));
  const documents = new Map<string, number>();
  for (const { document } of rows)
    if (!documents.has(document)) documents.set(document, documents.size);
  const rank = ({ group }: Row) => (group === undefined ? GROUPS.length : GROUPS.indexOf(group));
  return rows
    .map((row, at) => ({ row, at }))
    .sort(
      (a, b) =>
        rank(a.row) - rank(b.row) ||
        (documents.get(a.row.document) ?? 0) - (documents.get(b.row.document) ?? 0) ||
        (a.row.place?.range.start ?? 0) - (b.row.place?.range.start ?? 0) ||
        a.at - b.at,
    )
    .map(({ row }) => row);
}

function rowOf(draft: Draft, proposal: KeptProposal, { checked, followed }: Findings): Row {
  const { claim, id } = proposal;
  const sentence = sentenceOf(draft, proposal);
  if (claim.what === "version") {
    // Once it is decided, it quotes something else.
    const found = proposal.decision ? undefined : followed(proposal);
    const now = found && found.followed.fate !== "gone" ? found.followed.place : undefined;
    const group = found?.followed.fate;
    return { proposal, group, remarks: [], sentence, ...placed(now ?? found?.before) };
  }
  if (claim.what === "change" || claim.what === "removal") {
    return { proposal, group: claim.what, remarks: [], sentence, ...placed(undefined) };
  }
  const reviewed = checked.get(id);
  const place = reviewed?.quotes.map(placeIn).find((one) => one !== undefined);
  const remarks = reviewed?.remarks ?? [];
  return { proposal, group: reviewed?.verdict, remarks, sentence, ...placed(place) };
}

function placeIn(quote: ReviewedQuote): Passage | undefined {
  switch (quote.verdict) {
    case "verbatim":
    case "repairable":
      return quote.place;
    case "several":
      return quote.places[0];
    case "near":
      return quote.nearest;
    case "none":
      return quote.offered?.[0];
    case "absent":
      return undefined;
  }
}

function placed(place: Passage | undefined): Pick<Row, "place" | "document" | "section"> {
  if (!place) return { place, document: "", section: "" };
  const { sections, title } = place.source;
  const section = sections[innermostSection(sections, place.range.start)];
  return { place, document: title, section: section?.heading ?? "" };
}

/** What a proposal says, with names for ids. */
export function sentenceOf(draft: Draft, { claim, quotes }: KeptProposal): Sentence {
  switch (claim.what) {
    case "link":
      return { subject: claim.source, relation: claim.relation || "?", object: claim.target };
    case "node":
      return { subject: claim.name };
    case "quote":
      return { subject: `“${quotes[0]?.words ?? ""}”` };
    default:
      return ownSentence(draft, claim.of);
  }
}

/** What a claim of the draft says. */
export function ownSentence(draft: Draft, id: string): Sentence {
  const { name, source, relation, target } = claimOf(draft, id)?.value ?? {};
  if (typeof name === "string") return { subject: name };
  if (typeof source !== "string" || typeof target !== "string") return { subject: id };
  const label = relationName(draft, String(relation));
  return { subject: nameOfNode(draft, source), relation: label, object: nameOfNode(draft, target) };
}

export function relationName({ atlas }: Draft, id: string): string {
  const list = Array.isArray(atlas.relations) ? atlas.relations : [];
  const found = list.find(
    (one) => typeof one === "object" && one !== null && Reflect.get(one, "id") === id,
  );
  const name = typeof found === "object" && found !== null ? Reflect.get(found, "name") : undefined;
  return typeof name === "string" ? name : id;
}

/** Whether a row passes a filter. */
export function passes(row: Row, filter: Filter): boolean {
  const { decision, unread } = row.proposal;
  const { state, group, document, section, remark, text } = filter;
  if (state === "open" && decision !== undefined) return false;
  if (state === "decided" && decision === undefined) return false;
  if (state === "unread" && unread !== true) return false;
  if (group !== "" && row.group !== group) return false;
  if (document !== "" && row.document !== document) return false;
  if (section !== "" && row.section !== section) return false;
  if (remark !== "" && !row.remarks.includes(remark)) return false;
  const sought = text.trim().toLowerCase();
  if (sought === "") return true;
  const { subject, relation = "", object = "" } = row.sentence;
  const all = [subject, relation, object, ...row.proposal.quotes.map(({ words }) => words)];
  return all.join(" ").toLowerCase().includes(sought);
}

/** Where to go from a row: to the next that is open, from there on and then from the beginning. */
export function nextOpen(rows: readonly Row[], from: number): number | undefined {
  const isOpen = ({ proposal }: Row) => proposal.decision === undefined;
  const after = rows.findIndex((row, at) => at > from && isOpen(row));
  if (after >= 0) return after;
  const before = rows.findIndex(isOpen);
  return before < 0 ? undefined : before;
}
