/** What we and other programs make of a document. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../src/sources/model/index.ts";
import { readDocument } from "../../src/sources/readDocument.ts";
import { markdownOf } from "../../src/sources/writeMarkdown.ts";
import type { Reading } from "./figures.ts";

/** Ours, with its report; a Markdown file is as it is. */
export async function ownReading(
  path: string,
  root: string,
): Promise<Reading & { readonly report?: Report }> {
  const bytes = new Uint8Array(readFileSync(path));
  if (path.endsWith(".md")) return { text: new TextDecoder().decode(bytes), markup: "md" };
  const cMapUrl = `${join(root, "node_modules/pdfjs-dist/cmaps")}/`;
  const { blocks, report } = await readDocument(path, bytes, { cMapUrl });
  return { text: markdownOf(blocks), markup: "md", report };
}

interface Program {
  readonly name: string;
  readonly command: readonly string[];
  readonly markup: Reading["markup"];
}

/** The programs that people use for a form, as they use them. */
const PROGRAMS: Readonly<Record<string, readonly Program[]>> = {
  pdf: [
    { name: "pdftotext", command: ["pdftotext", "FILE", "-"], markup: "txt" },
    { name: "pdftotext -layout", command: ["pdftotext", "-layout", "FILE", "-"], markup: "txt" },
  ],
  docx: [{ name: "pandoc -t gfm", command: ["pandoc", "-t", "gfm", "FILE"], markup: "md" }],
};

/** Theirs, without those that are not installed. */
export function otherReadings(path: string): readonly (Reading & { readonly name: string })[] {
  const form = path.split(".").at(-1) ?? "";
  return (PROGRAMS[form] ?? []).flatMap(({ name, command, markup }) => {
    const [program = "", ...args] = command.map((word) => (word === "FILE" ? path : word));
    const { status, stdout } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1e8 });
    return status === 0 ? [{ name, markup, text: stdout }] : [];
  });
}
