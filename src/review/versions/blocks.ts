/**
 * The sentences around a passage as one block that can be found again in another version of a source:
 * by its words, its paragraph and the headings over it.
 */
import { type SourceText, sentencesAround } from "../../atlas/documents/index.ts";
import {
  indicesTouching,
  innermostSection,
  LINE_HYPHEN,
  normaliseForm,
  type Range,
} from "../../atlas/text/index.ts";

export interface Block {
  /** From its first sentence to its last; a heading's line. */
  readonly range: Range;
  /** The words of its first sentence; all words here are without differences of form. */
  readonly opening: string;
  /** How many sentences it has; none in a heading. */
  readonly sentences: number;
  /** The words of its sentences and of the chapeaux that introduce them. */
  readonly words: string;
  /** The words of its paragraphs. */
  readonly paragraph: string;
  /** Index of its first paragraph; undefined in a heading. */
  readonly paragraphIndex: number | undefined;
  /** The headings over it, outermost first, as one text. */
  readonly headings: string;
}

export interface Blocks {
  readonly source: SourceText;
  /** The words of each paragraph. */
  readonly paragraphs: readonly string[];
  /** The block around a passage. */
  at(passage: Range): Block;
  /** All blocks with the same words as a block of any source, in the order of the text. */
  like(block: Block): readonly Block[];
}

/** Indexes the sentences and headings of a source. */
export function blocksOf(source: SourceText): Blocks {
  const { text, sentences, sections } = source;
  const wordsOf = ({ start, end }: Range) => withoutForm(text.slice(start, end));
  const paragraphs = source.paragraphs.map(wordsOf);
  const headings = sections.map(({ headingRange }) => wordsOf(headingRange));
  const sentencesByWords = indicesByKey(sentences.map(wordsOf));
  const headingsByWords = indicesByKey(headings);

  /** The headings of a section and of those around it, outermost first. */
  const headingsAt = (index: number): readonly string[] => {
    const around: string[] = [];
    let level = Number.POSITIVE_INFINITY;
    for (let at = index; at >= 0; at--) {
      const section = sections[at];
      if (section === undefined || section.level >= level) continue;
      level = section.level;
      around.unshift(headings[at] ?? "");
    }
    return around;
  };

  const at = (passage: Range): Block => {
    const touched = indicesTouching(sentences, passage).flatMap((index) => sentences[index] ?? []);
    const section = innermostSection(sections, passage.start);
    const over = headingsAt(section);
    const [first] = touched;
    const last = touched.at(-1);
    if (first === undefined || last === undefined) {
      const range = sections[section]?.headingRange ?? passage;
      const words = wordsOf(range);
      return {
        range,
        opening: words,
        sentences: 0,
        words,
        paragraph: words,
        paragraphIndex: undefined,
        headings: JSON.stringify(over.slice(0, -1)),
      };
    }
    const range = { start: first.start, end: last.end };
    return {
      range,
      opening: wordsOf(first),
      sentences: touched.length,
      words: withoutForm(sentencesAround(source, range)),
      paragraph: paragraphs.slice(first.paragraph, last.paragraph + 1).join("\n"),
      paragraphIndex: first.paragraph,
      headings: JSON.stringify(over),
    };
  };

  return {
    source,
    paragraphs,
    at,
    like({ opening, sentences: count, words }) {
      const starts = count === 0 ? headingsByWords.get(opening) : sentencesByWords.get(opening);
      return (starts ?? []).flatMap((index) => {
        const first = count === 0 ? sections[index]?.headingRange : sentences[index];
        const last = count === 0 ? first : sentences[index + count - 1];
        if (first === undefined || last === undefined) return [];
        const block = at({ start: first.start, end: last.end });
        return block.words === words && block.sentences === count ? [block] : [];
      });
    },
  };
}

function indicesByKey(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const indices = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const before = indices.get(key);
    if (before === undefined) indices.set(key, [index]);
    else before.push(index);
  }
  return indices;
}

function withoutForm(text: string): string {
  return normaliseForm(text).replaceAll(LINE_HYPHEN, "").trim();
}
