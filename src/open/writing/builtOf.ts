/** A draft as it is shown: what stands of it, with positions that were there before. */
import { type Draft, notesIn } from "../../draft/index.ts";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import { layoutsAfter } from "../../layout/index.ts";
import { pageMeasure } from "../../ui/browser/measureText.ts";
import { createJudge } from "./standing.ts";

/** What is shown of a draft that was shown so before; `undefined` where nothing stands. */
export function builtFrom(
  draft: Draft,
  { atlas: before, layouts }: BuiltAtlas,
): BuiltAtlas | undefined {
  const { atlas } = createJudge()(draft);
  if (!atlas) return undefined;
  const { verbs } = before;
  return {
    atlas: { ...atlas, ...(verbs && { verbs }) },
    layouts: layoutsAfter(layouts, atlas, pageMeasure()),
    ...(draft.notes && { notes: notesIn(draft) }),
  };
}
