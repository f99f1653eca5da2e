/** The dialog "One HTML file": saves the whole atlas with its viewer as one file, for reading or with writing. */
import { Download } from "lucide-react";
import { useState } from "react";
import { NOTES_FILE, notesText } from "../../../notes/index.ts";
import { briefingsOf, notesOf } from "../../../open/state.ts";
import { reasonOf } from "../../../reasonOf.ts";
import { download } from "../../../ui/browser/download.ts";
import { fetchText } from "../../../ui/browser/fetchText.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { Modal } from "../../../ui/overlays/Modal.tsx";
import { fillViewer, viewerFileName } from "../../../viewerFile.ts";
import { ownViewer } from "../../base/ownFile.ts";
import { useApp, useAppStore, useBuilt, useOpenAtlas } from "../../base/store.ts";
import { useWritingMode } from "../../writing/base.ts";
import styles from "../dialog/Taken.module.css";
import type { ExportProps } from "../dialog/useWork.ts";
import { dialogWords, EXPORT_NAMES } from "../dialog/words.ts";
import { type Purpose, words } from "./words.ts";

const PURPOSES: readonly Purpose[] = ["reading", "writing"];

/** Loads the viewer for reading ahead of time; a failure is reported when the person saves. */
export function loadViewer(): void {
  viewer("reading").catch(() => undefined);
}

export function HtmlDialog({ onClose }: ExportProps) {
  const built = useBuilt();
  const store = useAppStore();
  const { source, files } = useOpenAtlas();
  const { writing } = useWritingMode();
  const [purpose, setPurpose] = useState<Purpose>("reading");
  const [message, setMessage] = useState("");
  // What one noted for oneself is handed on only if one says so.
  const [withNotes, setWithNotes] = useState(false);
  const notes = useApp(notesOf);
  const { atlas } = built;
  /** The files of its folder as they are now, packed. */
  const packed = async () => {
    const { packFiles } = await import("../../../folder/packed.ts");
    const there = writing ? writing.files() : ((await files?.()) ?? new Map());
    const handedOn = new Map(there);
    handedOn.delete(NOTES_FILE);
    if (withNotes) handedOn.set(NOTES_FILE, new TextEncoder().encode(notesText(notes)));
    return packFiles(handedOn);
  };
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
      const written = purpose === "writing" ? await packed() : await source?.();
      const html = fillViewer(await viewer(purpose), withDrafts, written);
      const name = viewerFileName(atlas.id);
      download(name, html, "text/html");
      setMessage(words.saved(name, (new Blob([html]).size / 1e6).toFixed(1)));
    } catch (error) {
      setMessage(words.failed(reasonOf(error)));
    }
  };
  return (
    <Modal title={EXPORT_NAMES.html} closeLabel={dialogWords.close} onClose={onClose}>
      <div className={styles.stack}>
        {files && (
          <Segments
            label={words.purpose}
            values={PURPOSES}
            value={purpose}
            names={words.purposes}
            onChange={(next) => {
              setPurpose(next);
              setMessage("");
            }}
          />
        )}
        <p>{words.intro[purpose](atlas.title)}</p>
        {purpose === "writing" && <p className={styles.note}>{words.limits}</p>}
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

/** The viewers without an atlas, which the build puts beside the page (src/cli/page/viewer.ts). */
const VIEWERS: Readonly<Record<Purpose, string>> = {
  reading: "viewer.html",
  writing: "viewer-writing.html",
};

/** As blobs, which are kept outside of the script's memory. */
const loading = new Map<Purpose, Promise<Blob>>();

/**
 * The viewer without an atlas: this page's own if it is the one HTML file, otherwise fetched once.
 * Rejects where it can't be fetched.
 */
async function viewer(purpose: Purpose): Promise<string> {
  const viewerOfPage = ownViewer();
  if (viewerOfPage !== undefined) return viewerOfPage;
  const known = loading.get(purpose);
  if (known) return (await known).text();
  const fetched = fetchText(VIEWERS[purpose]).then((text) => new Blob([text]));
  loading.set(purpose, fetched);
  // The next press tries again.
  fetched.catch(() => loading.delete(purpose));
  return (await fetched).text();
}
