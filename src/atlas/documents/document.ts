/** A source as the compiler works on it: its text, its parts, and where its problems go. */
import { type Anchoring, createAnchoring } from "../anchoring/index.ts";
import type { FileReport } from "../files/index.ts";
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

export interface SourceText {
  readonly id: string;
  readonly title: string;
  /** How messages name it: its path, or its title for words in atlas.json itself. */
  readonly name: string;
  /** The read text, which all ranges are of. */
  readonly text: string;
  readonly read: ReadText;
  /** BCP 47, for words and sentences. */
  readonly language: string;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly EnumeratedSentence[];
  /** Takes ranges of the read text. */
  readonly report: FileReport;
  readonly anchoring: Anchoring;
  /** The file with its marks, in which a quote is sought that the read text does not have. */
  readonly markedAnchoring: () => Anchoring | undefined;
}

export interface SourceParts {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  /** As it was decoded. */
  readonly text: string;
  readonly markup: Markup;
  readonly language: string;
  /** Takes ranges of the decoded text. */
  readonly report: FileReport;
}

/** Finds sections, paragraphs and sentences of a source. */
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
    markedAnchoring: markedOf(read),
  };
}

function reportInFile(report: FileReport, { toFile }: ReadText): FileReport {
  return {
    error: (code, range, message) => report.error(code, toFile(range), message),
    warning: (code, range, ...said) => report.warning(code, toFile(range), ...said),
    lineColumn: (offset) => report.lineColumn(toFile({ start: offset, end: offset }).start),
  };
}

/** Indexed when the first quote asks. */
function markedOf({ text, marked }: ReadText): () => Anchoring | undefined {
  let anchoring: Anchoring | undefined;
  return () => {
    if (text !== marked) anchoring ??= createAnchoring(marked);
    return anchoring;
  };
}

/** The words of the sentences that a range touches, and of their chapeaux, a line each. */
export function sentencesAround({ text, sentences }: SourceText, range: Range): string {
  const own = indicesTouching(sentences, range).flatMap((at) => sentences[at] ?? []);
  const start = Math.min(range.start, ...own.map((sentence) => sentence.start));
  const end = Math.max(range.end, ...own.map((sentence) => sentence.end));
  const chapeaux = new Set(own.flatMap((sentence) => sentence.chapeaux ?? []));
  return [...[...chapeaux].flatMap((at) => sentences[at] ?? []), { start, end }]
    .map((stretch) => text.slice(stretch.start, stretch.end))
    .join("\n");
}
