/** The popup that copies or downloads the shown rows and columns as CSV. */
import { Sheet } from "lucide-react";
import { useState } from "react";
import { cellTable, writeCsv } from "../../../query/table/index.ts";
import { JOINING_COLUMNS } from "../../../scene/index.ts";
import { useCopy } from "../../../ui/browser/clipboard.ts";
import { download } from "../../../ui/browser/download.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce } from "../../base/announcer.ts";
import { CheckRow } from "../../filters/CheckRow.tsx";
import { BarButton } from "./BarButton.tsx";
import styles from "./Table.module.css";
import type { TableModel } from "./useTable.ts";
import { COLUMN_NAMES, words } from "./words.ts";

export function CsvButton({ model }: { readonly model: TableModel }) {
  return (
    <BarButton label={words.csv} icon={<Sheet aria-hidden />}>
      <CsvPanel model={model} />
    </BarButton>
  );
}

function CsvPanel({ model: { table, rows, columns, context } }: { readonly model: TableModel }) {
  const [bom, setBom] = useState(true);
  const [ids, setIds] = useState(true);
  const [copied, copy] = useCopy();
  const joining = JOINING_COLUMNS[table.rows].filter((column) => !columns.includes(column));
  const written = ids ? [...columns, ...joining] : columns;
  const csv = () => {
    const head = written.map((column) => COLUMN_NAMES[column]);
    return writeCsv([head, ...cellTable(rows, written, context)], { bom });
  };
  return (
    <div className={styles.csv}>
      <p className={styles.note}>
        {words.csvNote(words.count(rows.length, table.rows), written.length)}
      </p>
      <CheckRow name={words.ids} checked={ids} onChange={() => setIds(!ids)} />
      <CheckRow name={words.bom} checked={bom} onChange={() => setBom(!bom)} />
      <div className={styles.csvActions}>
        <Button
          look="solid"
          onClick={() => download(`${context.atlas.id}-${table.rows}.csv`, csv(), "text/csv")}
        >
          {words.download}
        </Button>
        <Button
          onClick={async () => {
            if (await copy(csv())) announce(words.copiedLong);
          }}
        >
          {copied === "copied" ? words.copied : words.copy}
        </Button>
      </div>
      {copied === "failed" && <p role="alert">{words.copyFailed}</p>}
    </div>
  );
}
