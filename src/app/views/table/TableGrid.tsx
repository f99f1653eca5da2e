/**
 * The rows of the table, as an ARIA grid on a table element; only rows near the visible area are
 * rendered.
 */
import { type CSSProperties, useEffect, useId, useRef, useState } from "react";
import { resolvedView } from "../../../open/state.ts";
import { claimName } from "../../../query/words/index.ts";
import { indicesIn } from "../../../ui/browser/inSight.ts";
import { useApp } from "../../base/store.ts";
import { ClaimMenu } from "../../claims/ClaimMenu.tsx";
import { BodyRow } from "./BodyRow.tsx";
import { HeadRow } from "./HeadRow.tsx";
import styles from "./Table.module.css";
import { textLinesOf, useRowHeight, useRowsInSight, WIDTHS } from "./tableSizes.ts";
import { useCellEditing } from "./useCellEditing.ts";
import type { TableModel } from "./useTable.ts";
import { useTableCommands } from "./useTableCommands.ts";
import { useTablePosition } from "./useTablePosition.ts";
import { words } from "./words.ts";

/** Spread, because the linter does not know that ARIA allows a table to be a grid. */
const GRID = { role: "grid", "aria-multiselectable": true } as const;
/** Hides filler rows from screen readers; they never take the focus. */
const FILLER = { "aria-hidden": true } as const;

export function TableGrid({ model }: { readonly model: TableModel }) {
  const { table, rows, columns, context } = model;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const help = useId();
  const select = useApp((state) => state.scene.select);
  const lit = useLit();
  const lines = textLinesOf(table.rows, columns);
  const rowHeight = useRowHeight(lines);
  const rowsInSight = useRowsInSight(scroller, rowHeight);
  const { position, setPosition, onFocus, onBlur } = useTablePosition(model, rowHeight, {
    scroller,
    grid,
  });
  const [menu, setMenu] = useState<{ readonly index: number; readonly anchor: HTMLElement }>();
  const openMenu = (index: number) => {
    const anchor = grid.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (anchor) setMenu({ index, anchor });
  };
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
  const { edited, edit, endEdit } = useCellEditing(model);
  const handlers = useTableCommands({ model, position, setPosition, page, openMenu, edit });
  useScrollTopOnSort(scroller, grid, model);

  const selected = new Set(select);
  const indices = indicesIn(rowsInSight, rows.length, position.index);
  const style: CSSProperties & Record<`--${string}`, string | number> = {
    "--row": `${rowHeight}px`,
    "--lines": lines,
    "--width": columns.reduce((sum, column) => sum + WIDTHS[column], 0),
  };
  const menuRow = menu && rows[menu.index];
  return (
    <div className={styles.frame}>
      <p id={help} className="visually-hidden">
        {words.help}
      </p>
      <div ref={scroller} className={styles.scroller}>
        <table
          ref={grid}
          {...GRID}
          aria-label={words.grid(table.rows)}
          aria-describedby={help}
          aria-rowcount={rows.length + 1}
          className={styles.table}
          data-rows={table.rows}
          style={style}
          onFocus={onFocus}
          onBlur={onBlur}
          {...handlers}
        >
          <colgroup>
            {columns.map((column) => (
              <col key={column} style={{ width: `calc(${WIDTHS[column]}rem * var(--scale))` }} />
            ))}
          </colgroup>
          <HeadRow table={table} columns={columns} position={position} />
          <tbody>
            {indices.flatMap((index, at) => {
              const row = rows[index];
              const gap = index - ((indices[at - 1] ?? -1) + 1);
              return [
                gap > 0 && <Gap key={`gap-${index}`} rows={gap} rowHeight={rowHeight} />,
                row && (
                  <BodyRow
                    key={row.id}
                    row={row}
                    index={index}
                    columns={columns}
                    context={context}
                    isSelected={selected.has(row.claim)}
                    isFaint={lit !== undefined && !lit(row.claim)}
                    isCurrent={index === position.index}
                    column={index === position.index ? position.column : undefined}
                    edited={edited?.row === row.id ? edited.column : undefined}
                    onEdited={endEdit}
                  />
                ),
              ];
            })}
            <Gap rows={rows.length - 1 - (indices.at(-1) ?? -1)} rowHeight={rowHeight} />
          </tbody>
        </table>
      </div>
      {menu && menuRow && (
        <ClaimMenu
          claim={menuRow.claim}
          quote={"quote" in menuRow ? menuRow.quote : undefined}
          name={claimName(context.atlas, menuRow.claim)}
          anchor={menu.anchor}
          onClose={() => {
            setMenu(undefined);
            menu.anchor.focus();
          }}
        />
      )}
    </div>
  );
}

/** Fills the space of rows that are not rendered. */
function Gap({ rows, rowHeight }: { readonly rows: number; readonly rowHeight: number }) {
  return rows > 0 ? <tr {...FILLER} style={{ height: rows * rowHeight }} /> : null;
}

/**
 * Tells whether the open panel lights a node or link; `undefined` if it lights none in particular.
 */
function useLit(): ((claim: string) => boolean) | undefined {
  const litClaims = useApp((state) =>
    state.scene.panel === undefined ? undefined : resolvedView(state).litByPanel,
  );
  return litClaims && ((claim) => litClaims.nodes.has(claim) || litClaims.edges.has(claim));
}

/** Scrolls to the top when the order changes, unless a row has the focus. */
function useScrollTopOnSort(
  scroller: { readonly current: HTMLElement | null },
  grid: { readonly current: HTMLElement | null },
  { table }: TableModel,
): void {
  const sort = useRef(table.sort);
  useEffect(() => {
    if (sort.current === table.sort) return;
    sort.current = table.sort;
    if (grid.current?.querySelector("tbody")?.contains(document.activeElement)) return;
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [table.sort, scroller, grid]);
}
