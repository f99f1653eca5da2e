/** A paragraph with its marks, and in the gutter beside it a piece of line for each sentence. */
import { Fragment, type ReactNode } from "react";
import type { Sentence } from "../../../../atlas/text/index.ts";
import { type ParagraphPart, type Piece, piecesOf } from "../../../../query/text/index.ts";
import { classNames } from "../../../../ui/browser/classNames.ts";
import styles from "../Text.module.css";
import type { PartProps } from "./marking.ts";
import { ASIDE } from "./onScreen.ts";
import { Marked } from "./Piece.tsx";
import { words } from "./words.ts";

type ParagraphProps = PartProps & { readonly part: ParagraphPart };

/** How much further in than its chapeau an item stands, in rem. */
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
  const piece = (one: Piece): ReactNode =>
    one.cited.length === 0 ? (
      <Fragment key={one.start}>{document.text.slice(one.start, one.end)}</Fragment>
    ) : (
      <Marked
        key={one.start}
        atlas={atlas}
        document={document}
        piece={one}
        lit={lit}
        isStop={one.start === stop}
      />
    );
  const pieces = piecesOf(part, document, marking.marks);
  if (!uncited) return pieces.map(piece);
  return pieces.map((one) => {
    const sentence = one.sentence === undefined ? undefined : document.sentences[one.sentence];
    return sentence === undefined || sentence.cited || sentence.isChapeau ? (
      piece(one)
    ) : (
      <Fragment key={one.start}>
        <span className={styles.uncited}>{piece(one)}</span>
        {one.end === sentence.end && <Reason sentence={sentence} />}
      </Fragment>
    );
  });
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

/** As long as the paragraph; each sentence has its share by its length, so it stands beside it. */
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
