/** The list of proposals: a list box of which only the rows in sight are in the page. */
import {
  type KeyboardEvent,
  memo,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import styles from "./List.module.css";
import parts from "./Parts.module.css";
import type { Row, Sentence } from "./rows.ts";
import { GROUP_WORDS, words } from "./words.ts";

/** The height of a row in px, as in the style. */
const ROW = 58;
/** Rows beyond those in sight that are made ready. */
const SPARE = 6;
/** The height of the list until it is known, in px. */
const UNSEEN = 600;

interface ProposalListProps {
  readonly rows: readonly Row[];
  readonly at: number;
  readonly onGo: (at: number) => void;
  /** Called with the rows that are wholly in sight. */
  readonly onSeen: (rows: readonly Row[]) => void;
}

export function ProposalList({ rows, at, onGo, onSeen }: ProposalListProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: UNSEEN });
  const first = Math.max(0, Math.floor(sight.top / ROW) - SPARE);
  const last = Math.min(rows.length, Math.ceil((sight.top + sight.height) / ROW) + SPARE);
  const look = useCallback(() => {
    const { scrollTop, clientHeight } = box.current ?? { scrollTop: 0, clientHeight: 0 };
    setSight({ top: scrollTop, height: clientHeight || UNSEEN });
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    look();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [look]);
  // After the dialog around it has opened, which gives the focus to its first button.
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  // The current row comes into sight.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const top = at * ROW;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW > element.scrollTop + element.clientHeight)
      element.scrollTop = top + ROW - element.clientHeight;
    look();
  }, [at, look]);
  const fromRow = Math.ceil(sight.top / ROW);
  const toRow = Math.floor((sight.top + sight.height) / ROW);
  useEffect(() => onSeen(rows.slice(fromRow, toRow)), [rows, fromRow, toRow, onSeen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(sight.height / ROW) - 1);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onGo(Math.max(0, Math.min(rows.length - 1, to)));
  };
  return (
    <div
      ref={box}
      role="listbox"
      aria-label={words.list}
      tabIndex={0}
      aria-activedescendant={rows[at] && `${id}-${at}`}
      className={styles.list}
      onScroll={look}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ blockSize: rows.length * ROW }} className={styles.rows}>
        {rows.slice(first, last).map((row, index) => (
          <RowOption
            key={row.proposal.id}
            id={`${id}-${first + index}`}
            row={row}
            index={first + index}
            of={rows.length}
            isCurrent={first + index === at}
            onGo={onGo}
          />
        ))}
      </div>
    </div>
  );
}

interface RowOptionProps {
  readonly id: string;
  readonly row: Row;
  readonly index: number;
  readonly of: number;
  readonly isCurrent: boolean;
  readonly onGo: (at: number) => void;
}

const RowOption = memo(function RowOption({ id, row, index, of, isCurrent, onGo }: RowOptionProps) {
  const { sentence, group, section, document } = row;
  const state = stateOf(row);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-posinset={index + 1}
      aria-setsize={of}
      data-state={state}
      className={styles.row}
      style={{ insetBlockStart: index * ROW }}
      onClick={() => onGo(index)}
    >
      <span className={styles.rowSentence}>
        <SentenceView sentence={sentence} />
      </span>
      <span className={styles.rowNote}>
        {state !== "open" && <b>{words.decisions[state]}</b>}
        {group !== undefined && (
          <span className={parts.group} data-group={group}>
            {GROUP_WORDS[group].name}
          </span>
        )}
        <span className={styles.where}>{section || document}</span>
      </span>
    </div>
  );
});

export function stateOf({ proposal: { decision, unread } }: Pick<Row, "proposal">) {
  if (decision === undefined) return "open";
  return unread ? "unread" : decision;
}

/** A claim in words, the relation set apart. */
export function SentenceView({
  sentence: { subject, relation, object },
}: {
  readonly sentence: Sentence;
}) {
  return (
    <>
      <bdi>{subject}</bdi>
      {relation !== undefined && (
        <>
          {" "}
          <em className={styles.verb}>{relation}</em> <bdi>{object}</bdi>
        </>
      )}
    </>
  );
}
