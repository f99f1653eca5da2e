/** Writes graphs as the text of diagrams: Mermaid, and Graphviz's DOT. */
export { writeDot } from "./writeDot.ts";
export { MERMAID_EDGES_MAX, MERMAID_TEXT_MAX, writeMermaid } from "./writeMermaid.ts";
