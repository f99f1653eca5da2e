/** Where the briefings are kept, what was found of them, and the ways to save or undo. */
import type { MouseEvent } from "react";
import { writeBriefings } from "../../../atlas/writeBriefings.ts";
import { briefingsOf } from "../../../scene/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { download } from "../../../ui/download.ts";
import { announce, announceLoss } from "../../announcer.ts";
import { useSource } from "../../source.ts";
import { useApp, useAppStore } from "../../store.ts";
import styles from "./Author.module.css";
import { useAuthorStore } from "./authorStore.ts";
import { useAuthor } from "./useAuthor.ts";
import { words } from "./words.ts";

export function Keeping() {
  const drafts = useApp((state) => state.drafts);
  const source = useSource();
  const { undo, keeping, loss, note } = useAuthorStore();
  const author = useAuthor();
  const store = useAppStore();
  const save = async () => {
    if (!source) return;
    try {
      const text = writeBriefings(await source(), briefingsOf(store.getState()));
      download("atlas.json", text, "application/json");
      announce(words.saved, "briefing");
    } catch {
      useAuthorStore.setState({ note: words.saveFailed });
      announceLoss(words.saveFailed);
    }
  };
  /** The button goes with what it did: the panel takes the focus. */
  const andStay = (run: () => void) => (event: MouseEvent<HTMLElement>) => {
    event.currentTarget.closest("section")?.focus();
    run();
  };
  return (
    <div className={styles.keeping}>
      {note !== undefined && <p>{note}</p>}
      {loss && <p className={styles.loss}>{words.loss[loss]}</p>}
      <p aria-busy={keeping} className={styles.hint}>
        {drafts ? words.kept : words.asIs}
      </p>
      {drafts && !source && <p className={styles.hint}>{words.noSource}</p>}
      {undo && <p className={styles.hint}>{undo.words}</p>}
      <div className={styles.row}>
        {undo && <Button onClick={andStay(author.undo)}>{words.undo}</Button>}
        {drafts && source && <Button onClick={() => void save()}>{words.save}</Button>}
        {drafts && <Button onClick={andStay(author.discard)}>{words.discard}</Button>}
      </div>
    </div>
  );
}
