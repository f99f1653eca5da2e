/** A section's heading, with how much of the section is cited in the margin. */
import { sectionCoverage } from "../../../graph/coverage.ts";
import { type HeadingPart, piecesOf } from "../../../graph/reading.ts";
import { CoverageMark } from "./CoverageMark.tsx";
import { Marked } from "./Piece.tsx";
import { ASIDE } from "./place.ts";
import styles from "./Text.module.css";
import type { PartProps } from "./TextBlock.tsx";

export function Heading({ part, ...props }: PartProps & { readonly part: HeadingPart }) {
  const { atlas, page, lit, stop, isMarked } = props;
  const { document } = page;
  const { depth, start, end } = part;
  const Level = LEVELS[Math.min(depth, LEVELS.length - 1)] ?? "h6";
  return (
    <div className={styles.headingRow}>
      <Level
        dir="auto"
        data-part={start}
        tabIndex={-1}
        className={depth === 0 ? styles.heading : styles.subheading}
      >
        {isMarked
          ? piecesOf(part, document, page.marks).map((piece) =>
              piece.cited.length === 0 ? (
                document.text.slice(piece.start, piece.end)
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
            )
          : document.text.slice(start, end)}
      </Level>
      <p className={styles.margin} {...{ [ASIDE]: "" }}>
        <CoverageMark coverage={sectionCoverage(document, part.section.index)} />
      </p>
    </div>
  );
}

const LEVELS = ["h3", "h4", "h5", "h6"] as const;
