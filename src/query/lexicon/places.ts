/** Pillars and sections by their names, numbers and telling words: "section 4", "the talent section". */
import type { Atlas } from "../../atlas/index.ts";
import { isFunctionWord } from "../search/index.ts";
import { lookup, sectionKey } from "../visible/index.ts";
import { type Phrase, phrase, uniqueTexts } from "./phrases.ts";

export interface Place {
  /** A pillar's id, or a section's key. */
  readonly id: string;
  /** Whether the words are only a part of the name or heading. */
  readonly isPart: boolean;
}

/** "4." of "4. Ensuring …", "Sec. 4.1" of a law. */
const NUMBER =
  /^(?:(?:section|sec|chapter|article|art|part|pillar)\b\.?\s*)?§?\s*(\d+(?:\.\d+)*)\b[.:)]?\s*/iu;

/** The most words of a part of a heading. */
const PART_MAX = 4;

/**
 * The phrases for all pillars and sections, their own texts, and the sections that are no pillar. A section that is a pillar by itself
 * is that pillar. Where no heading has a number, the main sections are counted.
 */
export function placeWords(atlas: Atlas) {
  const unique = uniqueTexts();
  const forms = new Map<string, string>();
  const phrases: Phrase<Place>[] = [];
  const names: (readonly [id: string, name: string])[] = [];
  const sectionNames: (readonly [key: string, heading: string])[] = [];
  for (const { id, name } of atlas.pillars) {
    const text = unique(id, [name, `${name} (${id})`]);
    forms.set(id, text);
    phrases.push(phrase({ id, isPart: false }, text, true));
    names.push([id, name]);
  }
  const pillarOf = pillarsBySection(atlas);
  for (const { id: document, sections } of atlas.documents) {
    const isNumbered = sections.some(({ heading }) => NUMBER.test(heading));
    const main = Math.min(...sections.slice(1).map(({ level }) => level));
    let count = 0;
    for (const { index, heading, level } of sections) {
      const key = sectionKey(document, index);
      const id = pillarOf.get(key) ?? key;
      if (heading === "") continue;
      if (id === key) {
        sectionNames.push([key, heading]);
        forms.set(key, unique(key, [`the section ${heading}`, `the section ${heading} (${key})`]));
      }
      const [, written] = NUMBER.exec(heading) ?? [];
      if (level === main) count += 1;
      const number = isNumbered ? written : level === main ? String(count) : undefined;
      const title = heading.replace(NUMBER, "");
      if (id === key) phrases.push(phrase({ id, isPart: false }, forms.get(key) ?? "", true));
      for (const text of [heading, title]) phrases.push(phrase({ id, isPart: false }, text, false));
      if (number !== undefined) phrases.push(phrase({ id, isPart: true }, number, false));
      names.push([id, title]);
    }
  }
  return { phrases: [...phrases, ...partsOf(names)], forms, sectionNames };
}

/** By the keys of sections that are all of a pillar. */
function pillarsBySection(atlas: Atlas): ReadonlyMap<string, string> {
  const { documents } = lookup(atlas);
  return new Map(
    atlas.pillars.flatMap(({ id, ranges: [range, ...others] }) => {
      const section =
        range &&
        documents
          .get(range.document)
          ?.sections.find(({ start, end }) => start === range.start && end === range.end);
      return section && others.length === 0
        ? [[sectionKey(range.document, section.index), id] as const]
        : [];
    }),
  );
}

/** The parts of names that only one place has, from a telling word to a telling word. */
function partsOf(names: readonly (readonly [string, string])[]): readonly Phrase<Place>[] {
  const placesByPart = new Map<string, Set<string>>();
  for (const [id, name] of names) {
    const { words } = phrase(id, name, false);
    for (let from = 0; from < words.length; from++) {
      for (let end = from + 1; end <= Math.min(words.length, from + PART_MAX); end++) {
        const isTelling = [words[from], words[end - 1]].every(
          (word) => !isFunctionWord(word ?? ""),
        );
        const text = words.slice(from, end).join(" ");
        if (isTelling) placesByPart.set(text, (placesByPart.get(text) ?? new Set()).add(id));
      }
    }
  }
  return [...placesByPart].flatMap(([text, places]) => {
    const [id, ...others] = places;
    return id !== undefined && others.length === 0
      ? [phrase({ id, isPart: true }, text, false)]
      : [];
  });
}
