/**
 * Reads Parquet tables as JSON lines, so that the readers of text need not know of them: pages that
 * are not compressed, or by Snappy, as pandas and GraphRAG write them. hyparquet is loaded only when
 * there is such a table.
 */
import type { SchemaTree } from "hyparquet";
import { reasonOf } from "../../reasonOf.ts";
import { type ClaimsFile, NotClaims, WHOLE_MAX } from "./claimsFile.ts";
import { UNIT_TABLES } from "./readGraphRag.ts";

const MAGIC = "PAR1";

/** Whether a file begins as Parquet does. */
export function isParquet(file: ClaimsFile): boolean {
  return String.fromCharCode(...file.bytes(MAGIC.length)) === MAGIC;
}

/**
 * The file with its rows as lines of JSON; what is not Parquet is left as it is. Tables of text units
 * beside it become readable too.
 *
 * @throws NotClaims if it is damaged, too large, or compressed in another way
 */
export async function withParquetAsLines(file: ClaimsFile): Promise<ClaimsFile> {
  if (!isParquet(file)) return file;
  const beside = new Map<string, ClaimsFile>();
  for (const name of UNIT_TABLES.map((table) => `${table}.parquet`)) {
    const units = file.beside(name);
    if (units !== undefined) beside.set(name, await withRows(units, () => undefined));
  }
  return withRows(file, (name) => beside.get(name) ?? file.beside(name));
}

async function withRows(file: ClaimsFile, beside: ClaimsFile["beside"]): Promise<ClaimsFile> {
  const rows = await rowsOf(file);
  return {
    ...file,
    beside,
    *pieces() {
      for (const row of rows) yield `${JSON.stringify(row, jsonValue)}\n`;
    },
  };
}

async function rowsOf(file: ClaimsFile): Promise<readonly Record<string, unknown>[]> {
  const { parquetMetadata, parquetReadObjects, parquetSchema } = await import("hyparquet");
  const bytes = file.bytes();
  // A copy of exactly these bytes, since a buffer may be part of a larger one.
  const buffer = new Uint8Array(bytes).buffer;
  try {
    const metadata = parquetMetadata(buffer);
    const size = metadata.row_groups.reduce(
      (sum, { total_byte_size }) => sum + total_byte_size,
      0n,
    );
    if (size > WHOLE_MAX) throw new Error("it is too large; write it as JSON lines");
    const columns = parquetSchema(metadata)
      .children.filter((column) => !holdsVectors(column))
      .map(({ element }) => element.name);
    return await parquetReadObjects({ file: buffer, metadata, columns });
  } catch (error) {
    const reason = reasonOf(error);
    throw new NotClaims(`${file.name} can't be read as Parquet: ${reason.slice(0, 160)}.`);
  }
}

/** Whether a column has lists of fractions: embeddings, which are large and no claims. */
function holdsVectors({ children, element }: SchemaTree, isWithin = false): boolean {
  if (children.length > 0) return children.some((child) => holdsVectors(child, true));
  return isWithin && (element.type === "DOUBLE" || element.type === "FLOAT");
}

/** Whole numbers of 64 bits have no JSON of their own. */
function jsonValue(_key: string, value: unknown): unknown {
  if (typeof value !== "bigint") return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}
