/** What of the sources a Scene's text is about, for what can't be scrolled: paper and slides. */
import type { Atlas, Document, Quote } from "../../atlas/index.ts";
import { overlaps, rangesOf } from "../../atlas/text/index.ts";
import type { Scene } from "../../scene/index.ts";
import { visible } from "../visible/index.ts";
import { type Part, type Piece, partsOf, piecesOf } from "./documentBlocks.ts";
import { litQuotes, marksOf } from "./marks.ts";

/** A stretch of a passage in one look. */
export interface PassagePiece {
  /** Where it begins in the document's text. */
  readonly start: number;
  readonly text: string;
  /** Whether a shown node rests on it, and a shown link. */
  readonly ofNode: boolean;
  readonly ofLink: boolean;
  /** Whether it belongs to a quote that stands out. */
  readonly lit: boolean;
}

/** A paragraph or a heading. */
export interface Passage {
  /** Of all documents: which one, and where in its text it begins. */
  readonly id: string;
  /** Where it stands: "Title, Section", or the title alone. */
  readonly place: string;
  readonly isHeading: boolean;
  /** Whether it is code, of a table or a block quote. */
  readonly keepsLines: boolean;
  readonly pieces: readonly PassagePiece[];
}

/**
 * The paragraphs with the quotes that stand out, in the order of the text; where none does, the
 * whole text from its beginning.
 */
export function passages(atlas: Atlas, scene: Scene): readonly Passage[] {
  const shown = visible(atlas, scene);
  const lit = litQuotes(atlas, scene);
  const ids = new Set(lit.map(({ id }) => id));
  return atlas.documents.flatMap((document) => {
    const marks = marksOf(atlas, shown, document);
    return partsOf(document)
      .filter((part) => lit.length === 0 || lit.some((quote) => isIn(quote, document, part)))
      .map((part): Passage => {
        const keepsLines = part.type === "paragraph" && part.form !== undefined;
        return {
          id: `${document.id}:${part.start}`,
          place: placeOf(document, part),
          isHeading: part.type === "heading",
          keepsLines,
          pieces: piecesOf(part, document, marks).map((piece) =>
            pieceOf(document, piece, ids, keepsLines),
          ),
        };
      });
  });
}

function isIn(quote: Quote, document: Document, part: Part): boolean {
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
  lit: ReadonlySet<string>,
  keepsLines: boolean,
): PassagePiece {
  return {
    start,
    // A line break of the file is none of the text's, but where lines are kept.
    text: keepsLines ? text.slice(start, end) : text.slice(start, end).replace(/\s+/gu, " "),
    ofNode: cited.some(({ type }) => type === "node"),
    ofLink: cited.some(({ type }) => type === "link"),
    lit: cited.some(({ quote }) => lit.has(quote.id)),
  };
}
