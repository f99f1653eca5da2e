/**
 * Writes a zip of Markdown notes, one a node, as Obsidian reads them: properties at the head (YAML),
 * links as [[wikilinks]], quotes with their document.
 */
import {
  type ExchangeEdge,
  type ExchangeGraph,
  type ExchangeNode,
  type ExchangeQuote,
  markedAttributes,
} from "../model/index.ts";
import { zip } from "../zip/index.ts";
import { noteWords } from "./words.ts";

export function writeNotes(graph: ExchangeGraph): Uint8Array<ArrayBuffer> {
  const { nodes, edges, documents } = graph;
  const files = fileNames(nodes);
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const wikilink = (id: string) => `[[${files.get(id)}|${inLink(labels.get(id) ?? id)}]]`;
  const leaving = groupBy(edges, ({ source }) => source);
  const arriving = groupBy(edges, ({ target }) => target);
  const note = (node: ExchangeNode) =>
    [
      properties(node),
      `# ${oneLine(node.label)}`,
      ...paragraph(node.attributes.get("summary")),
      ...node.quotes.map((quote) => blockquote(quote, titles)),
      ...section(
        noteWords.linksTo,
        (leaving.get(node.id) ?? []).map((edge) => linkItem(edge, wikilink(edge.target), titles)),
      ),
      ...section(
        noteWords.linksFrom,
        (arriving.get(node.id) ?? [])
          .filter(({ source }) => source !== node.id)
          .map((edge) => `- ${wikilink(edge.source)} **${markdown(oneLine(edge.label))}**`),
      ),
    ].join("\n\n");
  return zip(nodes.map((node) => [`${files.get(node.id)}.md`, `${note(node)}\n`]));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const OWN: ReadonlySet<string> = new Set(["id"]);

/** The head of a note. JSON texts are YAML texts too. */
function properties({ id, label, attributes }: ExchangeNode): string {
  const lines = [...markedAttributes(attributes, OWN)]
    .filter(([name]) => !["summary", "aliases"].includes(name))
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const aliases = [label, ...String(attributes.get("aliases") ?? "").split("|")].filter(Boolean);
  return [
    "---",
    `id: ${JSON.stringify(id)}`,
    `aliases: ${JSON.stringify(aliases)}`,
    ...lines,
    "---",
  ].join("\n");
}

function paragraph(words: unknown): readonly string[] {
  return words === undefined || words === "" ? [] : [markdown(String(words))];
}

function section(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${heading}`, items.join("\n")];
}

function linkItem(edge: ExchangeEdge, target: string, titles: ReadonlyMap<string, string>): string {
  const quotes = edge.quotes.map((quote) => `\n${indented(blockquote(quote, titles))}`);
  return `- **${markdown(oneLine(edge.label))}** ${target}${quotes.join("")}`;
}

function blockquote(
  { exact, document }: ExchangeQuote,
  titles: ReadonlyMap<string, string>,
): string {
  const from = titles.get(document) ?? document;
  const words = markdown(exact)
    .split(/\r\n?|\n/)
    .map((line) => `> ${line}`);
  return [...words, ...(from === "" ? [] : [">", `> — ${markdown(oneLine(from))}`])].join("\n");
}

function indented(text: string): string {
  return text.replace(/^/gm, "  ");
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** Words as Markdown shows them unchanged. */
function markdown(words: string): string {
  return words.replace(/[\\`*_[\]<>#|~$%=^]/g, "\\$&");
}

/** Within a wikilink nothing can be escaped. */
function inLink(words: string): string {
  return oneLine(words).replace(/[[\]|#^]/g, " ");
}

/** File names that every system and Obsidian take, different in more than letter case. */
function fileNames(nodes: readonly ExchangeNode[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { id, label } of nodes) {
    const base =
      label
        .replace(/[\p{Cc}\p{Cs}\\/:*?"<>|#^[\]]+/gu, " ")
        .replace(/\s+/g, " ")
        .replace(/^[ .]+|[ .]+$/g, "")
        .slice(0, 80)
        .trim() || "node";
    let name = base;
    for (let at = 2; taken.has(name.toLowerCase()); at++) name = `${base} (${at})`;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}
