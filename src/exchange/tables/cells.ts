/** Finding columns of a table by their names, and what its cells hold. */
import { unmarkedName, type Value } from "../model/index.ts";
import type { Cell, Table } from "./table.ts";

/** The index of the first usual name that a table has; undefined if it has none. */
export function column({ header }: Table, usual: readonly string[]): number | undefined {
  const lower = header.map((name) => name.trim().toLowerCase());
  const found = usual.map((name) => lower.indexOf(name)).find((at) => at >= 0);
  return found;
}

export function textOf(cell: Cell): string {
  return cell === undefined ? "" : String(cell).trim();
}

/** The attributes in the columns that have no other meaning. */
export function attributesIn(
  { header }: Table,
  row: readonly Cell[],
  meant: readonly (number | undefined)[],
  renamed: Readonly<Record<string, string>> = {},
): Map<string, Value> {
  const original = new Map(Object.entries(renamed).map(([own, theirs]) => [theirs, own]));
  const attributes = new Map<string, Value>();
  header.forEach((name, at) => {
    const value = row[at];
    if (value === undefined || meant.includes(at) || name === "") return;
    attributes.set(original.get(name) ?? unmarkedName(name), value);
  });
  return attributes;
}
