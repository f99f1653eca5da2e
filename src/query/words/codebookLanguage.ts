/** Whether Ask's grammar, which is English, may inflect an atlas's words. */
import type { Atlas } from "../../atlas/index.ts";
import { memo } from "../visible/index.ts";
import { isEnglish } from "./inflect.ts";

/**
 * Whether the codebook is in English: by the atlas's language, or, where that is one of another
 * script (an atlas of Chinese law is often tagged "zh" as a whole), by relations in Latin letters
 * with English passives. Words of any other codebook are taken as written.
 */
export const hasEnglishCodebook: (atlas: Atlas) => boolean = memo(
  ({ language, relations }) =>
    isEnglish(language) ||
    (scriptOf(language) !== "Latn" &&
      relations.every(
        ({ name, inverse }) => !/[^\p{sc=Latin}\p{sc=Common}]/u.test(name + inverse),
      ) &&
      relations.some(({ inverse }) => /^is \S/u.test(inverse))),
);

/** The script that a language is usually written in; Latin where its tag is none. */
function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? "Latn";
  } catch {
    return "Latn";
  }
}
