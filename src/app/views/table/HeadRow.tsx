/** The column headers; each sorts the table and shows how it is sorted. */
import { ArrowDown, ArrowUp } from "lucide-react";
import { type Column, NUMBER_COLUMNS, sortKeys, type TableChoice } from "../../../scene/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import styles from "./Table.module.css";
import { HEAD, type TablePosition } from "./tablePosition.ts";
import { COLUMN_HINTS, COLUMN_NAMES, words } from "./words.ts";

interface HeadRowProps {
  readonly table: TableChoice;
  readonly columns: readonly Column[];
  readonly position: TablePosition;
}

export function HeadRow({ table, columns, position }: HeadRowProps) {
  const keys = sortKeys(table);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const keyIndex = keys.findIndex((key) => key.column === column);
          const key = keys[keyIndex];
          const isCurrent = position.index === HEAD && position.column === column;
          return (
            <th
              key={column}
              scope="col"
              data-head={column}
              aria-sort={key && (key.down ? "descending" : "ascending")}
              className={classNames(styles.head, NUMBER_COLUMNS.has(column) && styles.number)}
            >
              <button
                type="button"
                tabIndex={isCurrent ? 0 : -1}
                data-current={isCurrent}
                className={styles.headButton}
                title={[COLUMN_HINTS[column], words.sortHint].filter(Boolean).join(". ")}
              >
                <span className={styles.headName}>{COLUMN_NAMES[column]}</span>
                {key && (
                  <SortMark down={key.down} rank={keys.length > 1 ? keyIndex + 1 : undefined} />
                )}
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
  /** 1-based position among several sort keys. */
  readonly rank: number | undefined;
}

function SortMark({ down, rank }: SortMarkProps) {
  const Arrow = down ? ArrowDown : ArrowUp;
  return (
    <span className={styles.sortMark}>
      <Arrow aria-hidden />
      {rank !== undefined && (
        <>
          <span aria-hidden="true">{rank}</span>
          <span className="visually-hidden">{words.order(rank)}</span>
        </>
      )}
    </span>
  );
}
