/** A table, as CSV files and sheets hold it. */
import type { Value } from "../model/index.ts";

/** A cell; undefined if it is empty. */
export type Cell = Value | undefined;

export interface Table {
  /** The name of its file or sheet. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
