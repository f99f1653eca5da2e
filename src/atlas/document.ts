/** A source as the compiler works on it: its text, its parts, and where its problems go. */
import { type Anchoring, anchorIn } from "./anchor.ts";
import type { Paragraph, Section } from "./atlas.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { FileReport } from "./report.ts";
import { type Markup, sectionsOf } from "./sections.ts";
import { type SentenceRange, sentencesOf } from "./sentences.ts";

export interface SourceText {
  readonly id: string;
  readonly title: string;
  /** How messages name it: its path, or its title for words in atlas.json itself. */
  readonly name: string;
  readonly text: string;
  /** BCP 47, for words and sentences. */
  readonly language: string;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly SentenceRange[];
  readonly report: FileReport;
  readonly anchoring: Anchoring;
}

export interface SourceParts {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly text: string;
  readonly markup: Markup;
  readonly language: string;
  readonly report: FileReport;
}

/** Finds sections, paragraphs and sentences of a source. */
export function readSource(parts: SourceParts): SourceText {
  const { id, title, name, text, markup, language, report } = parts;
  const sections = sectionsOf(text, markup, title);
  const paragraphs = paragraphsOf(text, markup, sections);
  const sentences = sentencesOf(text, paragraphs, language);
  return {
    id,
    title,
    name,
    text,
    language,
    sections,
    paragraphs,
    sentences,
    report,
    anchoring: anchorIn(text),
  };
}
