/** Which words of a text stand in none of the sources? */
import type { Atlas } from "../../atlas/index.ts";
import { searchKey } from "../search/index.ts";
import { memo } from "../visible/index.ts";
import { contentStems } from "./rankTexts.ts";

/** The words of a text that occur in no source and no name; empty if a source is not English. */
export function wordsNowhere(atlas: Atlas, text: string): readonly string[] {
  const languages = [atlas.language, ...atlas.documents.map(({ language }) => language ?? "en")];
  if (!languages.every((language) => /^en\b/iu.test(language))) return [];
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.filter((word) => {
    const [stem] = contentStems(word);
    return stem !== undefined && !textsOf(atlas).some((source) => holdsStem(source, stem));
  });
}

/** The sources, and all names as one text, as search keys. */
const textsOf: (atlas: Atlas) => readonly string[] = memo(({ documents, nodes }) => {
  const names = nodes.flatMap(({ name, short = "", aliases }) => [name, short, ...aliases]);
  return [names.join("\n"), ...documents.map(({ text }) => text)].map(searchKey);
});

/** Whether a text has a word with this stem. A stem differs from its words in its last letter. */
function holdsStem(text: string, stem: string): boolean {
  const beginning = stem.length > 3 ? stem.slice(0, -1) : stem;
  const words = new RegExp(`(?<![\\p{L}\\p{N}])${beginning}[\\p{L}\\p{N}]*`, "gu");
  const seen = new Set<string>();
  for (const [word] of text.matchAll(words)) {
    if (seen.has(word)) continue;
    seen.add(word);
    if (contentStems(word).includes(stem)) return true;
  }
  return false;
}
