/** What a press does to a proposal: takes it, or tells what must be said of it first. */
import type { Draft, Edit } from "../../../../draft/index.ts";
import { takeDifference } from "../../../../review/colleague/index.ts";
import { isClaim, type KeptProposal, type Reviewing } from "../../../../review/kept/index.ts";
import { type Need, needsOf, type Places, takeClaim } from "../../../../review/taking/index.ts";
import type { Passage } from "../../../../review/verdicts/index.ts";
import { takeVersion } from "../../../../review/versions/index.ts";
import type { Findings } from "../list/rows.ts";

/** What must be chosen before a quote of an old version can stand in the new one. */
export interface VersionNeed {
  readonly need: "version";
  readonly options: readonly Passage[];
}

export type Asked = Need | VersionNeed | { readonly need: "gone" };

/** What a person must say before this can be taken, in the order in which to ask. */
export function askedOf(
  draft: Draft,
  proposal: KeptProposal,
  places: Places,
  { reviewing, findings }: Knowing,
): readonly Asked[] {
  const { claim } = proposal;
  if (claim.what === "change" || claim.what === "removal") return [];
  if (claim.what === "version") {
    const followed = findings.followed(proposal)?.followed;
    if (!followed || followed.fate === "gone") return [{ need: "gone" }];
    if (followed.fate !== "changed" || places.has(0)) return [];
    const { place, words } = followed;
    return [{ need: "version", options: words ? [words, place] : [place] }];
  }
  const reviewed = reviewing.one(draft, proposal);
  return reviewed ? needsOf(draft, reviewed, places) : [];
}

export interface Knowing {
  readonly reviewing: Reviewing;
  readonly findings: Findings;
}

/** The edit that takes a proposal of which nothing is to be asked. */
export function taking(
  draft: Draft,
  proposal: KeptProposal,
  places: Places,
  { reviewing, findings }: Knowing,
): Edit | undefined {
  const { claim } = proposal;
  if (claim.what === "change" || claim.what === "removal") return takeDifference(draft, proposal);
  if (claim.what === "version") {
    const followed = findings.followed(proposal)?.followed;
    const place =
      places.get(0) ?? (followed && followed.fate !== "gone" ? followed.place : undefined);
    return place && takeVersion(draft, proposal, place);
  }
  const reviewed = reviewing.one(draft, proposal);
  return reviewed && takeClaim(draft, proposal, reviewed, { places });
}

/** Whether a person can change what it says: not of what a colleague or a new version says of a claim. */
export const canBeMended = (proposal: KeptProposal | undefined): boolean =>
  proposal !== undefined && isClaim(proposal);
