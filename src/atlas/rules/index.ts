/** The rules that a schema can't hold, a file each. */
export { checkCharacters } from "./characters.ts";
export { checkDocuments } from "./documents.ts";
export { isReadable } from "./format.ts";
export { gatherIds, type KnownIds } from "./ids.ts";
export { checkLinks } from "./links.ts";
export { checkNodes } from "./nodes.ts";
export { checkPillars } from "./pillars.ts";
export { checkQuotes } from "./quotes.ts";
export { checkReading, type Reading, wasRead } from "./reading.ts";
export { checkReferences } from "./references.ts";
export { checkRelationWords } from "./relationWords.ts";
export { checkSameNames } from "./sameNames.ts";
export { checkSentences } from "./sentences.ts";
export { checkWording } from "./wording.ts";
