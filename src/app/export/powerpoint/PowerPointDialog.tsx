/** The dialog "PowerPoint": slides of a briefing, or of the current view. */
import { useState } from "react";
import { calloutsOf, notesOf } from "../../../open/state.ts";
import { viewBriefing } from "../../../picture/slides/index.ts";
import { downloadBlob } from "../../../ui/browser/download.ts";
import { Modal } from "../../../ui/overlays/Modal.tsx";
import { useApp, useAppStore, useBuilt } from "../../base/store.ts";
import { BriefingOptions, useBriefingChoice } from "../dialog/BriefingOptions.tsx";
import styles from "../dialog/Export.module.css";
import { type ExportProps, useWork } from "../dialog/useWork.ts";
import { WorkRow } from "../dialog/WorkRow.tsx";
import { dialogWords, EXPORT_NAMES } from "../dialog/words.ts";
import { textMeasurer } from "../picture/measureText.ts";
import { makeSlides } from "./makeSlides.ts";
import { words } from "./words.ts";

export default function PowerPointDialog({ onClose }: ExportProps) {
  const built = useBuilt();
  const store = useAppStore();
  const choice = useBriefingChoice();
  const [notes, setNotes] = useState(true);
  // What one noted for oneself is handed on only if one says so.
  const [withOwn, setWithOwn] = useState(false);
  const ownNotes = useApp(notesOf);
  const work = useWork(words.failed);
  const save = () =>
    work.start(async (signal, report) => {
      report(words.making);
      const state = store.getState();
      const briefing = choice.briefing ?? viewBriefing(built.atlas, state.scene, calloutsOf(state));
      const { steps } = briefing;
      const blob = await makeSlides({
        built,
        briefing,
        notes,
        ownNotes: withOwn ? ownNotes : undefined,
        measure: textMeasurer(),
        signal,
        onStep: (done) => report(words.made(done, steps.length)),
      });
      const file = `${built.atlas.id}-${briefing.id}.pptx`;
      downloadBlob(file, blob);
      return dialogWords.saved(file);
    });
  return (
    <Modal title={EXPORT_NAMES.powerpoint} closeLabel={dialogWords.close} onClose={onClose}>
      <div className={styles.dialog}>
        <p className={styles.note}>{words.intro}</p>
        <BriefingOptions
          legend={words.what}
          choice={choice}
          view={words.view}
          disabled={work.isBusy}
        />
        {choice.briefing && (
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={notes}
              disabled={work.isBusy}
              onChange={() => setNotes(!notes)}
            />
            {words.notes}
          </label>
        )}
        {ownNotes.notes.length > 0 && (
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={withOwn}
              disabled={work.isBusy}
              onChange={() => setWithOwn(!withOwn)}
            />
            {words.ownNotes}
          </label>
        )}
        <WorkRow work={work} name={words.make} onStart={save} />
      </div>
    </Modal>
  );
}
