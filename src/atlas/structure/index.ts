/** Divides a text into sections, paragraphs, enumerations and sentences. */
export {
  type EnumeratedSentence,
  enumerate,
  enumerationEnd,
  withoutRedundantChapeaux,
} from "./enumerations.ts";
export { markedHeadings } from "./markdownHeadings.ts";
export { paragraphsOf } from "./paragraphs.ts";
export { sectionsOf } from "./sections.ts";
export { sentencesOf } from "./sentences.ts";
