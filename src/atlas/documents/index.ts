/** The documents that an atlas names, read and taken apart. */
export { readSource, type SourceText } from "./document.ts";
export { checkLanguages, languageOf } from "./language.ts";
export { wordsAround } from "./leadingWords.ts";
export { namedSection, sectionWith } from "./namedSections.ts";
export { readSources, type Sources } from "./sources.ts";
