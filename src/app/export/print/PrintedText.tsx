/** The text on paper: the paragraphs with highlighted quotes, and their marks. */
import { useMemo } from "react";
import { restWords } from "../../../picture/still/index.ts";
import type { PassagesOnPaper } from "../../../query/paper/index.ts";
import type { Passage, PassagePiece } from "../../../query/text/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { useBuilt } from "../../base/store.ts";
import styles from "./PrintedText.module.css";
import type { PrintedProps } from "./paper.ts";
import { words } from "./words.ts";

const MOST_PARAGRAPHS = 40;

interface PrintedTextProps extends PrintedProps {
  readonly passagesOf: PassagesOnPaper;
}

export function PrintedText({ scene, space, passagesOf }: PrintedTextProps) {
  const { atlas } = useBuilt();
  const allPassages = useMemo(() => passagesOf(atlas, scene), [atlas, scene, passagesOf]);
  const shown = allPassages.slice(0, space?.rows ?? MOST_PARAGRAPHS);
  const rest = restWords([allPassages.length - shown.length, "paragraph"]);
  const pieces = shown.flatMap((passage) => passage.pieces);
  const anyLit = pieces.some(({ isLit }) => isLit);
  return (
    <div lang={atlas.language} className={classNames(anyLit && styles.anyLit)}>
      {shown.map((passage, at) => (
        <PrintedPassage
          key={passage.id}
          passage={passage}
          isNewPlace={passage.place !== shown[at - 1]?.place}
        />
      ))}
      {pieces.some(({ hasNode, hasLink }) => hasNode || hasLink) && (
        <p className={styles.key}>
          {anyLit ? words.litKey : words.key} {rest}
        </p>
      )}
    </div>
  );
}

interface PrintedPassageProps {
  readonly passage: Passage;
  /** Whether it belongs to another section than the passage before it. */
  readonly isNewPlace: boolean;
}

function PrintedPassage({
  passage: { place, isHeading, keepsLines, pieces },
  isNewPlace,
}: PrintedPassageProps) {
  return (
    <div data-row="">
      {isNewPlace && (
        <p className={styles.place}>
          <bdi>{place}</bdi>
        </p>
      )}
      <p
        dir="auto"
        className={classNames(
          styles.words,
          isHeading && styles.heading,
          keepsLines && styles.lines,
        )}
      >
        {pieces.map((piece) =>
          piece.hasNode || piece.hasLink ? (
            <mark key={piece.start} className={markClass(piece)}>
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </p>
    </div>
  );
}

function markClass({ hasNode, hasLink, isLit }: PassagePiece): string {
  return classNames(hasNode && styles.node, hasLink && styles.link, isLit && styles.lit);
}
