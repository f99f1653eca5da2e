/** Reads a file of claims in any supported format, and detects the format. */
import type { Proposal } from "../../review/verdicts/index.ts";
import { type ClaimsFile, type Columns, NotClaims, type ReadClaims } from "./claimsFile.ts";
import { readGraphDocuments } from "./readGraphDocuments.ts";
import { readGraphRag } from "./readGraphRag.ts";
import { readLangExtract } from "./readLangExtract.ts";
import { readTable } from "./readTable.ts";
import { beginningOf } from "./records.ts";

export const FORMATS = ["table", "langextract", "graphdocument", "graphrag"] as const;
export type Format = (typeof FORMATS)[number];

const READERS: Readonly<Record<Format, ReadClaims>> = {
  table: readTable,
  langextract: readLangExtract,
  graphdocument: readGraphDocuments,
  graphrag: readGraphRag,
};

/**
 * The claims of a file, one by one. Without a format, it is detected from the file's name and
 * beginning.
 *
 * @throws NotClaims while it is read, if the file is not in that format
 */
export function readClaims(
  file: ClaimsFile,
  { format, columns = new Map() }: { readonly format?: Format; readonly columns?: Columns } = {},
): Iterable<Proposal> {
  const beginning = beginningOf(file);
  if (beginning === "") throw new NotClaims(`${file.name} is empty.`);
  return READERS[format ?? formatOf(file.name, beginning)](file, columns);
}

const GRAPHRAG = /^(?:create_final_)?(?:relationships|entities|covariates)\.\w+$/i;

/** The format of a file by its beginning, which says more than its name. */
export function formatOf(name: string, beginning: string): Format {
  const isJson = /^[[{]/.test(beginning);
  if (isJson && /"extractions"\s*:/.test(beginning)) return "langextract";
  if (isJson && /"(?:relationships|nodes)"\s*:/.test(beginning)) return "graphdocument";
  if (GRAPHRAG.test(name) && /text_unit_ids?/.test(beginning)) return "graphrag";
  return "table";
}
