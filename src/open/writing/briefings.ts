/** The briefings of an atlas that is written: what the page shows and edits of them is what its draft has. */
import type { Briefing } from "../../atlas/index.ts";
import { briefingsIn, changeBriefings, type Json, notesIn } from "../../draft/index.ts";
import type { OwnNotes } from "../../notes/index.ts";
import { isDeepEqual } from "../../scene/index.ts";
import type { Role } from "../windows/writerLock.ts";
import type { Writing, WritingState } from "./writing.ts";

interface Shows {
  readonly setDrafts: (briefings: readonly Briefing[]) => void;
  readonly setRole: (role: Role) => void;
}

/** Shows the briefings of a draft from now on, and whether this window may change them. */
export function showBriefings({ store }: Pick<Writing, "store">, { setDrafts, setRole }: Shows) {
  let shown: Json | undefined = null;
  const show = ({ history: { draft }, kept }: WritingState) => {
    setRole(kept === "elsewhere" ? "elsewhere" : "here");
    if (draft.atlas.briefings === shown) return;
    shown = draft.atlas.briefings;
    setDrafts(briefingsIn(draft));
  };
  store.subscribe(show);
  show(store.getState());
}

/** What was kept beside the atlas before it was written. */
interface KeptDrafts {
  readonly drafts: readonly Briefing[] | undefined;
  readonly notes: OwnNotes | undefined;
  readonly forget: () => Promise<void>;
}

/**
 * Has the draft take over the briefings and own notes that were kept beside it, as edits that can be
 * undone, and shows its briefings from now on.
 */
export async function takeBriefings(
  writing: Writing,
  { drafts, notes, forget }: KeptDrafts,
  shows: Shows,
): Promise<void> {
  if (drafts) writing.change((draft) => changeBriefings(draft, drafts, "takeBriefings", ""));
  if (notes) writing.changeNotes(() => notes, "takeNotes", "");
  showBriefings(writing, shows);
  if (!drafts && !notes) return;
  await writing.keepFiles();
  const { kept, history } = writing.store.getState();
  const areTaken =
    (!drafts || isDeepEqual(briefingsIn(history.draft), drafts)) &&
    (!notes || isDeepEqual(notesIn(history.draft), notes));
  // What can't be forgotten is taken over once more the next time, which changes nothing.
  if (kept === "kept" && areTaken) await forget().catch(() => undefined);
}
