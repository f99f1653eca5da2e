/** The matrix view: settings, summary, grid, and the list of what the open cell counts. */
import { useRef } from "react";
import { isSquare } from "../../../query/matrix/index.ts";
import { giveFocus } from "../../../ui/browser/focus.ts";
import { PHONE, useMedia } from "../../../ui/browser/useMedia.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import { CellList } from "./CellList.tsx";
import styles from "./Matrix.module.css";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { Settings } from "./Settings.tsx";
import { useMatrix } from "./useMatrix.ts";
import { axisName, axisNoun, kindName, nounOf, words } from "./words.ts";

export function MatrixView() {
  const { atlas } = useBuilt();
  const { matrix, isBusy } = useMatrix();
  const isPhone = useMedia(PHONE);
  const cell = useApp((state) => state.scene.matrix.cell);
  const hasInspector = useApp((state) => state.scene.select.length > 0);
  // An audience needs the counts, not the settings.
  const isPlayed = useApp((state) => state.scene.play !== undefined);
  const { setMatrix } = useActions();
  const view = useRef<HTMLElement>(null);
  const { axes, rows, columns, total } = matrix;
  const rowName = axisName(atlas, axes.rows);
  const columnName = axisName(atlas, axes.columns);
  const emptySides = [
    ...(matrix.emptyRows > 0 ? [words.emptySide(matrix.emptyRows, rowName)] : []),
    ...(matrix.emptyColumns > 0 && !isSquare(axes)
      ? [words.emptySide(matrix.emptyColumns, columnName)]
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
        {isPlayed ? null : isPhone ? (
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
            words.side(rows.length, axisNoun(atlas, axes.rows)),
            words.side(columns.length, axisNoun(atlas, axes.columns)),
          )}{" "}
          {emptySides.length > 0 && <strong>{words.empty(emptySides)}</strong>}{" "}
          {axes.through !== undefined && words.derivedNote(kindName(atlas, axes.through))}
        </p>
      </header>
      {rows.length === 0 || columns.length === 0 ? (
        <p className={styles.nothing}>{words.noRows}</p>
      ) : (
        <MatrixGrid
          key={`${rowName} ${columnName}`}
          matrix={matrix}
          rowName={rowName}
          columnName={columnName}
        />
      )}
      {cell && <CellList matrix={matrix} cell={cell} onClose={close} />}
    </section>
  );
}
