/**
 * The tables of Microsoft's GraphRAG, as CSV, JSON lines or a JSON list of records: `relationships`,
 * or `entities`, or `covariates`, with `text_units` beside it in the same folder.
 *
 * Columns as in microsoft/graphrag, `docs/index/outputs.md` (read at commit 03cdeb1): relationships `id`, `source`, `target`, `description`, `text_unit_ids`; entities `id`, `title`,
 * `type`, `text_unit_ids`; covariates `subject_id`, `object_id`, `type`, `source_text`, `text_unit_id`;
 * text_units `id`, `text`. GraphRAG itself writes Parquet: save a table from pandas with `to_csv`, or
 * `to_json(orient="records", lines=True)`.
 *
 * A relationship has no name and no quote: sentences of its text units that name both ends are
 * offered. A covariate's `source_text` is a quote.
 */
import type { Proposal } from "../../review/index.ts";
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
        `${file.name}: a table of GraphRAG has "source" and "target" (relationships), "title" and "type" (entities) or "subject_id" (covariates). There are ${Object.keys(
          fields,
        )
          .map((name) => `"${name}"`)
          .join(", ")}.`,
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
  // A claim on one alone has "NONE" in the place of an object.
  if (source !== undefined && target !== undefined && target.toUpperCase() !== "NONE") {
    return { what: "link", source, relation: text("type") ?? "", target };
  }
  const name = text("title") ?? source;
  return name === undefined
    ? undefined
    : { what: "node", name, kind: text("subject_id") ? undefined : text("type") };
}

/** The texts of the units by id; none where the table is not there. */
function unitsBeside(file: ClaimsFile): ReadonlyMap<string, string> {
  const ending = file.name.split(".").at(-1) ?? "csv";
  const beside = [ending, "csv", "jsonl", "json"]
    .flatMap((one) => [`text_units.${one}`, `create_final_text_units.${one}`])
    .map((name) => file.beside(name))
    .find((one) => one !== undefined);
  const units = new Map<string, string>();
  if (beside === undefined) return units;
  for (const { fields } of recordsOf(beside)) {
    const id = textOf(get(fields, "id"));
    const text = textOf(get(fields, "text"));
    if (id !== undefined && text !== undefined) units.set(id, text);
  }
  return units;
}

/** A list, or what pandas makes of one in CSV: `['a', 'b']`, and of an array `['a' 'b']`. */
function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textOf(item) ?? []);
  const text = textOf(value)?.trim() ?? "";
  if (!text.startsWith("[")) return text === "" ? [] : [text];
  return Array.from(text.matchAll(/'([^']*)'|"([^"]*)"/g), ([, one, other]) => one ?? other ?? "");
}
