/**
 * The matrix as a grid: headers and totals stay in sight, one tab stop, arrows move from cell to
 * cell, Enter opens. Only what is in sight is drawn, so the grid says itself how large it is.
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
import { PHONE, useMedia } from "../../../ui/browser/useMedia.ts";
import { focusInspector } from "../../base/landmarks.ts";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import { letterSizeOf } from "../map/camera/index.ts";
import { focusCellList } from "./CellList.tsx";
import styles from "./Grid.module.css";
import { cellAtPoint, cellIn, cellOfTarget, intoSight, isRightToLeft } from "./gridCells.ts";
import { type GridCell, movedBy } from "./gridKeys.ts";
import { LEAD, ROOMY, sizesOf, useLinesInSight } from "./gridSizes.ts";
import { Head } from "./Head.tsx";
import { nounOf } from "./lineNames.ts";
import { Pointed, usePointed } from "./Pointed.tsx";
import { Row } from "./Row.tsx";
import { words } from "./words.ts";

interface GridProps {
  readonly of: Matrix;
  readonly rowName: string;
  readonly columnName: string;
}

/** A table whose cells are pressed. Spread, since the linter takes tables for things to read. */
const GRID = { role: "grid" } as const;

/**
 * A grid of up to so many cells is read as a whole: each that holds nothing is there too, also for
 * who goes from one to the next by touch. In a larger one some hundred empty ones stand between
 * two that aren't, and drawing them takes most of the time; there the one with the cursor or the
 * pointer is drawn alone.
 */
const WHOLE = 60 * 60;

/** The cursor starts on the first cell that is no header and no total. */
const FIRST: GridCell = { row: LEAD, column: LEAD };

export function Grid({ of, rowName, columnName }: GridProps) {
  const { split: wanted, cell: open, weight } = useApp((state) => state.scene.matrix);
  const { setMatrix, select } = useActions();
  const split = wanted && of.counted === "links";
  const phone = useMedia(PHONE);
  const roomy = useMedia(ROOMY);
  const coarse = useMedia("(pointer: coarse)");
  const letters = useApp(letterSizeOf);
  const sizes = sizesOf({ phone, roomy, coarse, split, letters });
  const scroller = useRef<HTMLDivElement>(null);
  const size = { rows: of.rows.length + LEAD, columns: of.columns.length + LEAD };
  const [wish, setCursor] = useState(() => cellIn(of, open) ?? FIRST);
  // Filters may have left fewer lines than there were.
  const cursor = {
    row: Math.min(wish.row, size.rows - 1),
    column: Math.min(wish.column, size.columns - 1),
  };
  const drawn = useLinesInSight(
    scroller,
    sizes,
    { rows: of.rows.length, columns: of.columns.length },
    { row: cursor.row - LEAD, column: cursor.column - LEAD },
  );
  const { isBusy } = drawn;
  const sparse = of.rows.length * of.columns.length > WHOLE;
  const columns = useStable(drawn.columns);
  const whole = of.counted !== "shared" || weight === "count";
  const shadeOf = useMemo(() => shades(of.most, whole), [of.most, whole]);
  const { atlas } = useBuilt();
  const noun = useMemo(() => nounOf(atlas, of.axes), [atlas, of.axes]);
  const [pointed, point] = usePointed();

  // The list takes room from the grid: what it is about must not go out of sight.
  const openText = open?.join(" ");
  useEffect(() => {
    if (openText === undefined || isBusy) return;
    intoSight(scroller.current?.querySelector(`.${styles.open}`));
  }, [openText, isBusy]);

  const focus = (to: GridCell) => {
    // At once: a cell far off stands in the page only while the cursor is on it, and one that the
    // cursor leaves can't keep the focus, so that a key that follows would be lost.
    flushSync(() => setCursor(to));
    const element = scroller.current?.querySelector<HTMLElement>(
      `[aria-rowindex="${to.row + 1}"] > [aria-colindex="${to.column + 1}"]`,
    );
    element?.focus({ preventScroll: true });
    intoSight(element);
  };
  const openPlace = ({ row, column }: GridCell, byKey: boolean) => {
    const line = of.rows[row - LEAD];
    const other = of.columns[column - LEAD];
    const header = row === 0 ? other : column === 0 ? line : undefined;
    if (row === 0 && column === 0) return;
    if (header?.node) {
      select(header.node.id);
      if (byKey) focusInspector();
      return;
    }
    setMatrix({ cell: [line?.key ?? ALL, other?.key ?? ALL] });
    if (byKey) focusCellList();
  };
  const placeUnder = (event: MouseEvent) => cellAtPoint(event, sizes, of.columns.length);
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.floor(
      ((scroller.current?.clientHeight ?? 0) - sizes.headBlock) / sizes.block,
    );
    const rightToLeft = scroller.current !== null && isRightToLeft(scroller.current);
    const to = movedBy(event, cursor, { ...size, page: Math.max(1, page), rightToLeft });
    if (to) {
      event.preventDefault();
      focus(to);
      point(to);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      openPlace(cursor, true);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      setMatrix({ cell: undefined });
    }
  };
  const onClick = (event: MouseEvent) => {
    const place = placeUnder(event);
    if (!place) return;
    focus(place);
    openPlace(place, false);
  };
  const looks: CSSProperties & Record<`--${string}`, string> = {
    "--names": `${sizes.names}px`,
    "--tops": `${sizes.tops}px`,
    "--totals": `${sizes.totals}px`,
    "--block": `${sizes.block}px`,
    "--inline": `${sizes.inline}px`,
    inlineSize: sizes.headInline + of.columns.length * sizes.inline,
    blockSize: sizes.headBlock + of.rows.length * sizes.block,
  };
  const openRow = open?.[0];
  return (
    <>
      {/* A room looks at the whole, not at where the pointer is. */}
      {letters === undefined && !(phone && open) && (
        <Pointed of={of} noun={noun} pointed={pointed ?? cursor} />
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
          aria-rowcount={size.rows}
          aria-colcount={size.columns}
          className={styles.canvas}
          style={looks}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onPointerMove={(event) => point(placeUnder(event))}
          onPointerLeave={() => point(undefined)}
          onFocus={(event) => point(cellOfTarget(event.target))}
          onBlur={() => point(undefined)}
        >
          <colgroup>
            {columns.map((index) => {
              const line = of.columns[index];
              if (!line || of.columnTotals.has(line.key)) return null;
              const start = sizes.headInline + index * sizes.inline;
              return <col key={index} className={styles.gap} style={{ insetInlineStart: start }} />;
            })}
          </colgroup>
          <Head
            of={of}
            noun={noun}
            inline={sizes.inline}
            drawn={columns}
            cursor={cursor}
            corner={{ rows: rowName, columns: columnName }}
            open={openRow === ALL ? open?.[1] : undefined}
          />
          <tbody>
            {drawn.rows.map((index) => {
              const line = of.rows[index];
              if (!line) return null;
              return (
                // A key for the place: with other filters the cells stay, and say something else.
                <Row
                  key={index}
                  line={line}
                  index={index}
                  total={of.rowTotals.get(line.key) ?? 0}
                  cells={of.cells.get(line.key)}
                  noun={noun}
                  whole={whole}
                  columns={of.columns}
                  inSight={columns}
                  sparse={sparse}
                  top={sizes.headBlock + index * sizes.block}
                  inline={sizes.inline}
                  shadeOf={shadeOf}
                  split={split}
                  most={of.most}
                  hasItself={of.hasItself}
                  cursor={cursor.row === index + LEAD ? cursor.column : undefined}
                  pointed={sparse && pointed?.row === index + LEAD ? pointed.column : undefined}
                  open={openRow === line.key ? open?.[1] : undefined}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The same list as long as it says the same, so that rows are not drawn anew. */
function useStable(list: readonly number[]): readonly number[] {
  const text = list.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is the list
  return useMemo(() => list, [text]);
}
