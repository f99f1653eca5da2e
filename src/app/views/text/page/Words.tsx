/** The words of a heading or title, with their marks once they are near the part in view. */
import { Fragment } from "react";
import { piecesOf } from "../../../../query/text/index.ts";
import type { PartProps } from "./marking.ts";
import { Marked } from "./Piece.tsx";

export function Words({ atlas, document, part, marking, lit, stop, isMarked }: PartProps) {
  if (!isMarked) return document.text.slice(part.start, part.end);
  return piecesOf(part, document, marking.marks).map((piece) =>
    piece.cited.length === 0 ? (
      <Fragment key={piece.start}>{document.text.slice(piece.start, piece.end)}</Fragment>
    ) : (
      <Marked
        key={piece.start}
        atlas={atlas}
        document={document}
        piece={piece}
        lit={lit}
        isStop={piece.start === stop}
      />
    ),
  );
}
