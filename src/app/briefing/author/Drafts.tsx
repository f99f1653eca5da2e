/**
 * Announces when briefing drafts can't be saved; loaded together with their keeper. Draws nothing.
 */
import { useEffect } from "react";
import { announceUrgently } from "../../base/announcer.ts";
import { useAuthorState, useOpenAtlas } from "../../base/store.ts";
import { saveFailureOf, words } from "./words.ts";

export default function Drafts() {
  const open = useOpenAtlas();
  useEffect(() => {
    // Loaded ahead of time, for rooms without a network. A failure is reported when the file is
    // needed.
    void open.source?.().catch(() => undefined);
  }, [open]);
  const failure = useAuthorState(({ saving }) => saveFailureOf(saving));
  useEffect(() => {
    if (failure) announceUrgently(words.notSaved[failure]);
  }, [failure]);
  return null;
}
