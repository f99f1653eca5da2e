/** What is decided of proposals, as edits of a draft: brought in, left, mended, said once for all. */
import { type Draft, type Edit, together } from "../../draft/index.ts";
import { labelKey } from "../verdicts/index.ts";
import {
  type Agreement,
  asJson,
  EMPTY_REVIEW,
  type KeptProposal,
  type Meanings,
  type Review,
  reviewIn,
} from "./keptReview.ts";

/** Who decides, and whether it is one of many that nobody opened. */
export interface Decided {
  readonly by?: string | undefined;
  readonly isUnread?: boolean | undefined;
}

/** A property of the review with another value. */
function changing<Name extends keyof Review>(
  draft: Draft,
  name: Name,
  after: Review[Name],
): Pick<Edit, "patches" | "renames"> {
  const { review } = draft;
  if (review === undefined) {
    const whole = asJson({ ...EMPTY_REVIEW, [name]: after });
    return { patches: [{ path: ["review"], before: undefined, after: whole }], renames: [] };
  }
  const before = review[name];
  const json = after === undefined ? undefined : asJson({ after }).after;
  return { patches: [{ path: ["review", name], before, after: json }], renames: [] };
}

/** Brings in proposals. Ids that are taken get a number, so that each has its own. */
export function bring(draft: Draft, name: string, proposals: readonly KeptProposal[]): Edit {
  const { proposals: before } = reviewIn(draft);
  const used = new Set(before.map(({ id }) => id));
  const added = proposals.map((proposal) => {
    let { id } = proposal;
    for (let number = 2; used.has(id); number += 1) id = `${proposal.id} (${number})`;
    used.add(id);
    return { ...proposal, id };
  });
  return together(draft, "bring", name, [
    (now) => changing(now, "proposals", [...before, ...added]),
  ]);
}

/** Takes away all proposals that came from one place, with what was decided of them. */
export function forget(draft: Draft, isGone: (proposal: KeptProposal) => boolean): Edit {
  const { proposals } = reviewIn(draft);
  const rest = proposals.filter((proposal) => !isGone(proposal));
  return together(draft, "forget", String(proposals.length - rest.length), [
    (now) => changing(now, "proposals", rest),
  ]);
}

/** Changes what is kept of a proposal. */
export function changeProposal(
  draft: Draft,
  id: string,
  changes: Partial<KeptProposal>,
): Pick<Edit, "patches" | "renames"> {
  const at = reviewIn(draft).proposals.findIndex((proposal) => proposal.id === id);
  const list = draft.review?.proposals;
  const before = Array.isArray(list) ? list[at] : undefined;
  if (before === undefined) throw new RangeError(`There is no proposal “${id}”.`);
  const after = asJson({ ...before, ...changes });
  return { patches: [{ path: ["review", "proposals", at], before, after }], renames: [] };
}

/** What was decided of a proposal. One that was mended before it is taken counts as mended. */
export function decided(
  draft: Draft,
  id: string,
  { decision, became, by, isUnread }: Decided & Pick<KeptProposal, "decision" | "became">,
): Pick<Edit, "patches" | "renames"> {
  const isMended = reviewIn(draft).proposals.find((one) => one.id === id)?.isMended === true;
  return changeProposal(draft, id, {
    decision: decision === "taken" && isMended ? "mended" : decision,
    became: became && became.length > 0 ? [...new Set(became)] : undefined,
    by,
    unread: isUnread || undefined,
  });
}

/** Leaves a proposal, for a reason if one is given. */
export function leave(
  draft: Draft,
  id: string,
  how: Decided & { readonly reason?: string } = {},
): Edit {
  const { reason, by } = how;
  return together(draft, "leave", id, [
    (now) => changeProposal(now, id, { decision: "left", reason: reason || undefined, by }),
  ]);
}

/** Changes a proposal by hand, before it is decided. */
export function mend(
  draft: Draft,
  id: string,
  changes: Pick<KeptProposal, "claim" | "quotes">,
): Edit {
  return together(draft, "mend", id, [
    (now) => changeProposal(now, id, { ...changes, isMended: true, decision: undefined }),
  ]);
}

/** Says once for all what a label or a name means: a relation, a kind, a node, or none that is there. */
export function mean(draft: Draft, what: keyof Meanings, label: string, meant: string): Edit {
  const before = reviewIn(draft).meanings ?? {};
  const after = { ...before, [what]: { ...before[what], [labelKey(label)]: meant } };
  return together(draft, "mean", label, [(now) => changing(now, "meanings", after)]);
}

/** Keeps how far annotators agreed; of the same people the latest. */
export function keepAgreement(draft: Draft, agreement: Agreement): Edit {
  const others = (reviewIn(draft).agreements ?? []).filter(
    ({ annotators }) => annotators.join("\n") !== agreement.annotators.join("\n"),
  );
  return together(draft, "agreement", agreement.annotators.join(", "), [
    (now) => changing(now, "agreements", [...others, agreement]),
  ]);
}
