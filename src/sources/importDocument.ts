/** Imports a document as a source: its Markdown, and the import file kept beside it. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { EarlierImport, ImportFile } from "./importFile.ts";
import { type Block, blockText, countCharacters, type ReadDocument } from "./model/index.ts";
import { type ReadOptions, readDocument } from "./readDocument.ts";
import { applyRules, type Rule } from "./rules.ts";
import { markdownOf } from "./writeMarkdown.ts";

/** A document as it was read, before any rule by hand; a plain value, which a worker can post. */
export interface Original {
  /** The file's name, without folders. */
  readonly name: string;
  readonly sha256: string;
  readonly changes: ReadOptions["changes"];
  readonly read: ReadDocument;
}

export interface Imported {
  /** The title in the document's metadata. */
  readonly title: string | undefined;
  readonly markdown: string;
  /** What the Markdown is written from: the document after the rules. */
  readonly blocks: readonly Block[];
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
  { rules, changes }: Pick<EarlierImport, "rules" | "changes">,
  options: ReadOptions = {},
): Promise<Imported> {
  return importOf(await readOriginal(name, bytes, { changes, ...options }), rules);
}

/**
 * Reads a document.
 * @throws CannotReadDocument if it can't be read, with the reason
 */
export async function readOriginal(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Original> {
  const read = await readDocument(name, bytes, options);
  return { name, sha256: bytesToHex(sha256(bytes)), changes: options.changes, read };
}

/** The source that a document becomes under rules; fast enough to be repeated after each change. */
export function importOf(
  { name, sha256, changes, read }: Original,
  rules: readonly Rule[],
): Imported {
  const { blocks, leftOut, unused } = applyRules(read.blocks, rules);
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
    title: read.title,
    markdown,
    blocks,
    file: {
      format: "policy-atlas-import/1",
      original: { file: name, kind: report.format, sha256 },
      ...(changes ? { changes } : {}),
      written: hashOf(markdown),
      rules,
      report,
    },
  };
}

/** SHA-256 of a text as UTF-8. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
