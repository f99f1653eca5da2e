/** Has the briefings kept that are written here, and says aloud when they can't be: draws nothing. */
import { useEffect } from "react";
import { announceUrgently } from "../../base/announcer.ts";
import { useAuthorState, useOpenAtlas } from "../../base/store.ts";
import { saveFailureOf, words } from "./words.ts";

export default function Drafts() {
  const open = useOpenAtlas();
  useEffect(() => {
    // Ahead of time, for a room without a network. A failure is told when it is wanted.
    void open.source?.().catch(() => undefined);
  }, [open]);
  const loss = useAuthorState(({ saving }) => saveFailureOf(saving));
  useEffect(() => {
    if (loss) announceUrgently(words.notSaved[loss]);
  }, [loss]);
  return null;
}
