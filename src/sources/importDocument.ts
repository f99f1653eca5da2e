/** Imports a document as a source: its Markdown, and the import file kept beside it. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { EarlierImport, ImportFile } from "./importFile.ts";
import { blockText, countCharacters } from "./model/index.ts";
import { type ReadOptions, readDocument } from "./readDocument.ts";
import { applyRules } from "./rules.ts";
import { markdownOf } from "./writeMarkdown.ts";

export interface Imported {
  readonly markdown: string;
  readonly file: ImportFile;
}

/**
 * Reads a document and applies the rules of an earlier import to it.
 * @param name the original's file name, without folders
 * @throws CannotReadDocument if it can't be read, with the reason
 */
export async function importDocument(
  name: string,
  bytes: Uint8Array,
  earlier: EarlierImport,
  options: ReadOptions = {},
): Promise<Imported> {
  const changes = options.changes ?? earlier.changes;
  const read = await readDocument(name, bytes, { ...options, ...(changes ? { changes } : {}) });
  const { blocks, leftOut, unused } = applyRules(read.blocks, earlier.rules);
  const markdown = markdownOf(blocks);
  const report = {
    ...read.report,
    charactersOut: countCharacters(blocks.map(blockText).join("")),
    headings: blocks.filter(({ kind }) => kind === "heading").length,
    warnings: [
      ...read.report.warnings,
      ...unused.map(({ is, line }) => ({
        where: "rules",
        what: `no line of the text is "${line}" (${is})`,
      })),
    ],
    leftOut: [
      ...read.report.leftOut,
      ...leftOut.map((text) => ({ kind: "repeated, by a rule", where: "the text", text })),
    ],
  };
  return {
    markdown,
    file: {
      format: "policy-atlas-import/1",
      original: { file: name, kind: report.format, sha256: bytesToHex(sha256(bytes)) },
      ...(changes ? { changes } : {}),
      written: hashOf(markdown),
      rules: earlier.rules,
      report,
    },
  };
}

/** SHA-256 of a text as UTF-8. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
