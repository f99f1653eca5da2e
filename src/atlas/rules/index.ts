/** The rules that the schema can't express, grouped by what they check. */
export { checkCharacters } from "./checkCharacters.ts";
export { checkDocuments } from "./checkDocuments.ts";
export { checkLinks } from "./checkLinks.ts";
export { checkRelationWords, checkSameNames } from "./checkNames.ts";
export { checkPillars } from "./checkPillars.ts";
export { checkQuotes, checkWording } from "./checkQuotes.ts";
export { checkReading, type ReadingScope, wasRead } from "./checkReading.ts";
export { checkReferences } from "./checkReferences.ts";
export { checkSentences, citedSentenceCounts } from "./checkSentences.ts";
export { checkNodes, isReadable } from "./isReadable.ts";
export { gatherIds, type KnownIds } from "./knownIds.ts";
export { type Link, type Links, linksOf } from "./links.ts";
