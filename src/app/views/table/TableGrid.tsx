/** The rows themselves: an ARIA grid on a real table, of which only what is near is drawn. */
import { type CSSProperties, useEffect, useId, useRef, useState } from "react";
import { litByPanel } from "../../../query/lit/index.ts";
import { indicesIn } from "../../../ui/browser/inSight.ts";
import { useApp } from "../../base/store.ts";
import { ClaimMenu } from "../../claims/ClaimMenu.tsx";
import { BodyRow } from "./BodyRow.tsx";
import { claimName } from "./claimName.ts";
import { HeadRow } from "./HeadRow.tsx";
import styles from "./Table.module.css";
import { linesOf, useRowHeight, useRowsInSight, WIDTHS } from "./tableSizes.ts";
import type { TableModel } from "./useTable.ts";
import { useCommands } from "./useTableCommands.ts";
import { usePlace } from "./useTablePosition.ts";
import { words } from "./words.ts";

/** ARIA allows a table to be a grid; the linter does not know that. */
const GRID = { role: "grid", "aria-multiselectable": true } as const;
/** Room is nothing to read. No row of it takes the focus. */
const ROOM = { "aria-hidden": true } as const;

export function Grid({ model }: { readonly model: TableModel }) {
  const { table, rows, columns, context } = model;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const help = useId();
  const select = useApp((state) => state.scene.select);
  const lit = useLit(model);
  const lines = linesOf(table.rows, columns);
  const rowHeight = useRowHeight(lines);
  const sight = useRowsInSight(scroller, rowHeight);
  const { place, go, onFocus, onBlur } = usePlace(model, rowHeight, { scroller, grid });
  const [menu, setMenu] = useState<{ readonly index: number; readonly anchor: HTMLElement }>();
  const openMenu = (index: number) => {
    const anchor = grid.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (anchor) setMenu({ index, anchor });
  };
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
  const handlers = useCommands({ model, place, go, page, openMenu });
  useTopWhenSorted(scroller, grid, model);

  const selected = new Set(select);
  const indices = indicesIn(sight, rows.length, place.index);
  const looks: CSSProperties & Record<`--${string}`, string | number> = {
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
          style={looks}
          onFocus={onFocus}
          onBlur={onBlur}
          {...handlers}
        >
          <colgroup>
            {columns.map((column) => (
              <col key={column} style={{ width: `calc(${WIDTHS[column]}rem * var(--scale))` }} />
            ))}
          </colgroup>
          <HeadRow table={table} columns={columns} place={place} />
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
                    isCurrent={index === place.index}
                    column={index === place.index ? place.column : undefined}
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
          name={claimName(context.atlas, menuRow)}
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

/** Rows that are not drawn, as room. */
function Gap({ rows, rowHeight }: { readonly rows: number; readonly rowHeight: number }) {
  return rows > 0 ? <tr {...ROOM} style={{ height: rows * rowHeight }} /> : null;
}

/** Whether the open panel lights a node or link; `undefined` where it lights none in particular. */
function useLit({ context }: TableModel): ((claim: string) => boolean) | undefined {
  const lights = useApp((state) => state.scene.panel !== undefined);
  const scene = useApp((state) => (lights ? state.scene : undefined));
  const light = scene && litByPanel(context.atlas, context.shown, scene);
  return light && ((claim) => light.nodes.has(claim) || light.edges.has(claim));
}

/** Another order is read from its beginning, unless the focus holds on to a row. */
function useTopWhenSorted(
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
