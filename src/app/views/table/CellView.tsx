/** The content of a table cell: its text, after the map's mark if it names a node or link. */
import type { ReactNode } from "react";
import { cellOf, cellText, type Row, type TableContext } from "../../../query/table/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import type { Column } from "../../../scene/index.ts";
import { KindMark } from "../../legend/KindMark.tsx";
import { LineMark } from "../../legend/LineMark.tsx";
import { NoteSign } from "../../notes/NoteSign.tsx";
import styles from "./Table.module.css";

interface CellViewProps {
  readonly row: Row;
  readonly column: Column;
  readonly context: TableContext;
}

export function CellView({ row, column, context }: CellViewProps) {
  const text = cellText(cellOf(row, column, context), column);
  return (
    <div className={styles.content}>
      {text !== "" && markOf(row, column, context)}
      <bdi className={styles.clamp}>{text}</bdi>
      <NoteSign on={notedIn(row, column)} />
    </div>
  );
}

/** What a row is about, in the column that names it. */
function notedIn(row: Row, column: Column): string | undefined {
  if ("quote" in row) return column === "words" ? row.quote.id : undefined;
  if ("node" in row) return column === "name" ? row.node.id : undefined;
  return column === "relation" ? row.edge.id : undefined;
}

function markOf(row: Row, column: Column, { atlas }: TableContext): ReactNode {
  const { nodes } = lookup(atlas);
  if ("node" in row) {
    const isNamed = column === "name" || column === "supports";
    return isNamed && <KindMark atlas={atlas} kind={row.node.kind} />;
  }
  const { edge } = row;
  if (column === "source") return <KindMark atlas={atlas} kind={nodes.get(edge.source)?.kind} />;
  if (column === "target") return <KindMark atlas={atlas} kind={nodes.get(edge.target)?.kind} />;
  if (column !== "relation" && column !== "supports") return null;
  return (
    <LineMark dashed={edge.basis === "implied"} barred={edge.negated} headless={edge.symmetric} />
  );
}
