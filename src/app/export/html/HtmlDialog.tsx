/** Saves the whole atlas with its viewer as one file. */
import { Download } from "lucide-react";
import { useState } from "react";
import { briefingsOf } from "../../../open/state.ts";
import { download } from "../../../ui/browser/download.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Modal } from "../../../ui/overlays/Modal.tsx";
import { fillViewer, viewerFileName } from "../../../viewerFile.ts";
import { useAppStore, useBuilt, useOpenAtlas } from "../../base/store.ts";
import styles from "../dialog/Taken.module.css";
import type { ExportProps } from "../dialog/useWork.ts";
import { EXPORT_NAMES, taken } from "../dialog/words.ts";
import { viewer } from "./viewerText.ts";
import { words } from "./words.ts";

/** Fetches what is to be saved, ahead of the press; a failure is told at the press. */
export function loadViewer(): void {
  viewer().catch(() => undefined);
}

export function HtmlDialog({ onClose }: ExportProps) {
  const built = useBuilt();
  const store = useAppStore();
  const { source } = useOpenAtlas();
  const [answer, setAnswer] = useState("");
  const { atlas } = built;
  const save = async () => {
    setAnswer(words.making);
    try {
      // The briefings as they were last written, saved or not.
      const briefings = briefingsOf(store.getState());
      const whole = { ...built, atlas: { ...atlas, briefings } };
      const html = fillViewer(await viewer(), whole, await source?.());
      const name = viewerFileName(atlas.id);
      download(name, html, "text/html");
      setAnswer(words.saved(name, (new Blob([html]).size / 1e6).toFixed(1)));
    } catch (error) {
      setAnswer(words.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <Modal title={EXPORT_NAMES.html} closeLabel={taken.close} onClose={onClose}>
      <div className={styles.stack}>
        <p>{words.intro(atlas.title)}</p>
        <div className={styles.row}>
          <Button onClick={() => void save()}>
            <Download aria-hidden />
            {words.save}
          </Button>
        </div>
        <p role="status" className={styles.note}>
          {answer}
        </p>
      </div>
    </Modal>
  );
}
