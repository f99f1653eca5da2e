/** Reads the documents that an atlas names, by the caller's function for files of its folder. */
import {
  decode,
  type FileReport,
  field,
  inlineReport,
  isRefusal,
  items,
  type JsonNode,
  limitSize,
  type ReadFile,
  type Report,
  refusalMessage,
  SOURCE_BYTES_MAX,
  type TreeReport,
  text,
} from "../files/index.ts";
import type { Markup } from "../text/index.ts";
import { readSource, type SourceParts, type SourceText } from "./document.ts";
import { declaredLanguage } from "./language.ts";

/** Documents by id; `undefined` for one that can't be read. */
export type Sources = ReadonlyMap<string, SourceText | undefined>;

interface Context {
  readonly read: ReadFile;
  readonly report: Report;
  /** The report for atlas.json, and the text of that file. */
  readonly file: FileReport;
  readonly fileText: string;
  readonly tree: TreeReport;
  readonly language: string;
}

/** Reads every document of the file, and reports those that can't be read. */
export function readSources(root: JsonNode, context: Context): Sources {
  const sources = new Map<string, SourceText | undefined>();
  for (const node of items(root, "documents")) {
    const id = text(node, "id")?.value;
    const source = readDocument(node, id ?? "", context);
    if (id !== undefined && !sources.has(id)) sources.set(id, source);
  }
  return sources;
}

function readDocument(node: JsonNode, id: string, context: Context): SourceText | undefined {
  const title = text(node, "title")?.value ?? id;
  const language = declaredLanguage(node, context.tree) ?? context.language;
  const file = text(node, "file");
  const words = text(node, "text");
  if (field(node, "file") !== undefined && field(node, "text") !== undefined) {
    const message = 'a document has a "file" or its words as "text", not both.';
    context.tree.error("file-and-text", field(node, "text") ?? node, message);
  }
  if (words !== undefined) {
    const report = inlineReport(context.fileText, words.node, context.file);
    const markup: Markup = /^ {0,3}#{1,6}[ \t]/m.test(words.value) ? "markdown" : "plain";
    const name = `"${title}"`;
    return readChecked(
      { id, title, name, text: words.value, markup, report, language },
      words.node,
      context,
    );
  }
  if (file === undefined) {
    if (field(node, "file") === undefined && field(node, "text") === undefined) {
      context.tree.error("no-source", node, 'a document needs a "file", or its words as "text".');
    }
    return undefined;
  }
  const path = file.value.replace(/^(\.\/)+/, "");
  const bad = pathProblem(path);
  if (bad !== undefined) {
    context.tree.error(bad.code, file.node, bad.message);
    return undefined;
  }
  const bytes = limitSize(context.read(path), SOURCE_BYTES_MAX);
  if (isRefusal(bytes)) {
    const { code, message } = refusalMessage(path, bytes, SOURCE_BYTES_MAX);
    context.tree.error(code, file.node, message);
    return undefined;
  }
  const decoded = decode(bytes);
  const report = context.report.file(path, decoded.text);
  if (decoded.failure !== undefined) {
    const end = decoded.text.length;
    report.error(decoded.failure.code, { start: end, end }, decoded.failure.message);
    return undefined;
  }
  const markup: Markup = path.toLowerCase().endsWith(".md") ? "markdown" : "plain";
  return readChecked(
    { id, title, name: path, text: decoded.text, markup, report, language },
    file.node,
    context,
  );
}

function readChecked(
  parts: SourceParts,
  node: JsonNode,
  { tree }: Context,
): SourceText | undefined {
  const source = readSource(parts);
  if (source.text.trim() === "") {
    tree.error("empty-source", node, `${parts.name} contains no words.`);
    return undefined;
  }
  const nul = parts.text.indexOf("\0");
  if (nul !== -1) {
    const message = "This is the character U+0000. Remove it from the source.";
    parts.report.error("nul-character", { start: nul, end: nul + 1 }, message);
  }
  return source;
}

/** Why an atlas may not name a path; sources must be inside its folder. */
function pathProblem(path: string): { code: string; message: string } | undefined {
  if (/^([a-z][a-z0-9+.-]*:|[\\/])/i.test(path) || path.split(/[\\/]/).includes("..")) {
    return {
      code: "path-outside",
      message: 'a source must be inside the atlas\'s folder: no absolute path, no URL, no "..".',
    };
  }
  if (path.includes("\\") || path.includes("\0")) {
    return { code: "bad-path", message: "a path's folders must be separated by /." };
  }
  if (!/\.(md|txt)$/i.test(path)) {
    return { code: "unknown-file-type", message: "a source must be a .md or .txt file." };
  }
  return undefined;
}
