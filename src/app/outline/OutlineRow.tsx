/** One row of the outline. Its text is all that a screen reader says of it. */
import { ChevronRight } from "lucide-react";
import { memo } from "react";
import { classNames } from "../../ui/browser/classNames.ts";
import { KindMark } from "../legend/KindMark.tsx";
import { NoteSign } from "../notes/NoteSign.tsx";
import styles from "./Outline.module.css";
import type { Subject, Tree, TreeRow } from "./outlineTree.ts";
import { rowText } from "./rowText.ts";

/** Rows take the focus as a whole, so their single cell does not. */
const CELL = { role: "gridcell" } as const;

/** Marks the chevron, which always toggles the row when pressed. */
export const CHEVRON = "data-chevron";

interface OutlineRowProps {
  readonly tree: Tree;
  readonly row: TreeRow;
  /** 1-based, among all rows of the outline. */
  readonly index: number;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
}

export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { tree, row, isCurrent } = props;
  const { subject } = row;
  const { name, gap, rest } = rowText(tree, subject);
  return (
    <div
      {...rowAria(props)}
      data-key={row.key}
      tabIndex={isCurrent ? 0 : -1}
      className={classNames(styles.row, isCurrent && styles.current, styles[subject.type])}
    >
      <div {...CELL} className={styles.cell}>
        <span className={styles.line}>
          {row.canOpen ? (
            <span className={styles.chevron} {...{ [CHEVRON]: "" }}>
              <ChevronRight aria-hidden className={classNames(row.isOpen && styles.open)} />
            </span>
          ) : (
            <span className={styles.chevron} />
          )}
          {(subject.type === "node" || subject.type === "kind") && (
            <KindMark
              atlas={tree.atlas}
              kind={subject.type === "node" ? subject.node.kind : subject.kind.id}
            />
          )}
          <span className={styles.words}>
            <bdi className={styles.name}>{name}</bdi>
            {gap}
            <span className={styles.rest}>{rest}</span>
            <NoteSign on={idOf(subject)} />
          </span>
        </span>
      </div>
    </div>
  );
});

const idOf = (subject: Subject): string | undefined => {
  switch (subject.type) {
    case "node":
      return subject.node.id;
    case "link":
      return subject.edge.id;
    case "quote":
      return subject.quote.id;
    default:
      return undefined;
  }
};

/** The ARIA attributes of a row. */
function rowAria({ row, index, isSelected }: OutlineRowProps) {
  const { subject } = row;
  const isClaim = subject.type === "node" || subject.type === "link";
  return {
    role: "row",
    "aria-level": row.level,
    "aria-posinset": row.position,
    "aria-setsize": row.siblings,
    "aria-rowindex": index,
    "aria-expanded": row.canOpen ? row.isOpen : undefined,
    "aria-selected": isClaim ? isSelected : undefined,
  };
}
