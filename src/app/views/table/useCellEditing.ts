/** Which cell of the table is written in, while the atlas is written. */
import { useCallback, useState } from "react";
import type { Column } from "../../../scene/index.ts";
import { useWritingIfOn } from "../../writing/base.ts";
import { CELL_EDITOR } from "./BodyRow.tsx";
import type { TableModel } from "./useTable.ts";

/** Columns that hold what is written; the others follow from it, or are written in the inspector. */
const WRITTEN: Readonly<Record<TableModel["rows"][number]["type"], ReadonlySet<Column>>> = {
  node: new Set(["name", "kind", "type", "summary"]),
  link: new Set(["relation", "basis", "status", "force", "reasoning"]),
  nodeQuote: new Set(["translation"]),
  linkQuote: new Set(["basis", "status", "force", "reasoning", "translation"]),
};

export function useCellEditing({ rows }: TableModel) {
  const writing = useWritingIfOn();
  const [edited, setEdited] = useState<{ readonly row: string; readonly column: Column }>();
  const endEdit = useCallback(() => setEdited(undefined), []);
  return {
    edited,
    /** Begins to write in a cell; false where that can't be done. */
    edit: (index: number, column: Column): boolean => {
      const row = rows[index];
      if (!writing || !row || !WRITTEN[row.type].has(column)) return false;
      // What several quotes say is written in their rows.
      const isOfQuotes = row.type === "link" && column !== "relation";
      if (isOfQuotes && row.edge.quotes.length > 1) return false;
      void CELL_EDITOR.load();
      setEdited({ row: row.id, column });
      return true;
    },
    endEdit,
  };
}
