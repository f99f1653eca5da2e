/** The passages of the sources that a Scene's Text view is about, for paper and slides. */
import type { Atlas, Document, Quote } from "../../atlas/index.ts";
import { overlaps, rangesOf } from "../../atlas/text/index.ts";
import type { Scene } from "../../scene/index.ts";
import { visible } from "../visible/index.ts";
import { type Part, type Piece, partsOf, piecesOf } from "./documentBlocks.ts";
import { litQuotes, marksOf } from "./marks.ts";

/** A stretch of a passage that is styled alike. */
export interface PassagePiece {
  /** Where it begins in the document's text. */
  readonly start: number;
  readonly text: string;
  /** Whether a shown node quotes it. */
  readonly hasNode: boolean;
  /** Whether a shown link quotes it. */
  readonly hasLink: boolean;
  /** Whether it belongs to a highlighted quote. */
  readonly isLit: boolean;
}

/** A paragraph or a heading. */
export interface Passage {
  /** Unique among all documents: the document's id and where the passage begins. */
  readonly id: string;
  /** The document and section: "Title, Section", or the title alone. */
  readonly place: string;
  readonly isHeading: boolean;
  /** Whether line breaks are kept: in code, tables and block quotes. */
  readonly keepsLines: boolean;
  readonly pieces: readonly PassagePiece[];
}

/**
 * The paragraphs with highlighted quotes, in reading order; if there are none, all documents from
 * the beginning.
 */
export function passages(atlas: Atlas, scene: Scene): readonly Passage[] {
  const shown = visible(atlas, scene);
  const lit = litQuotes(atlas, scene);
  const litIds = new Set(lit.map(({ id }) => id));
  return atlas.documents.flatMap((document) => {
    const marks = marksOf(atlas, shown, document);
    return partsOf(document)
      .filter((part) => lit.length === 0 || lit.some((quote) => isQuotedIn(quote, document, part)))
      .map((part): Passage => {
        const keepsLines = part.type === "paragraph" && part.form !== undefined;
        return {
          id: `${document.id}:${part.start}`,
          place: placeOf(document, part),
          isHeading: part.type === "heading",
          keepsLines,
          pieces: piecesOf(part, document, marks).map((piece) =>
            pieceOf(document, piece, litIds, keepsLines),
          ),
        };
      });
  });
}

function isQuotedIn(quote: Quote, document: Document, part: Part): boolean {
  return quote.document === document.id && rangesOf(quote).some((range) => overlaps(range, part));
}

function placeOf({ title, sections }: Document, part: Part): string {
  const section = sections.findLast(
    ({ level, headingRange }) => level > 0 && headingRange.start <= part.start,
  );
  return section === undefined || section.heading === title
    ? title
    : `${title}, ${section.heading}`;
}

function pieceOf(
  { text }: Document,
  { start, end, cited }: Piece,
  litIds: ReadonlySet<string>,
  keepsLines: boolean,
): PassagePiece {
  return {
    start,
    // Line breaks in the file belong to the text only where lines are kept.
    text: keepsLines ? text.slice(start, end) : text.slice(start, end).replace(/\s+/gu, " "),
    hasNode: cited.some(({ type }) => type === "node"),
    hasLink: cited.some(({ type }) => type === "link"),
    isLit: cited.some(({ quote }) => litIds.has(quote.id)),
  };
}
