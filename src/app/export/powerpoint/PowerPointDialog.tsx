/** Slides of a briefing, or of the present view. */
import { Download } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { viewBriefing } from "../../../picture/slides/viewBriefing.ts";
import { briefingsOf } from "../../../scene/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { downloadBlob } from "../../../ui/download.ts";
import { Modal } from "../../../ui/Modal.tsx";
import { useApp, useBuilt } from "../../store.ts";
import type { ExportProps } from "../exportParts.ts";
import { textMeasurer } from "../picture/measureText.ts";
import { EXPORT_NAMES, taken } from "../words.ts";
import { makeSlides } from "./makeSlides.ts";
import styles from "./PowerPoint.module.css";
import { words } from "./words.ts";

/** A briefing's id can't be this: ids begin with a letter or a digit. */
const VIEW = "-view";

export default function PowerPointDialog({ onClose }: ExportProps) {
  const built = useBuilt();
  const scene = useApp((state) => state.scene);
  const briefings = useApp(briefingsOf);
  const [chosen, setChosen] = useState(scene.play?.briefing ?? briefings[0]?.id ?? VIEW);
  const [notes, setNotes] = useState(true);
  const [said, setSaid] = useState("");
  const [work, setWork] = useState<AbortController>();
  const last = useRef<AbortController>(undefined);
  useEffect(() => () => last.current?.abort(), []);
  const view = useMemo(() => viewBriefing(built.atlas, scene), [built, scene]);
  const briefing = briefings.find(({ id }) => id === chosen) ?? view;

  const save = async () => {
    const controller = new AbortController();
    last.current = controller;
    setWork(controller);
    setSaid(words.making);
    const file = `${built.atlas.id}-${briefing.id}.pptx`;
    try {
      const blob = await makeSlides({
        built,
        briefing,
        notes,
        measure: textMeasurer(),
        signal: controller.signal,
        onStep: (done) => setSaid(words.made(done, briefing.steps.length)),
      });
      downloadBlob(file, blob);
      setSaid(words.saved(file));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setSaid(controller.signal.aborted ? words.cancelled : words.failed(message));
    }
    setWork(undefined);
  };
  return (
    <Modal title={EXPORT_NAMES.powerpoint} closeLabel={taken.close} onClose={onClose}>
      <div className={styles.dialog}>
        <p>{words.intro}</p>
        <fieldset className={styles.choices} disabled={work !== undefined}>
          <legend>{words.what}</legend>
          {briefings.map(({ id, title, steps }) => (
            <label key={id} className={styles.choice}>
              <input
                type="radio"
                name="briefing"
                checked={chosen === id}
                onChange={() => setChosen(id)}
              />
              <span>
                <bdi>{title}</bdi> <span className={styles.note}>{words.steps(steps.length)}</span>
              </span>
            </label>
          ))}
          <label className={styles.choice}>
            <input
              type="radio"
              name="briefing"
              checked={briefing === view}
              onChange={() => setChosen(VIEW)}
            />
            {words.view}
          </label>
        </fieldset>
        {briefing !== view && (
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={notes}
              disabled={work !== undefined}
              onChange={() => setNotes(!notes)}
            />
            {words.notes}
          </label>
        )}
        <div className={styles.actions}>
          {/* One button, so that the focus stays while its meaning changes. */}
          <Button
            look={work ? "quiet" : "solid"}
            onClick={() => (work ? work.abort() : void save())}
          >
            {!work && <Download aria-hidden />}
            {work ? words.cancel : words.make}
          </Button>
          <p role="status" className={styles.note}>
            {said}
          </p>
        </div>
      </div>
    </Modal>
  );
}
