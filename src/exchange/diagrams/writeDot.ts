/** Writes DOT (graphviz.org/doc/info/lang.html): parallel links, loops, and places for `neato -n`. */
import type { ExchangeGraph, ExchangeNode } from "../model/index.ts";

/** Points in a CSS pixel. */
const POINTS = 0.75;

export function writeDot({ title, nodes, edges }: ExchangeGraph): string {
  return [
    `digraph ${quoted(title || "Atlas")} {`,
    '  graph [charset="UTF-8", overlap=false];',
    '  node [shape=box, style=rounded, fontname="sans-serif"];',
    '  edge [fontname="sans-serif", fontsize=10];',
    ...nodes.map((node) => `  ${quoted(node.id)} [${nodeAttributes(node)}];`),
    ...edges.map(({ id, source, target, label, isDirected }) => {
      const direction = isDirected ? "" : ", dir=none";
      return `  ${quoted(source)} -> ${quoted(target)} [id=${quoted(id)}, label=${quoted(lines(label))}${direction}];`;
    }),
    "}",
    "",
  ].join("\n");
}

function nodeAttributes({ label, attributes, look }: ExchangeNode): string {
  const summary = attributes.get("summary");
  return [
    `label=${quoted(lines(label))}`,
    ...(summary === undefined ? [] : [`tooltip=${quoted(lines(String(summary)))}`]),
    ...(look?.colour === undefined ? [] : [`color=${quoted(look.colour)}`]),
    // DOT's y grows upwards, in points.
    ...(look ? [`pos=${quoted(`${look.x * POINTS},${0 - look.y * POINTS}`)}`] : []),
  ].join(", ");
}

/** Within a label a backslash begins an escape: `\N` would be the node's name. */
function lines(words: string): string {
  return words.replaceAll("\\", "\\\\").replace(/\r\n?|\n/g, "\\n");
}

/** Within quotation marks only the mark itself is escaped, and a NUL can't be written. */
function quoted(words: string): string {
  return `"${words.replaceAll("\0", " ").replaceAll('"', '\\"')}"`;
}
