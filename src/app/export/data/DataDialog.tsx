/** The dialog "Data": nodes, links and quotes as a file for other programs, and what it loses. */
import { useId, useMemo, useState } from "react";
import { FORMATS, losses } from "../../../exchange/index.ts";
import { graphOf } from "../../../exchange/model/index.ts";
import { placedNotes } from "../../../notes/index.ts";
import { notesOf } from "../../../open/state.ts";
import { nodeLooks } from "../../../picture/paint/index.ts";
import { countWords } from "../../../query/words/index.ts";
import { actions } from "../../../scene/index.ts";
import { downloadBlob } from "../../../ui/browser/download.ts";
import { Modal } from "../../../ui/overlays/Modal.tsx";
import { arrangedOf, ofScene, resolve } from "../../../view/index.ts";
import { useApp, useBuilt } from "../../base/store.ts";
import dialogStyles from "../dialog/Export.module.css";
import { type ExportProps, useWork } from "../dialog/useWork.ts";
import { WorkRow } from "../dialog/WorkRow.tsx";
import { dialogWords, EXPORT_NAMES } from "../dialog/words.ts";
import styles from "./Data.module.css";
import { withOwnNotes } from "./ownNotes.ts";
import { words } from "./words.ts";

const WRITTEN = FORMATS.filter(({ write }) => write !== undefined);

export function DataDialog({ onClose }: ExportProps) {
  const built = useBuilt();
  const { atlas } = built;
  const asked = useApp((state) => state.scene);
  // What an overview folds are the nodes and links that other programs ask for.
  const scene = useMemo(() => actions.setOverview(asked, undefined), [asked]);
  const aspect = useApp((state) => state.aspect);
  const measured = useApp((state) => state.measured);
  const field = useId();
  const [id, choose] = useState(WRITTEN[0]?.id);
  const [isWhole, setWhole] = useState(false);
  // What one noted for oneself is handed on only if one says so.
  const [withOwn, setWithOwn] = useState(false);
  const ownNotes = useApp(notesOf);
  const work = useWork(words.failed);
  const view = resolve(
    built,
    scene,
    ofScene(atlas, scene, measured),
    aspect,
    arrangedOf(built, scene, aspect),
  );
  const shown = view.visible;
  const isFiltered = shown.nodes.size < atlas.nodes.length || shown.edges.size < atlas.edges.length;
  const graph = useMemo(() => {
    const bare = graphOf(atlas, {
      look: nodeLooks(view),
      ...(isWhole ? {} : { only: view.visible }),
    });
    return withOwn ? withOwnNotes(bare, placedNotes(atlas, ownNotes)) : bare;
  }, [atlas, view, isWhole, withOwn, ownNotes]);
  const format = WRITTEN.find((one) => one.id === id);
  const lost = useMemo(() => (format ? losses(graph, format) : []), [graph, format]);
  if (!format?.write) throw new Error("no format is written");
  const { write, extensions, type, hint } = format;
  const file = `${atlas.id}${extensions[0]}`;
  const save = () =>
    work.start(async (signal, report) => {
      report(words.making);
      const content = await write(graph);
      signal.throwIfAborted();
      downloadBlob(file, new Blob([content], { type }));
      return dialogWords.saved(file);
    });
  return (
    <Modal title={EXPORT_NAMES.data} closeLabel={dialogWords.close} onClose={onClose}>
      <div className={dialogStyles.dialog}>
        {isFiltered && (
          <fieldset className={dialogStyles.what}>
            <legend>{words.what}</legend>
            {[false, true].map((whole) => (
              <label key={String(whole)} className={dialogStyles.choice}>
                <input
                  type="radio"
                  name={field}
                  checked={isWhole === whole}
                  onChange={() => setWhole(whole)}
                />
                {whole
                  ? words.whole(atlas.nodes.length, atlas.edges.length)
                  : words.shown(countWords(atlas, shown))}
              </label>
            ))}
          </fieldset>
        )}
        <div className={styles.format}>
          <label htmlFor={`${field}-format`}>{words.format}</label>
          <select
            id={`${field}-format`}
            className={styles.select}
            value={format.id}
            aria-describedby={`${field}-hint`}
            onChange={(event) => choose(event.target.value)}
          >
            {WRITTEN.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
          <p id={`${field}-hint`} className={dialogStyles.note}>
            {hint}
          </p>
        </div>
        {ownNotes.notes.length > 0 && (
          <label className={dialogStyles.choice}>
            <input
              type="checkbox"
              checked={withOwn}
              onChange={({ target }) => setWithOwn(target.checked)}
            />
            {words.ownNotes}
          </label>
        )}
        <section aria-live="polite" aria-labelledby={`${field}-lost`} className={styles.lost}>
          <h3 id={`${field}-lost`}>{lost.length === 0 ? words.nothingLost : words.lost}</h3>
          {lost.length > 0 && (
            <ul>
              {lost.map((loss) => (
                <li key={loss}>{loss}</li>
              ))}
            </ul>
          )}
        </section>
        <WorkRow work={work} name={dialogWords.save(file)} onStart={save} />
      </div>
    </Modal>
  );
}
