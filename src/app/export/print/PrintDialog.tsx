/** The handout of a briefing, or of what is seen now, for the browser's own print. */
import { useState } from "react";
import { briefingsOf } from "../../../scene/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { Modal } from "../../../ui/Modal.tsx";
import { Segments } from "../../../ui/Segments.tsx";
import { useApp, useAppStore, useBuilt } from "../../store.ts";
import pictureStyles from "../picture/Picture.module.css";
import { Handout } from "./Handout.tsx";
import { briefingPages, type HandoutPage, viewPages } from "./handout.ts";
import styles from "./PrintDialog.module.css";
import { PAPERS, type Paper, PrintRegion } from "./PrintRegion.tsx";
import { words } from "./words.ts";

export function PrintDialog({ onClose }: { readonly onClose: () => void }) {
  const { atlas } = useBuilt();
  const store = useAppStore();
  const briefings = useApp(briefingsOf).filter(({ steps }) => steps.length > 0);
  const played = useApp((state) => state.scene.play?.briefing);
  const [chosen, setChosen] = useState(played ?? briefings[0]?.id);
  const [withNotes, setWithNotes] = useState(false);
  const [paper, setPaper] = useState<Paper>("a4");
  const [pages, setPages] = useState<readonly HandoutPage[]>();
  const briefing = briefings.find(({ id }) => id === chosen);
  const choices = [
    ...briefings.map(({ id, title, steps }) => ({ id, name: words.steps(title, steps.length) })),
    { id: undefined, name: words.view },
  ];
  return (
    <Modal title={words.title} closeLabel={words.close} onClose={onClose}>
      <div className={pictureStyles.dialog}>
        <p className={pictureStyles.note}>{words.note}</p>
        {briefings.length > 0 && (
          <fieldset className={styles.what}>
            <legend>{words.what}</legend>
            {choices.map(({ id, name }) => (
              <label key={id ?? ""} className={styles.choice}>
                <input
                  type="radio"
                  name="print-what"
                  checked={briefing?.id === id}
                  onChange={() => setChosen(id)}
                />
                <bdi>{name}</bdi>
              </label>
            ))}
          </fieldset>
        )}
        <div className={pictureStyles.choices}>
          <Segments
            label={words.paper}
            values={PAPERS}
            value={paper}
            names={words.papers}
            onChange={setPaper}
          />
          {briefing && (
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={withNotes}
                onChange={(event) => setWithNotes(event.target.checked)}
              />
              {words.notes}
            </label>
          )}
        </div>
        <div className={pictureStyles.actions}>
          <p role="status" className={pictureStyles.size}>
            {pages && words.printing}
          </p>
          <Button
            look="solid"
            disabled={pages !== undefined}
            onClick={() => {
              const state = store.getState();
              setPages(
                briefing
                  ? briefingPages(atlas, briefingsOf(state), briefing)
                  : viewPages(atlas, state.scene),
              );
            }}
          >
            {words.print}
          </Button>
        </div>
      </div>
      {pages && (
        <PrintRegion
          paper={paper}
          title={briefing?.title ?? atlas.title}
          language={atlas.language}
          onDone={() => setPages(undefined)}
        >
          <Handout pages={pages} withNotes={withNotes} />
        </PrintRegion>
      )}
    </Modal>
  );
}
