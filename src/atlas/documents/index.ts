/** Reads the documents that an atlas names and divides them into their parts. */
export { readSource, type SourceText, sentenceColumns, sentencesAround } from "./document.ts";
export { atlasLanguage, checkLanguages } from "./language.ts";
export { resolveSection, sectionByHeading } from "./namedSections.ts";
export { readSources, type Sources, type Texts } from "./sources.ts";
