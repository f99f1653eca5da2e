/** Asking an engine so that a cut answer is noticed. */
import { DataFactory, type Quad } from "n3";
import { PROLOGUE } from "./questionPattern.ts";
import { type Row, termOf } from "./sparqlText.ts";
import { engineWords } from "./words.ts";

/** Puts a SELECT to an engine and gives its rows. */
export type Query = (sparql: string) => Promise<readonly Row[]>;

/** An engine did not do what it was asked; the message is for people, in one line. */
export class EngineFailed extends Error {}

/**
 * Most rows that are asked for at once. Engines cut longer answers at a limit of their own, Virtuoso at
 * 10,000, without saying so.
 */
export const ROWS_MAX = 5_000;

/** The rows of a SELECT, with our prefixes before it. */
export function select(query: Query, text: string): Promise<readonly Row[]> {
  return query(`${PROLOGUE}\n${text}`);
}

/**
 * The number in the one row of a query that counts. No row counts as 0: that is what Oxigraph gives for a
 * pattern that it knows beforehand to be empty.
 */
export async function count(query: Query, what: string, where: string): Promise<number> {
  const [row] = await select(query, `SELECT (COUNT(${what}) AS ?count) WHERE {\n${where}\n}`);
  if (!row) return 0;
  const number = Number(row.count?.value);
  if (!Number.isSafeInteger(number)) throw new EngineFailed(engineWords.noCount);
  return number;
}

/**
 * All rows for things of a list, in as few answers as the limit allows. They are counted first: what
 * came is compared with the count, and a list whose answer would be too long is asked in halves.
 *
 * @param where the pattern for some of the things
 * @throws EngineFailed if the engine gives fewer rows than it counts
 */
export async function rowsFor(
  query: Query,
  variables: string,
  things: readonly string[],
  where: (things: readonly string[]) => string,
): Promise<readonly Row[]> {
  if (things.length === 0) return [];
  const pattern = where(things);
  const expected = await count(query, "*", pattern);
  if (expected > ROWS_MAX && things.length > 1) {
    const half = Math.ceil(things.length / 2);
    const first = await rowsFor(query, variables, things.slice(0, half), where);
    return [...first, ...(await rowsFor(query, variables, things.slice(half), where))];
  }
  const rows = await select(query, `SELECT ${variables} WHERE {\n${pattern}\n}`);
  if (rows.length < expected) throw new EngineFailed(engineWords.cut(rows.length, expected));
  return rows;
}

/** Rows of `?s ?p ?o` as statements. */
export function quadsOf(rows: readonly Row[]): readonly Quad[] {
  return rows.flatMap(({ s, p, o }) =>
    s && p && o
      ? [
          DataFactory.quad(
            DataFactory.namedNode(s.value),
            DataFactory.namedNode(p.value),
            termOf(o),
          ),
        ]
      : [],
  );
}

/** As many at a time as one query may name. */
export function batches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
