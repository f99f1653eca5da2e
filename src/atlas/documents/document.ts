/** A source as the compiler sees it: its text, its parts, and a report for its problems. */
import { type Anchoring, createAnchoring } from "../anchoring/index.ts";
import { type FileReport, type Remembering, remembered, textHash } from "../files/index.ts";
import {
  type EnumeratedSentence,
  enumerate,
  paragraphsOf,
  sectionsOf,
  sentencesOf,
} from "../structure/index.ts";
import {
  indicesTouching,
  type Markup,
  type Paragraph,
  type Range,
  type ReadText,
  readText,
  type Section,
} from "../text/index.ts";

export interface SourceText extends Remembering {
  readonly id: string;
  readonly title: string;
  /** Its name in messages: its path, or its title if the text is in atlas.json itself. */
  readonly name: string;
  /** The read text; all ranges refer to it. */
  readonly text: string;
  readonly read: ReadText;
  /** A BCP 47 tag, for finding words and sentences. */
  readonly language: string;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly EnumeratedSentence[];
  /** Takes ranges of the read text. */
  readonly report: FileReport;
  readonly anchoring: Anchoring;
  /**
   * The file with its marks, for quotes that are not in the read text; `undefined` if it has no
   * marks. Indexed on first use.
   */
  readonly markedAnchoring: () => Anchoring | undefined;
  /** SHA-256 of the file with LF line ends. */
  readonly hash: () => string;
}

export interface SourceParts {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  /** The decoded text of the file. */
  readonly text: string;
  readonly markup: Markup;
  readonly language: string;
  /** Takes ranges of the decoded text. */
  readonly report: FileReport;
}

/** Divides a source into sections, paragraphs and sentences. */
export function readSource(parts: SourceParts): SourceText {
  const { id, title, name, markup, language } = parts;
  const read = readText(parts.text, markup);
  const { text, shape } = read;
  const sections = sectionsOf(shape, markup, title);
  const plain = paragraphsOf(shape, markup, sections, read.forms);
  const { paragraphs, units } = enumerate(text, plain, sentencesOf(text, plain, language));
  return {
    id,
    title,
    name,
    text,
    read,
    language,
    sections,
    paragraphs,
    sentences: units,
    report: reportInFile(parts.report, read),
    anchoring: createAnchoring(text),
    markedAnchoring: markedAnchoringOf(read),
    hash: hashOf(read),
    kept: [],
  };
}

function hashOf({ marked }: ReadText): () => string {
  let hash: string | undefined;
  return () => {
    hash ??= textHash(marked);
    return hash;
  };
}

function reportInFile(report: FileReport, { toFile }: ReadText): FileReport {
  return {
    error: (code, range, message) => report.error(code, toFile(range), message),
    warning: (code, range, ...rest) => report.warning(code, toFile(range), ...rest),
    lineColumn: (offset) => report.lineColumn(toFile({ start: offset, end: offset }).start),
  };
}

function markedAnchoringOf({ text, marked }: ReadText): () => Anchoring | undefined {
  let anchoring: Anchoring | undefined;
  return () => {
    if (text !== marked) anchoring ??= createAnchoring(marked);
    return anchoring;
  };
}

/** The section of each sentence, and a 1 for each chapeau: to be read quicker than the sentences. */
export const sentenceColumns = remembered(({ sentences }: SourceText) => ({
  sections: Uint32Array.from(sentences, ({ section }) => section),
  chapeaux: Uint8Array.from(sentences, ({ isChapeau }) => (isChapeau ? 1 : 0)),
}));

/** The sentences that a range touches and the chapeaux that introduce them, one per line. */
export function sentencesAround(
  { text, sentences }: Pick<SourceText, "text" | "sentences">,
  range: Range,
): string {
  let { start, end } = range;
  const chapeaux = new Set<number>();
  for (const at of indicesTouching(sentences, range)) {
    const sentence = sentences[at];
    if (sentence === undefined) continue;
    start = Math.min(start, sentence.start);
    end = Math.max(end, sentence.end);
    for (const chapeau of sentence.chapeaux ?? []) chapeaux.add(chapeau);
  }
  if (chapeaux.size === 0) return text.slice(start, end);
  return [...[...chapeaux].flatMap((at) => sentences[at] ?? []), { start, end }]
    .map((stretch) => text.slice(stretch.start, stretch.end))
    .join("\n");
}
