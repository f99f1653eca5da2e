/**
 * Writes a new version of a document into `atlas.json`, as edits of its text, so that its layout and
 * whatever else it holds stay. The new version takes the document's id, so that quotes that hold keep
 * theirs; what does not hold stays with the old version, which becomes a document of its own.
 */
import {
  applyEdits,
  type Edit,
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  parse,
  parseTree,
} from "jsonc-parser";

/** A part of `atlas.json` that names the document, and whether it holds in the new version too. */
export interface Reference {
  readonly path: JSONPath;
  readonly holds: boolean;
}

export interface NewVersion {
  readonly document: string;
  /** Quotes, uncited sentences and passages of pillars. */
  readonly quotes: readonly Reference[];
  /** Sections, by their headings; `isOpening` is the text before the first, named by the title. */
  readonly sections: readonly (Reference & { readonly isOpening: boolean })[];
  /** The path of the new version's text. */
  readonly file: string;
  /** The id, and the path of the text, that the old version gets if it stays. */
  readonly old: { readonly id: string; readonly file: string };
  /** Whether what holds in both is to stand in both. */
  readonly keepsBoth: boolean;
}

export interface Written {
  /** The new text of `atlas.json`. */
  readonly text: string;
  /** Whether the old version stays, since something refers to it. */
  readonly keepsOld: boolean;
  /** Properties of the document that may not be true of its new version and were left out. */
  readonly leftOut: readonly string[];
}

/** What is said of one version of a document and can't be known of another. */
const OF_ONE_VERSION: readonly string[] = [
  ...["published", "accessed", "version", "url", "sha256", "original", "cuts"],
];

type Json = Readonly<Record<string, unknown>>;

/** @throws if a path leads nowhere, or the document is not there: they come from the same text */
export function newVersionOf(text: string, version: NewVersion): Written {
  const documents: readonly Json[] = parse(text).documents;
  const index = documents.findIndex(({ id }) => id === version.document);
  const entry = documents[index];
  if (entry === undefined) throw new Error("the document was found before");
  const { quotes, sections, keepsBoth, old } = version;
  const keepsOld = keepsBoth || [...quotes, ...sections].some(({ holds }) => !holds);
  const oldTitle = `${entry.title} (${entry.version ?? entry.published ?? "before"})`;

  const { at, replace, append, edits } = editor(text);
  replace(["documents", index], currentEntry(entry, version, keepsOld));
  if (keepsOld) {
    append(["documents"], { ...entry, id: old.id, title: oldTitle, file: old.file });
    for (const { path, holds } of quotes) {
      if (!holds) replace([...path, "document"], old.id);
      else if (keepsBoth) append(path.slice(0, -1), { ...at(path), document: old.id });
    }
    for (const { path, holds, isOpening } of sections) {
      const section = at(path);
      const heading = isOpening ? oldTitle : section.heading;
      if (holds) append(path.slice(0, -1), { ...section, document: old.id, heading });
      else {
        replace([...path, "document"], old.id);
        replace([...path, "heading"], heading);
      }
    }
  }
  return {
    text: applyEdits(text, edits),
    keepsOld,
    leftOut: OF_ONE_VERSION.filter((name) => Object.hasOwn(entry, name)),
  };
}

/**
 * Collects edits of a JSON text in its own indentation. The text is parsed once: jsonc-parser's
 * `modify` would parse it for each of what may be thousands of quotes.
 */
function editor(text: string) {
  const root = parseTree(text);
  const edits: Edit[] = [];
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const nodeAt = (path: JSONPath): Node => {
    const node = root && findNodeAtLocation(root, path);
    if (node === undefined) throw new Error(`there is nothing at ${path.join(".")}`);
    return node;
  };
  /** The blanks before a value that begins its line; undefined if it doesn't. */
  const indentOf = ({ offset }: Node): string | undefined => {
    const before = text.slice(text.lastIndexOf("\n", offset) + 1, offset);
    return before.trim() === "" ? before : undefined;
  };
  const written = (value: unknown, indent: string | undefined): string =>
    indent === undefined
      ? JSON.stringify(value)
      : JSON.stringify(value, undefined, 2).replaceAll("\n", `${lineEnd}${indent}`);
  return {
    edits,
    at: (path: JSONPath): Json => getNodeValue(nodeAt(path)),
    replace(path: JSONPath, value: unknown) {
      const node = nodeAt(path);
      const { offset, length } = node;
      edits.push({ offset, length, content: written(value, indentOf(node)) });
    },
    /** Adds to the end of a list that has items. */
    append(path: JSONPath, value: unknown) {
      const last = nodeAt(path).children?.at(-1);
      if (last === undefined) throw new Error(`there is no item in ${path.join(".")}`);
      const indent = indentOf(last);
      const between = indent === undefined ? ", " : `,${lineEnd}${indent}`;
      const content = `${between}${written(value, indent)}`;
      edits.push({ offset: last.offset + last.length, length: 0, content });
    },
  };
}

/** The document's entry without what is true of the old version only. */
function currentEntry(entry: Json, { file, old }: NewVersion, keepsOld: boolean): Json {
  const kept = Object.entries(entry).filter(
    ([name]) => !OF_ONE_VERSION.includes(name) && name !== "replaces",
  );
  return { ...Object.fromEntries(kept), file, ...(keepsOld ? { replaces: old.id } : {}) };
}

/** The words of a quote, or of a part of it, as written. */
export interface WrittenWords {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

export interface NamedQuote {
  readonly path: JSONPath;
  /** Its parts; a single one if it leaves no words out. */
  readonly words: readonly WrittenWords[];
}

/** Everything in `atlas.json` that names words or sections of a document. */
export interface Named {
  readonly quotes: readonly NamedQuote[];
  readonly sections: readonly { readonly path: JSONPath; readonly heading: string }[];
}

interface WrittenReference extends WrittenWords {
  readonly document: string;
  readonly parts?: readonly WrittenWords[];
  readonly heading?: string;
}

type WrittenList = readonly WrittenReference[] | undefined;

interface WrittenAtlas {
  readonly pillars: readonly { readonly sections?: WrittenList; readonly passages?: WrittenList }[];
  readonly nodes: readonly { readonly evidence: WrittenList }[];
  readonly edges: readonly { readonly evidence: WrittenList }[];
  readonly read?: WrittenList;
  readonly uncited?: WrittenList;
}

/** Lists what names words or sections of a document in a valid atlas, in the order of the format. */
export function namedIn(text: string, document: string): Named {
  const atlas: WrittenAtlas = parse(text);
  const quotes: NamedQuote[] = [];
  const sections: { path: JSONPath; heading: string }[] = [];
  const visit = (path: JSONPath, list: WrittenList = []) => {
    for (const [index, item] of list.entries()) {
      if (item.document !== document) continue;
      const { heading, parts = [item] } = item;
      if (heading !== undefined) sections.push({ path: [...path, index], heading });
      else quotes.push({ path: [...path, index], words: parts });
    }
  };
  for (const [at, pillar] of atlas.pillars.entries()) {
    visit(["pillars", at, "sections"], pillar.sections);
    visit(["pillars", at, "passages"], pillar.passages);
  }
  for (const claims of ["nodes", "edges"] as const) {
    for (const [at, { evidence }] of atlas[claims].entries())
      visit([claims, at, "evidence"], evidence);
  }
  visit(["read"], atlas.read);
  visit(["uncited"], atlas.uncited);
  return { quotes, sections };
}
