/** Writes a graph as a folder of Markdown notes that link to each other. */
export { writeNotes } from "./writeNotes.ts";
