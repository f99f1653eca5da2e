/** The heads of the columns: each sorts, and shows how the table is sorted. */
import { ArrowDown, ArrowUp } from "lucide-react";
import { type Column, NUMBERS, sortKeys, type TableScene } from "../../../scene/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import styles from "./Table.module.css";
import { HEAD, type TablePosition } from "./tablePosition.ts";
import { COLUMN_HINTS, COLUMN_NAMES, words } from "./words.ts";

interface HeadRowProps {
  readonly table: TableScene;
  readonly columns: readonly Column[];
  readonly place: TablePosition;
}

export function HeadRow({ table, columns, place }: HeadRowProps) {
  const keys = sortKeys(table);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const at = keys.findIndex((key) => key.column === column);
          const key = keys[at];
          const isCurrent = place.index === HEAD && place.column === column;
          return (
            <th
              key={column}
              scope="col"
              data-head={column}
              aria-sort={key && (key.down ? "descending" : "ascending")}
              className={classNames(styles.head, NUMBERS.has(column) && styles.number)}
            >
              <button
                type="button"
                tabIndex={isCurrent ? 0 : -1}
                data-current={isCurrent}
                className={styles.headButton}
                title={[COLUMN_HINTS[column], words.sortHint].filter(Boolean).join(". ")}
              >
                <span className={styles.headName}>{COLUMN_NAMES[column]}</span>
                {key && <SortMark down={key.down} place={keys.length > 1 ? at + 1 : undefined} />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface SortMarkProps {
  readonly down: boolean;
  /** Which key it is, where there are several. */
  readonly place: number | undefined;
}

function SortMark({ down, place }: SortMarkProps) {
  const Arrow = down ? ArrowDown : ArrowUp;
  return (
    <span className={styles.sortMark}>
      <Arrow aria-hidden />
      {place !== undefined && (
        <>
          <span aria-hidden="true">{place}</span>
          <span className="visually-hidden">{words.order(place)}</span>
        </>
      )}
    </span>
  );
}
