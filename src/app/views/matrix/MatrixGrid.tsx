/**
 * The matrix as an ARIA grid: sticky headers and totals, one tab stop, arrow keys between cells,
 * Enter to open. Only cells in sight are rendered, so ARIA attributes state the grid's size.
 */
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { ALL, type Matrix, shades } from "../../../query/matrix/index.ts";
import { runCommand } from "../../../ui/browser/commands.ts";
import { PHONE, useMedia } from "../../../ui/browser/useMedia.ts";
import { focusInspector } from "../../base/landmarks.ts";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import { letterSizeOf } from "../map/camera/index.ts";
import { focusCellList } from "./CellList.tsx";
import styles from "./Grid.module.css";
import {
  cellAtPoint,
  cellOfTarget,
  gridCellOf,
  isRightToLeft,
  scrollIntoSight,
} from "./gridCells.ts";
import type { GridCell } from "./gridKeys.ts";
import { LEAD, ROOMY, sizesOf, useLinesInSight } from "./gridSizes.ts";
import { MatrixHead } from "./MatrixHead.tsx";
import { MatrixRow } from "./MatrixRow.tsx";
import { MATRIX_COMMANDS } from "./matrixCommands.ts";
import { PointedCell, usePointedCell } from "./PointedCell.tsx";
import { nounOf, words } from "./words.ts";

interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly rowName: string;
  readonly columnName: string;
}

/** Spread, because the linter does not accept a table as an interactive grid. */
const GRID = { role: "grid" } as const;

/**
 * Up to this number of cells, empty cells are rendered too, so that touch exploration with a screen
 * reader reaches each of them. Larger grids have some hundred empty cells between two others, and
 * rendering them would take most of the time; there, of the empty cells, only the one with the
 * cursor or the pointer is rendered.
 */
const MAX_FULL_CELLS = 60 * 60;

/** Where the cursor starts: the first cell that is neither a header nor a total. */
const FIRST_CELL: GridCell = { row: LEAD, column: LEAD };

export function MatrixGrid({ matrix, rowName, columnName }: MatrixGridProps) {
  const { split: wantsSplit, cell: openCell, weight } = useApp((state) => state.scene.matrix);
  const { setMatrix, select } = useActions();
  const split = wantsSplit && matrix.cellContent === "links";
  const isPhone = useMedia(PHONE);
  const isRoomy = useMedia(ROOMY);
  const isCoarse = useMedia("(pointer: coarse)");
  const letters = useApp(letterSizeOf);
  const sizes = sizesOf({ isPhone, isRoomy, isCoarse, split, letters });
  const scroller = useRef<HTMLDivElement>(null);
  const gridSize = { rows: matrix.rows.length + LEAD, columns: matrix.columns.length + LEAD };
  const [requested, setCursor] = useState(() => gridCellOf(matrix, openCell) ?? FIRST_CELL);
  // Filters may have reduced the number of lines.
  const cursor = {
    row: Math.min(requested.row, gridSize.rows - 1),
    column: Math.min(requested.column, gridSize.columns - 1),
  };
  const drawn = useLinesInSight(
    scroller,
    sizes,
    { rows: matrix.rows.length, columns: matrix.columns.length },
    { row: cursor.row - LEAD, column: cursor.column - LEAD },
  );
  const { isBusy } = drawn;
  const isSparse = matrix.rows.length * matrix.columns.length > MAX_FULL_CELLS;
  const columns = useEqualList(drawn.columns);
  const isCount = matrix.cellContent !== "shared" || weight === "count";
  const shadeOf = useMemo(() => shades(matrix.largest, isCount), [matrix.largest, isCount]);
  const { atlas } = useBuilt();
  const noun = useMemo(() => nounOf(atlas, matrix.axes), [atlas, matrix.axes]);
  const [pointedCell, setPointedCell] = usePointedCell();

  // The list of a cell shrinks the grid; scroll so that the cell stays in sight.
  const openText = openCell?.join(" ");
  useEffect(() => {
    if (openText === undefined || isBusy) return;
    scrollIntoSight(scroller.current?.querySelector(`.${styles.open}`));
  }, [openText, isBusy]);

  const focus = (to: GridCell) => {
    // Synchronously: a distant cell is rendered only while the cursor is on it, and the cell that
    // the cursor leaves loses the focus, so a key pressed in between would be lost.
    flushSync(() => setCursor(to));
    const element = scroller.current?.querySelector<HTMLElement>(
      `[aria-rowindex="${to.row + 1}"] > [aria-colindex="${to.column + 1}"]`,
    );
    element?.focus({ preventScroll: true });
    scrollIntoSight(element);
  };
  const open = ({ row, column }: GridCell, byKey: boolean) => {
    const rowLine = matrix.rows[row - LEAD];
    const columnLine = matrix.columns[column - LEAD];
    const header = row === 0 ? columnLine : column === 0 ? rowLine : undefined;
    if (row === 0 && column === 0) return;
    if (header?.node) {
      select(header.node.id);
      if (byKey) focusInspector();
      return;
    }
    setMatrix({ cell: [rowLine?.key ?? ALL, columnLine?.key ?? ALL] });
    if (byKey) focusCellList();
  };
  const cellUnder = (event: MouseEvent) => cellAtPoint(event, sizes, matrix.columns.length);
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.floor(
      ((scroller.current?.clientHeight ?? 0) - sizes.headBlock) / sizes.block,
    );
    const rightToLeft = scroller.current !== null && isRightToLeft(scroller.current);
    const context = {
      cursor,
      grid: { ...gridSize, page: Math.max(1, page), rightToLeft },
      moveTo: (to: GridCell) => {
        focus(to);
        setPointedCell(to);
      },
      open: (cell: GridCell) => open(cell, true),
      closeCell: openCell && (() => setMatrix({ cell: undefined })),
    };
    if (runCommand(MATRIX_COMMANDS, event, context)) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const cell = cellUnder(event);
    if (!cell) return;
    focus(cell);
    open(cell, false);
  };
  const style: CSSProperties & Record<`--${string}`, string> = {
    "--names": `${sizes.names}px`,
    "--tops": `${sizes.tops}px`,
    "--totals": `${sizes.totals}px`,
    "--block": `${sizes.block}px`,
    "--inline": `${sizes.inline}px`,
    inlineSize: sizes.headInline + matrix.columns.length * sizes.inline,
    blockSize: sizes.headBlock + matrix.rows.length * sizes.block,
  };
  const openRow = openCell?.[0];
  return (
    <>
      {/* An audience looks at the whole matrix, not at the pointer. */}
      {letters === undefined && !(isPhone && openCell) && (
        <PointedCell matrix={matrix} noun={noun} pointed={pointedCell ?? cursor} />
      )}
      <div
        ref={scroller}
        className={styles.scroller}
        aria-busy={isBusy}
        data-split={split}
        style={{
          scrollPaddingBlockStart: sizes.headBlock,
          scrollPaddingInlineStart: sizes.headInline,
        }}
      >
        <table
          {...GRID}
          aria-label={words.grid(rowName, columnName)}
          aria-rowcount={gridSize.rows}
          aria-colcount={gridSize.columns}
          className={styles.canvas}
          style={style}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onPointerMove={(event) => setPointedCell(cellUnder(event))}
          onPointerLeave={() => setPointedCell(undefined)}
          onFocus={(event) => setPointedCell(cellOfTarget(event.target))}
          onBlur={() => setPointedCell(undefined)}
        >
          <colgroup>
            {columns.map((index) => {
              const line = matrix.columns[index];
              if (!line || matrix.columnTotals.has(line.key)) return null;
              const start = sizes.headInline + index * sizes.inline;
              return <col key={index} className={styles.gap} style={{ insetInlineStart: start }} />;
            })}
          </colgroup>
          <MatrixHead
            matrix={matrix}
            noun={noun}
            inline={sizes.inline}
            drawn={columns}
            cursor={cursor}
            corner={{ rows: rowName, columns: columnName }}
            open={openRow === ALL ? openCell?.[1] : undefined}
          />
          <tbody>
            {drawn.rows.map((index) => {
              const line = matrix.rows[index];
              if (!line) return null;
              return (
                // Keyed by position, so that other filters update rows instead of replacing them.
                <MatrixRow
                  key={index}
                  line={line}
                  index={index}
                  total={matrix.rowTotals.get(line.key) ?? 0}
                  cells={matrix.cells.get(line.key)}
                  noun={noun}
                  isCount={isCount}
                  columns={matrix.columns}
                  inSight={columns}
                  isSparse={isSparse}
                  top={sizes.headBlock + index * sizes.block}
                  inline={sizes.inline}
                  shadeOf={shadeOf}
                  split={split}
                  most={matrix.largest}
                  hasItself={matrix.hasSizeDiagonal}
                  cursor={cursor.row === index + LEAD ? cursor.column : undefined}
                  pointed={
                    isSparse && pointedCell?.row === index + LEAD ? pointedCell.column : undefined
                  }
                  open={openRow === line.key ? openCell?.[1] : undefined}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Keeps the same list object while its items are the same, so that rows do not re-render. */
function useEqualList(list: readonly number[]): readonly number[] {
  const text = list.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is the list
  return useMemo(() => list, [text]);
}
