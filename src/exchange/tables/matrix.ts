/** Reads an adjacency matrix: a row and a column for each node, a number where they are linked. */
import type { ExchangeEdge, Reading } from "../model/index.ts";
import type { Cell, Table } from "./table.ts";

/**
 * The graph of an adjacency matrix; undefined if the table is none. Cells that are empty or 0 are no
 * links, the others weights. If both halves are the same, the links have no direction.
 */
export function fromMatrix({ header, rows }: Table): Reading | undefined {
  const names = header.slice(1).map((name) => name.trim());
  const rowNames = rows.map(([name]) => String(name ?? "").trim());
  const isSquare =
    names.length > 0 &&
    new Set(names).size === names.length &&
    rows.length === names.length &&
    rowNames.every((name) => names.includes(name));
  const weights = rows.map((row) => header.slice(1).map((_, at) => weightOf(row[at + 1])));
  if (!isSquare || weights.flat().some(Number.isNaN)) return undefined;
  const at = new Map(rowNames.map((name, index) => [name, index]));
  const weight = (from: string, to: string) => weights[at.get(from) ?? 0]?.[names.indexOf(to)] ?? 0;
  const isSymmetric = names.every((from) =>
    names.every((to) => weight(from, to) === weight(to, from)),
  );
  const edges: ExchangeEdge[] = [];
  names.forEach((source, row) => {
    names.forEach((target, column) => {
      const value = weight(source, target);
      if (value === 0 || (isSymmetric && column < row)) return;
      edges.push({
        id: `e${edges.length + 1}`,
        source,
        target,
        label: "",
        isDirected: !isSymmetric,
        attributes: new Map([["weight", value]]),
        quotes: [],
      });
    });
  });
  const nodes = names.map((name) => ({ id: name, label: name, attributes: new Map(), quotes: [] }));
  return {
    graph: { title: "", attributes: new Map(), nodes, edges, documents: [], codes: [] },
    remarks: [],
  };
}

function weightOf(cell: Cell): number {
  if (cell === undefined || cell === "") return 0;
  return typeof cell === "boolean" ? Number(cell) : Number(String(cell).trim());
}
