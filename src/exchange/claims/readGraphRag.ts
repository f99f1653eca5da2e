/**
 * Reads the tables of Microsoft's GraphRAG: `relationships`, `entities` or `covariates`, with
 * `text_units` in the same folder; as Parquet, which it writes, or as CSV, JSON lines or a JSON list.
 *
 * Columns as in microsoft/graphrag, `graphrag/data_model/schemas.py` from 2.0.0 to 3.1.2 and
 * `graphrag/index/flows/create_final_*.py` from 0.5.0 to 1.2.2: relationships `id`, `source`, `target`,
 * `description`, `text_unit_ids`; entities `id`, `title` (up to 0.4.0 `name`), `type`, `text_unit_ids`;
 * covariates `subject_id`, `object_id`, `type`, `source_text`, `text_unit_id`; text_units `id`, `text`.
 * Up to 1.2.2 the names of the files begin with `create_final_`.
 *
 * A relationship has no name and no quote: sentences of its text units that name both ends are
 * offered. A covariate's `source_text` is a quote.
 */
import type { Proposal } from "../../review/verdicts/index.ts";
import { quotedList } from "./claimColumns.ts";
import { type ClaimsFile, NotClaims, type ReadClaims } from "./claimsFile.ts";
import { type Fields, get, textOf } from "./jsonValues.ts";
import { recordsOf } from "./records.ts";

export const readGraphRag: ReadClaims = function* (file) {
  const units = unitsBeside(file);
  let number = 0;
  for (const { fields } of recordsOf(file)) {
    number++;
    const claim = claimFrom(fields);
    if (claim === undefined) {
      throw new NotClaims(
        `${file.name}: a table of GraphRAG has "source" and "target" (relationships), "title" and "type" (entities) or "subject_id" (covariates). The columns are ${quotedList(Object.keys(fields))}.`,
      );
    }
    const ids = [...listOf(get(fields, "text_unit_ids")), ...listOf(get(fields, "text_unit_id"))];
    const within = ids.flatMap((id) => units.get(id) ?? []);
    yield {
      id: textOf(get(fields, "id")) ?? `#${number}`,
      claim,
      quotes: [{ words: textOf(get(fields, "source_text")) ?? "", within }],
      from: { format: "graphrag", at: number },
    };
  }
};

function claimFrom(fields: Fields): Proposal["claim"] | undefined {
  const text = (name: string) => textOf(get(fields, name))?.trim() || undefined;
  const source = text("source") ?? text("subject_id");
  const target = text("target") ?? text("object_id");
  // A claim about a subject alone has "NONE" as its object.
  if (source !== undefined && target !== undefined && target.toUpperCase() !== "NONE") {
    return { what: "link", source, relation: text("type") ?? "", target };
  }
  const name = text("title") ?? text("name") ?? source;
  if (name !== undefined)
    return { what: "node", name, kind: text("subject_id") ? undefined : text("type") };
  // GraphRAG writes a covariate also where its model named no subject.
  return Object.hasOwn(fields, "subject_id") ? { what: "quote" } : undefined;
}

/** The names of the table of text units: today's, and that of older versions. */
export const UNIT_TABLES = ["text_units", "create_final_text_units"];

/** The texts of the text units by id; empty if there is no such table. */
function unitsBeside(file: ClaimsFile): ReadonlyMap<string, string> {
  const extension = file.name.split(".").at(-1) ?? "csv";
  const unitsFile = [extension, "csv", "jsonl", "json"]
    .flatMap((ending) => UNIT_TABLES.map((table) => `${table}.${ending}`))
    .map((name) => file.beside(name))
    .find((candidate) => candidate !== undefined);
  const units = new Map<string, string>();
  if (unitsFile === undefined) return units;
  for (const { fields } of recordsOf(unitsFile)) {
    const id = textOf(get(fields, "id"));
    const text = textOf(get(fields, "text"));
    if (id !== undefined && text !== undefined) units.set(id, text);
  }
  return units;
}

/** A list, or what pandas writes for one in CSV: `['a', 'b']`, or `['a' 'b']` for an array. */
function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textOf(item) ?? []);
  const text = textOf(value)?.trim() ?? "";
  if (!text.startsWith("[")) return text === "" ? [] : [text];
  return Array.from(
    text.matchAll(/'([^']*)'|"([^"]*)"/g),
    ([, inSingle, inDouble]) => inSingle ?? inDouble ?? "",
  );
}
