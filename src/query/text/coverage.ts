/** How much of a document and of its sections is cited, as the Text view shows it. */
import type { Document, SectionCoverage } from "../../atlas/index.ts";
import { lastAtOrBefore } from "../../atlas/text/index.ts";

export interface Coverage extends Omit<SectionCoverage, "section" | "unread"> {
  /** How many sections were not read; their sentences are in none of the counts. */
  readonly unread: number;
}

const NONE: Coverage = {
  sentences: 0,
  cited: 0,
  explained: 0,
  words: 0,
  quotedWords: 0,
  unread: 0,
};

/** A section with all sections in it. */
export function sectionCoverage(document: Document, index: number): Coverage {
  const { sections, coverage } = document;
  const section = sections[index];
  if (!section) return NONE;
  // They stand in reading order: what lies in a section follows it at once.
  const after = sections.findIndex(({ start }, at) => at > index && start >= section.end);
  return sum(coverage.slice(index, after === -1 ? undefined : after));
}

export function documentCoverage(document: Document): Coverage {
  return sum(document.coverage);
}

/**
 * Counts, of the sentences that a shown node or link rests on, those of a section and all in it;
 * without a section, those of the document.
 */
export function shownCited(
  { sections, sentences }: Document,
  cited: ReadonlySet<number>,
): (section?: number) => number {
  // A chapeau counts with its items only.
  const sorted = [...cited]
    .filter((at) => !sentences[at]?.isChapeau)
    .sort((one, other) => one - other);
  const startOf = (sentence: number) => sentences[sentence]?.start ?? 0;
  const before = (offset: number) => lastAtOrBefore(sorted, offset - 1, startOf) + 1;
  return (index) => {
    if (index === undefined) return sorted.length;
    const section = sections[index];
    return section ? before(section.end) - before(section.start) : 0;
  };
}

function sum(all: readonly SectionCoverage[]): Coverage {
  const total = (of: (one: SectionCoverage) => number) =>
    all.reduce((count, one) => count + of(one), 0);
  return {
    sentences: total(({ sentences }) => sentences),
    cited: total(({ cited }) => cited),
    explained: total(({ explained }) => explained),
    words: total(({ words }) => words),
    quotedWords: total(({ quotedWords }) => quotedWords),
    unread: total(({ unread }) => (unread ? 1 : 0)),
  };
}
