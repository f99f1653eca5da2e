/** Reads the documents that an atlas names, in whichever way the caller gets their texts. */
import {
  type AtlasTree,
  createSlot,
  type FileReport,
  field,
  items,
  type JsonNode,
  type Refusal,
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

/** A text of a document, and the report that takes its problems. */
export interface GivenText {
  readonly text: string;
  readonly report: FileReport;
}

/** How the texts of documents are got. */
export interface Texts {
  /**
   * The text of a file of the atlas's folder, or why it can't be read; `undefined` if what is wrong
   * with it was reported.
   */
  file(path: string, document: JsonNode): GivenText | Refusal | undefined;
  /** A text that stands in atlas.json itself. */
  inline(text: string, literal: JsonNode, document: JsonNode): GivenText;
}

interface Context {
  readonly texts: Texts;
  readonly report: TreeReport;
  readonly language: string;
  readonly read: (parts: SourceParts) => SourceText;
}

/** Reads every document of the file, and reports those that can't be read. */
export function readSources(
  tree: AtlasTree,
  texts: Texts,
  language: string,
  report: TreeReport,
): Sources {
  const before = keptSources.get(tree);
  const kept = new Map<string, KeptSource>();
  const read = (parts: SourceParts): SourceText => {
    // Of two documents with the same id, only the first is kept.
    const known = kept.has(parts.id) ? undefined : before?.kept.get(parts.id);
    const source = known && isSameText(known.parts, parts) ? known : newSource(parts);
    source.reportTo(parts.report);
    if (!kept.has(parts.id)) kept.set(parts.id, source);
    return source.source;
  };
  const sources = new Map<string, SourceText | undefined>();
  for (const node of items(tree.root, "documents")) {
    const id = text(node, "id")?.value;
    const source = readDocument(node, id ?? "", { texts, report, language, read });
    if (id !== undefined && !sources.has(id)) sources.set(id, source);
  }
  const isSame = before !== undefined && areEqual(before.sources, sources);
  const result = isSame ? before.sources : sources;
  keptSources.set(tree, { sources: result, kept });
  return result;
}

/** A source that is kept for the next compile, with a report that can be exchanged. */
interface KeptSource {
  readonly parts: SourceParts;
  readonly source: SourceText;
  reportTo(report: FileReport): void;
}

const keptSources = createSlot<{
  readonly sources: Sources;
  readonly kept: ReadonlyMap<string, KeptSource>;
}>();

function newSource(parts: SourceParts): KeptSource {
  let current = parts.report;
  const report: FileReport = {
    error: (...problem) => current.error(...problem),
    warning: (...problem) => current.warning(...problem),
    lineColumn: (offset) => current.lineColumn(offset),
  };
  return {
    parts,
    source: readSource({ ...parts, report }),
    reportTo(report) {
      current = report;
    },
  };
}

function isSameText(a: SourceParts, b: SourceParts): boolean {
  const isNamedSo = a.id === b.id && a.title === b.title && a.name === b.name;
  return isNamedSo && a.markup === b.markup && a.language === b.language && a.text === b.text;
}

function areEqual(a: Sources, b: Sources): boolean {
  const [listed, other] = [[...a], [...b]];
  return (
    listed.length === other.length &&
    listed.every(([id, source], at) => other[at]?.[0] === id && other[at]?.[1] === source)
  );
}

function readDocument(node: JsonNode, id: string, context: Context): SourceText | undefined {
  const title = text(node, "title")?.value ?? id;
  const language = declaredLanguage(node, context.report) ?? context.language;
  const file = text(node, "file");
  const words = text(node, "text");
  if (field(node, "file") !== undefined && field(node, "text") !== undefined) {
    const message = 'a document has a "file" or its words as "text", not both.';
    context.report.error("file-and-text", field(node, "text") ?? node, message);
  }
  if (words !== undefined) {
    const given = context.texts.inline(words.value, words.node, node);
    const markup: Markup = /^ {0,3}#{1,6}[ \t]/m.test(words.value) ? "markdown" : "plain";
    const name = `"${title}"`;
    return readChecked({ id, title, name, ...given, markup, language }, words.node, context);
  }
  if (file === undefined) {
    if (field(node, "file") === undefined && field(node, "text") === undefined) {
      context.report.error("no-source", node, 'a document needs a "file", or its words as "text".');
    }
    return undefined;
  }
  const path = file.value.replace(/^(\.\/)+/, "");
  const bad = pathProblem(path);
  if (bad !== undefined) {
    context.report.error(bad.code, file.node, bad.message);
    return undefined;
  }
  const given = context.texts.file(path, node);
  if (given === undefined) return undefined;
  if ("reason" in given) {
    const { code, message } = refusalMessage(path, given, SOURCE_BYTES_MAX);
    context.report.error(code, file.node, message);
    return undefined;
  }
  const markup: Markup = path.toLowerCase().endsWith(".md") ? "markdown" : "plain";
  return readChecked({ id, title, name: path, ...given, markup, language }, file.node, context);
}

function readChecked(
  parts: SourceParts,
  node: JsonNode,
  { report, read }: Context,
): SourceText | undefined {
  const source = read(parts);
  if (source.text.trim() === "") {
    report.error("empty-source", node, `${parts.name} contains no words.`);
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
