/** A section heading, with the coverage of the section in the margin. */
import { type HeadingPart, piecesOf } from "../../../../query/text/index.ts";
import styles from "../Text.module.css";
import { MarginCoverage } from "./CoverageMark.tsx";
import type { PartProps } from "./marking.ts";
import { PieceView } from "./Piece.tsx";
import { isTitle, Title } from "./Title.tsx";

export function Heading({ part, ...props }: PartProps & { readonly part: HeadingPart }) {
  const { document } = props;
  const { depth, start } = part;
  if (isTitle(document, part)) {
    return (
      <Title document={document} start={start}>
        <HeadingText {...props} part={part} />
      </Title>
    );
  }
  const Level = LEVELS[Math.min(depth, LEVELS.length - 1)] ?? "h6";
  return (
    <div className={styles.headingRow}>
      <Level
        dir="auto"
        data-part={start}
        tabIndex={-1}
        className={depth === 0 ? styles.heading : styles.subheading}
      >
        <HeadingText {...props} part={part} />
      </Level>
      <p className={styles.margin}>
        <MarginCoverage document={document} section={part.section.index} />
      </p>
    </div>
  );
}

/** Levels below the title of the document, which is an `h2`. */
const LEVELS = ["h3", "h4", "h5", "h6"] as const;

/** The text of a heading or title, with its marks once they are near the visible area. */
function HeadingText({ atlas, document, part, marking, lit, stop, isMarked }: PartProps) {
  if (!isMarked) return document.text.slice(part.start, part.end);
  return piecesOf(part, document, marking.marks).map((piece) => (
    <PieceView
      key={piece.start}
      atlas={atlas}
      document={document}
      piece={piece}
      lit={lit}
      isStop={piece.start === stop}
    />
  ));
}
