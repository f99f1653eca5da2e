/**
 * The dialog "Print": a handout of a briefing or of the current view, for the browser's print
 * dialog.
 */
import { useState } from "react";
import { flushSync } from "react-dom";
import { notesAmong } from "../../../notes/index.ts";
import { briefingsOf, calloutsOf, notesOf } from "../../../open/state.ts";
import { visible } from "../../../query/visible/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { Modal } from "../../../ui/overlays/Modal.tsx";
import { useApp, useAppStore, useBuilt } from "../../base/store.ts";
import { BriefingOptions, useBriefingChoice } from "../dialog/BriefingOptions.tsx";
import styles from "../dialog/Export.module.css";
import { Handout } from "./Handout.tsx";
import { MOST } from "./PrintedMatrix.tsx";
import { briefingPages, type HandoutPage, viewPages } from "./pages.ts";
import { PAPERS, type Paper } from "./paper.ts";
import { words } from "./words.ts";

export function PrintDialog({ onClose }: { readonly onClose: () => void }) {
  const { atlas } = useBuilt();
  const store = useAppStore();
  const choice = useBriefingChoice();
  const { briefing } = choice;
  const [withNotes, setWithNotes] = useState(false);
  const [withOwn, setWithOwn] = useState(false);
  const ownNotes = useApp(notesOf);
  const [paper, setPaper] = useState<Paper>("a4");
  const [pages, setPages] = useState<readonly HandoutPage[]>();
  /** The number of the page that is being laid out. */
  const [place, setPlace] = useState(1);
  /** Whether the pages are with the browser: the dialog is away until it has printed. */
  const [isPrinting, setPrinting] = useState(false);
  /** The notes on what these pages show. */
  const notesOn = (printed: readonly HandoutPage[]) =>
    notesAmong(
      atlas,
      ownNotes,
      printed.map(({ scene }) => visible(atlas, scene)),
    );
  const dialog = (
    <Modal title={words.title} closeLabel={words.close} onClose={onClose}>
      <div className={styles.dialog}>
        <p className={styles.note}>{words.note}</p>
        <BriefingOptions legend={words.what} choice={choice} view={words.view} />
        <p className={styles.note}>
          {briefing ? words.cut : `${words.whole} ${words.columns(MOST.columns)}`}
        </p>
        <div className={styles.choices}>
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
          {ownNotes.notes.length > 0 && (
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={withOwn}
                onChange={(event) => setWithOwn(event.target.checked)}
              />
              {words.ownNotes}
            </label>
          )}
        </div>
        <div className={styles.actions}>
          <p role="status" className={styles.note}>
            {pages && words.printing(place, pages.length)}
          </p>
          <Button
            look="solid"
            disabled={pages !== undefined}
            onClick={() => {
              const state = store.getState();
              setPages(
                briefing
                  ? briefingPages(atlas, briefingsOf(state), briefing)
                  : viewPages(atlas, state.scene, calloutsOf(state)),
              );
            }}
          >
            {words.print}
          </Button>
        </div>
      </div>
    </Modal>
  );
  return (
    <>
      {!isPrinting && dialog}
      {pages && (
        <Handout
          paper={paper}
          title={briefing?.title ?? atlas.title}
          pages={pages}
          cover={briefing && { audience: briefing.audience }}
          withNotes={withNotes}
          ownNotes={withOwn ? notesOn(pages) : []}
          onPage={setPlace}
          onReady={() => flushSync(() => setPrinting(true))}
          onDone={() => {
            setPrinting(false);
            setPages(undefined);
          }}
        />
      )}
    </>
  );
}
