/**
 * Reads what LangExtract saves with `lx.io.save_annotated_documents`: JSON lines, a document each.
 *
 * Field names as in google/langextract, `langextract/core/data.py` and `data_lib.py` (read at commit
 * 16713ca): `document_id`, `text`, `extractions`, and of each of these
 * `extraction_class`, `extraction_text`, `attributes`, `char_interval` (`start_pos`, `end_pos`) and
 * `extraction_index`. `char_interval` is null if LangExtract's own alignment failed, as for Chinese,
 * and may be fuzzy (`alignment_status`): it is a hint only. It counts Python's characters (code
 * points), not UTF-16 code units.
 *
 * An extraction is a node whose kind is its class, or a link if its attributes have a subject and an
 * object.
 */
import type { Proposal } from "../../review/verdicts/index.ts";
import { cellsOf, claimOf, rolesOf } from "./claimColumns.ts";
import { type ClaimsFile, NotClaims, type ReadClaims } from "./claimsFile.ts";
import { type Fields, get, isFields, jsonLines, jsonOf, offsetOf, textOf } from "./jsonValues.ts";

export const readLangExtract: ReadClaims = function* (file) {
  let number = 0;
  for (const { fields, at } of documentsOf(file)) {
    const extractions = get(fields, "extractions") ?? [];
    if (!Array.isArray(extractions)) {
      throw new NotClaims(`${file.name}, ${at}: "extractions" must be a list.`);
    }
    const document = textOf(get(fields, "document_id"));
    for (const extraction of extractions) {
      number++;
      if (!isFields(extraction)) {
        throw new NotClaims(`${file.name}, ${at}: an extraction is not an object { … }.`);
      }
      yield proposalOf(extraction, document, number);
    }
  }
};

/** The documents of JSON lines, or of a JSON list, as other tools write them. */
function* documentsOf(file: ClaimsFile): Iterable<{ fields: Fields; at: string }> {
  if (!/\.json$/i.test(file.name)) {
    for (const { fields, line } of jsonLines(file)) yield { fields, at: `line ${line}` };
    return;
  }
  const value = jsonOf(file);
  for (const [index, fields] of (Array.isArray(value) ? value : [value]).entries()) {
    const at = `item ${index + 1}`;
    if (!isFields(fields)) throw new NotClaims(`${file.name}, ${at}: not an object { … }.`);
    yield { fields, at };
  }
}

function proposalOf(extraction: Fields, document: string | undefined, number: number): Proposal {
  const words = textOf(get(extraction, "extraction_text")) ?? "";
  const interval = get(extraction, "char_interval");
  const index = textOf(get(extraction, "extraction_index"));
  return {
    id: document === undefined || index === undefined ? `#${number}` : `${document}:${index}`,
    claim: claimFrom(extraction, words),
    quotes: [
      {
        words,
        document,
        hint: isFields(interval) ? offsetOf(get(interval, "start_pos")) : undefined,
      },
    ],
    from: { format: "langextract", at: number },
  };
}

function claimFrom(extraction: Fields, words: string): Proposal["claim"] {
  const attributes = get(extraction, "attributes");
  const label = textOf(get(extraction, "extraction_class"));
  const cell = isFields(attributes)
    ? cellsOf(attributes, rolesOf(Object.keys(attributes), new Map()))
    : () => undefined;
  const claim = claimOf(cell);
  // The class of a link is often its relation.
  if (claim.what === "link") return { ...claim, relation: claim.relation || (label ?? "") };
  const name = claim.what === "node" ? claim.name : words;
  return { what: "node", name, kind: label };
}
