/** How much of a document and of its sections is cited, as the Text view shows it. */
import type { Document, SectionCoverage } from "../atlas/atlas.ts";

export type Coverage = Omit<SectionCoverage, "section">;

const NONE: Coverage = { sentences: 0, cited: 0, explained: 0, words: 0, quotedWords: 0 };

/** A section with all sections in it. */
export function sectionCoverage(document: Document, index: number): Coverage {
  const section = document.sections[index];
  if (!section) return NONE;
  return sum(
    document.coverage.filter(({ section: at }) => {
      const one = document.sections[at];
      return one !== undefined && one.start >= section.start && one.end <= section.end;
    }),
  );
}

export function documentCoverage(document: Document): Coverage {
  return sum(document.coverage);
}

/** The part of the sentences that is cited, from 0 to 1; 0 where there are none. */
export function citedShare({ sentences, cited }: Coverage): number {
  return sentences === 0 ? 0 : cited / sentences;
}

function sum(all: readonly Coverage[]): Coverage {
  const total = (of: (one: Coverage) => number) => all.reduce((count, one) => count + of(one), 0);
  return {
    sentences: total(({ sentences }) => sentences),
    cited: total(({ cited }) => cited),
    explained: total(({ explained }) => explained),
    words: total(({ words }) => words),
    quotedWords: total(({ quotedWords }) => quotedWords),
  };
}
