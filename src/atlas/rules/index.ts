/** The rules that a schema can't hold, a file each. */
export { checkCharacters } from "./checkCharacters.ts";
export { checkDocuments } from "./checkDocuments.ts";
export { checkLinks } from "./checkLinks.ts";
export { checkNodes } from "./checkNodes.ts";
export { checkPillars } from "./checkPillars.ts";
export { checkQuotes } from "./checkQuotes.ts";
export { checkReading, type ReadingScope, wasRead } from "./checkReading.ts";
export { checkReferences } from "./checkReferences.ts";
export { checkRelationWords } from "./checkRelationWords.ts";
export { checkSameNames } from "./checkSameNames.ts";
export { checkSentences } from "./checkSentences.ts";
export { checkWording } from "./checkWording.ts";
export { isReadable } from "./isReadable.ts";
export { gatherIds, type KnownIds } from "./knownIds.ts";
