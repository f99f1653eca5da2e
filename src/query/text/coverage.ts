/** How much of a document and of its sections is cited. */
import type { Document, SectionCoverage } from "../../atlas/index.ts";
import { lastAtOrBefore } from "../../atlas/text/index.ts";

export interface Coverage extends Omit<SectionCoverage, "section" | "unread"> {
  /** How many sections are marked as not read; their sentences count nowhere. */
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

/** The coverage of a section, including its subsections. */
export function sectionCoverage(document: Document, index: number): Coverage {
  const { sections, coverage } = document;
  const section = sections[index];
  if (!section) return NONE;
  // Sections are in reading order: subsections follow their section directly.
  const after = sections.findIndex(({ start }, at) => at > index && start >= section.end);
  return sum(coverage.slice(index, after === -1 ? undefined : after));
}

/** The coverage of a whole document. */
export function documentCoverage(document: Document): Coverage {
  return sum(document.coverage);
}

/**
 * Returns a function that counts the cited sentences of a section, including its subsections, or
 * of the whole document when called without a section. `cited` holds positions of sentences.
 */
export function citedCounter(
  { sections, sentences }: Document,
  cited: ReadonlySet<number>,
): (section?: number) => number {
  // A chapeau counts only through its items.
  const sorted = [...cited].filter((at) => !sentences[at]?.isChapeau).sort((a, b) => a - b);
  const startOf = (sentence: number) => sentences[sentence]?.start ?? 0;
  const countBefore = (offset: number) => lastAtOrBefore(sorted, offset - 1, startOf) + 1;
  return (index) => {
    if (index === undefined) return sorted.length;
    const section = sections[index];
    return section ? countBefore(section.end) - countBefore(section.start) : 0;
  };
}

function sum(sections: readonly SectionCoverage[]): Coverage {
  const total = (count: (section: SectionCoverage) => number) =>
    sections.reduce((sum, section) => sum + count(section), 0);
  return {
    sentences: total(({ sentences }) => sentences),
    cited: total(({ cited }) => cited),
    explained: total(({ explained }) => explained),
    words: total(({ words }) => words),
    quotedWords: total(({ quotedWords }) => quotedWords),
    unread: total(({ unread }) => (unread ? 1 : 0)),
  };
}
