/** Writes a Mermaid flowchart (mermaid.js.org), for Markdown pages: names and links, no more. */
import type { ExchangeGraph } from "../model/index.ts";

/** What Mermaid draws unless its page allows more (`maxEdges`, `maxTextSize`). */
export const MERMAID_EDGES_MAX = 500;
export const MERMAID_TEXT_MAX = 50_000;

export function writeMermaid({ title, nodes, edges }: ExchangeGraph): string {
  // Ids such as "end" have a meaning there, so nodes are numbered.
  const names = new Map(nodes.map(({ id }, at) => [id, `n${at + 1}`]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return [
    ...(title === "" ? [] : ["---", `title: ${JSON.stringify(title)}`, "---"]),
    "flowchart LR",
    ...nodes.map(({ id, label }) => `  ${nameOf(id)}["${escaped(label)}"]`),
    ...edges.map(({ source, target, label, isDirected }) => {
      const line = isDirected ? "-->" : "---";
      const name = label === "" ? "" : `|"${escaped(label)}"|`;
      return `  ${nameOf(source)} ${line}${name} ${nameOf(target)}`;
    }),
    "",
  ].join("\n");
}

/** Text in quotation marks; entities are written with # and numbers, as Mermaid has them. */
function escaped(words: string): string {
  return words
    .replace(/[#"<>&`\\]/g, (character) => `#${character.charCodeAt(0)};`)
    .replace(/\s+/g, " ");
}
