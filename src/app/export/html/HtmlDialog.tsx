/** The dialog "One HTML file": saves the whole atlas with its viewer as one file. */
import { Download } from "lucide-react";
import { useState } from "react";
import { briefingsOf, notesOf } from "../../../open/state.ts";
import { download } from "../../../ui/browser/download.ts";
import { fetchText } from "../../../ui/browser/fetchText.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Modal } from "../../../ui/overlays/Modal.tsx";
import { fillViewer, viewerFileName } from "../../../viewerFile.ts";
import { ownViewer } from "../../base/ownFile.ts";
import { useApp, useAppStore, useBuilt, useOpenAtlas } from "../../base/store.ts";
import styles from "../dialog/Taken.module.css";
import type { ExportProps } from "../dialog/useWork.ts";
import { dialogWords, EXPORT_NAMES } from "../dialog/words.ts";
import { words } from "./words.ts";

/** Loads the viewer ahead of time; a failure is reported when the person saves. */
export function loadViewer(): void {
  viewer().catch(() => undefined);
}

export function HtmlDialog({ onClose }: ExportProps) {
  const built = useBuilt();
  const store = useAppStore();
  const { source } = useOpenAtlas();
  const [message, setMessage] = useState("");
  // What one noted for oneself is handed on only if one says so.
  const [withNotes, setWithNotes] = useState(false);
  const notes = useApp(notesOf);
  const { atlas } = built;
  const save = async () => {
    setMessage(words.making);
    try {
      // The briefings as last edited, saved or not.
      const briefings = briefingsOf(store.getState());
      const { ownId: _, ...shared } = atlas;
      const { notes: _notes, ...withoutNotes } = built;
      const withDrafts = {
        ...withoutNotes,
        atlas: { ...shared, briefings },
        ...(withNotes && { notes }),
      };
      const html = fillViewer(await viewer(), withDrafts, await source?.());
      const name = viewerFileName(atlas.id);
      download(name, html, "text/html");
      setMessage(words.saved(name, (new Blob([html]).size / 1e6).toFixed(1)));
    } catch (error) {
      setMessage(words.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <Modal title={EXPORT_NAMES.html} closeLabel={dialogWords.close} onClose={onClose}>
      <div className={styles.stack}>
        <p>{words.intro(atlas.title)}</p>
        {notes.notes.length + notes.views.length > 0 && (
          <label className={styles.row}>
            <input
              type="checkbox"
              checked={withNotes}
              onChange={({ target }) => setWithNotes(target.checked)}
            />
            {words.notes}
          </label>
        )}
        <div className={styles.row}>
          <Button onClick={() => void save()}>
            <Download aria-hidden />
            {words.save}
          </Button>
        </div>
        <p role="status" className={styles.note}>
          {message}
        </p>
      </div>
    </Modal>
  );
}

/** The viewer without an atlas, which the build puts beside the page. */
const FILE = "viewer.html";

let loading: Promise<string> | undefined;

/**
 * The viewer without an atlas: this page's own if it is the one HTML file, otherwise fetched once.
 * Rejects where it can't be fetched.
 */
async function viewer(): Promise<string> {
  const viewerOfPage = ownViewer();
  if (viewerOfPage !== undefined) return viewerOfPage;
  loading ??= fetchText(FILE).catch((error: unknown) => {
    // The next press tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}
