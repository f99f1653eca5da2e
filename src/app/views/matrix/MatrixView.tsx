/** What is tied with what, counted. A cell opens the words behind it; an empty one is a finding. */
import { useRef } from "react";
import { isSquare } from "../../../query/matrix/index.ts";
import { giveFocus } from "../../../ui/browser/focus.ts";
import { PHONE, useMedia } from "../../../ui/browser/useMedia.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import { CellList } from "./CellList.tsx";
import { axisName, kindName, nounOf } from "./lineNames.ts";
import styles from "./Matrix.module.css";
import { Grid } from "./MatrixGrid.tsx";
import { Settings } from "./Settings.tsx";
import { useMatrix } from "./useMatrix.ts";
import { words } from "./words.ts";

export function MatrixView() {
  const { atlas } = useBuilt();
  const { of, isBusy } = useMatrix();
  const phone = useMedia(PHONE);
  const cell = useApp((state) => state.scene.matrix.cell);
  const hasInspector = useApp((state) => state.scene.select.length > 0);
  // A room looks at what a step counts, not at how that was chosen.
  const played = useApp((state) => state.scene.play !== undefined);
  const { setMatrix } = useActions();
  const view = useRef<HTMLElement>(null);
  const { axes, rows, columns, total } = of;
  const rowName = axisName(atlas, axes.rows);
  const columnName = axisName(atlas, axes.columns);
  const empty = [
    ...(of.emptyRows > 0 ? [words.emptySide(of.emptyRows, rowName)] : []),
    ...(of.emptyColumns > 0 && !isSquare(axes)
      ? [words.emptySide(of.emptyColumns, columnName)]
      : []),
  ];
  const close = () => {
    setMatrix({ cell: undefined });
    giveFocus(view.current?.querySelector("[role=grid] [tabindex='0']") ?? null);
  };
  return (
    <section
      ref={view}
      aria-label={words.title}
      aria-busy={isBusy}
      className={styles.view}
      data-inspector={hasInspector}
    >
      <header className={styles.header}>
        {played ? null : phone ? (
          <Disclosure label={words.settings}>
            <Settings axes={axes} />
          </Disclosure>
        ) : (
          <Settings axes={axes} />
        )}
        <p className={styles.summary}>
          {axes.through !== undefined && (
            <strong className={styles.derived}>{words.derived}</strong>
          )}
          {words.summary(
            total,
            nounOf(atlas, axes),
            words.side(rows.length, rowName),
            words.side(columns.length, columnName),
          )}{" "}
          {empty.length > 0 && <strong>{words.empty(empty)}</strong>}{" "}
          {axes.through !== undefined && words.derivedNote(kindName(atlas, axes.through))}
        </p>
      </header>
      {rows.length === 0 || columns.length === 0 ? (
        <p className={styles.nothing}>{words.noRows}</p>
      ) : (
        <Grid key={`${rowName} ${columnName}`} of={of} rowName={rowName} columnName={columnName} />
      )}
      {cell && <CellList of={of} cell={cell} onClose={close} />}
    </section>
  );
}
