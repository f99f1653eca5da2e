/** Takes many proposals at once, and notes later that a person has opened what was taken so. */
import {
  applyEdit,
  claimOf,
  type Draft,
  type Edit,
  quotesOf,
  together,
} from "../../draft/index.ts";
import { changeProposal, type KeptProposal, type Reviewing, reviewIn } from "../kept/index.ts";
import type { Remark, Reviewed } from "../verdicts/index.ts";
import { needsOf } from "./needs.ts";
import { takeClaim } from "./take.ts";

/** What a person must look at before it is taken. */
const TO_LOOK_AT: readonly Remark[] = ["doubled", "alike", "endNotNamed", "negated", "codebook"];

/** Whether a proposal may be taken unopened: its words stand, and nothing is to be asked or said of it. */
export function isPlain(draft: Draft, reviewed: Reviewed): boolean {
  const { verdict, remarks } = reviewed;
  return (
    (verdict === "verbatim" || verdict === "repairable") &&
    !remarks.some((remark) => TO_LOOK_AT.includes(remark)) &&
    needsOf(draft, reviewed).length === 0
  );
}

/** Takes those of these proposals that may be taken unopened; they count as not read by a person. */
export function takeMany(
  draft: Draft,
  ids: readonly string[],
  { one }: Pick<Reviewing, "one">,
): Edit {
  let now = draft;
  const edits: Edit[] = [];
  for (const id of ids) {
    const kept = reviewIn(now).proposals.find((proposal) => proposal.id === id);
    // Checked anew, since what was taken before it may have made its nodes.
    const reviewed = kept && one(now, kept);
    if (!kept || !reviewed || kept.decision !== undefined || !isPlain(now, reviewed)) continue;
    const made = takeClaim(now, kept, reviewed, { isUnread: true });
    edits.push(made);
    now = applyEdit(now, made);
  }
  return together(
    draft,
    "takeMany",
    String(edits.length),
    edits.map((made) => () => made),
  );
}

/** Notes that a person has opened a proposal that was taken with others. */
export function open(draft: Draft, { id, became = [] }: KeptProposal, by?: string): Edit {
  const paths = became.flatMap((claim) => {
    const item = claimOf(draft, claim);
    return item ? quotesOf(item).filter(({ value }) => value.unread === true) : [];
  });
  return together(draft, "open", id, [
    () => ({
      patches: paths.map(({ path }) => ({
        path: [...path, "unread"],
        before: true,
        after: undefined,
      })),
      renames: [],
    }),
    (now) => changeProposal(now, id, { unread: undefined, by }),
  ]);
}
