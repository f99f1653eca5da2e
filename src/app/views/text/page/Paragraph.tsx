/** A paragraph with its marks, and a gutter that shows for each sentence whether it is cited. */
import { Fragment } from "react";
import type { Sentence } from "../../../../atlas/text/index.ts";
import { type ParagraphPart, piecesOf, type QuotedClaim } from "../../../../query/text/index.ts";
import { classNames } from "../../../../ui/browser/classNames.ts";
import { NoteSign } from "../../../notes/NoteSign.tsx";
import { usePlacedNotes } from "../../../notes/useNotes.ts";
import styles from "../Text.module.css";
import type { PartProps } from "./marking.ts";
import { ASIDE } from "./onScreen.ts";
import { PieceView } from "./Piece.tsx";
import { words } from "./words.ts";

type ParagraphProps = PartProps & { readonly part: ParagraphPart };

/** Indent of an item relative to its chapeau, in rem. */
const INDENT = 1.75;

export function Paragraph(props: ParagraphProps) {
  const { part, isMarked } = props;
  const { text } = props.document;
  return (
    <p
      data-part={part.start}
      dir="auto"
      tabIndex={-1}
      className={classNames(styles.paragraph, part.form && styles[part.form])}
      style={part.depth ? { marginInlineStart: `${INDENT * part.depth}rem` } : undefined}
    >
      {isMarked ? <Pieces {...props} /> : text.slice(part.start, part.end)}
      {isMarked && <Gutter {...props} />}
    </p>
  );
}

function Pieces({ atlas, document, part, marking, lit, stop, uncited }: ParagraphProps) {
  return piecesOf(part, document, marking.marks).map((piece) => {
    const { start, end } = piece;
    const ended = piece.cited.filter(({ quote }) => quote.end === end);
    const view = (
      <Fragment key={start}>
        <PieceView
          atlas={atlas}
          document={document}
          piece={piece}
          lit={lit}
          isStop={start === stop}
        />
        {ended.length > 0 && <Noted ended={ended} />}
      </Fragment>
    );
    const sentence = piece.sentence === undefined ? undefined : document.sentences[piece.sentence];
    if (!uncited || sentence === undefined || sentence.cited || sentence.isChapeau) return view;
    return (
      <Fragment key={start}>
        <span className={styles.uncited}>{view}</span>
        {end === sentence.end && <Reason sentence={sentence} />}
      </Fragment>
    );
  });
}

/** Where quoted words end, the sign of a note on them; that of a claim stands at its first quote. */
function Noted({ ended }: { readonly ended: readonly QuotedClaim[] }) {
  const { byId } = usePlacedNotes();
  const noted = ended.flatMap(({ claim, quote }) =>
    byId.has(quote.id)
      ? [quote.id]
      : claim.quotes[0] === quote && byId.has(claim.id)
        ? [claim.id]
        : [],
  );
  if (noted.length === 0) return null;
  return (
    <span {...{ [ASIDE]: "" }}>
      <NoteSign on={noted[0]} />
    </span>
  );
}

function Reason({ sentence }: { readonly sentence: Sentence }) {
  const reason = sentence.uncited === undefined ? words.noReason : words.reasons[sentence.uncited];
  return (
    <small className={styles.reason} {...{ [ASIDE]: "" }}>
      {" "}
      {sentence.unread ? words.notRead : `${words.notCited}: ${reason}`}
    </small>
  );
}

/**
 * As tall as the paragraph; each sentence has a share by its length, so that it is level with it.
 */
function Gutter({ document, part, marking: { cited } }: ParagraphProps) {
  const { start, end } = part.sentences;
  const { sentences } = document;
  return (
    <span aria-hidden="true" className={styles.gutter} {...{ [ASIDE]: "" }}>
      {sentences.slice(start, end).map((sentence, at) => (
        <span
          key={sentence.start}
          className={classNames(styles.sentence, styles[stateOf(sentence, cited.has(start + at))])}
          style={{ flexGrow: sentence.end - sentence.start }}
        />
      ))}
    </span>
  );
}

type State = "cited" | "filtered" | "explained" | "bare";

function stateOf(sentence: Sentence, isShown: boolean): State {
  if (isShown) return "cited";
  if (sentence.cited) return "filtered";
  const isBare = sentence.uncited === undefined && !sentence.unread && !sentence.isChapeau;
  return isBare ? "bare" : "explained";
}
