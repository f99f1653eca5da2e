/** All that was done, the latest first, with what was taken back above it; a press goes to that point. */
import { classNames } from "../../../ui/browser/classNames.ts";
import { useWriting, useWritingState } from "../base.ts";
import { editWords } from "../editWords.ts";
import styles from "./Writing.module.css";
import { words } from "./words.ts";

/** Older points are reached by Undo. */
const MOST = 500;

export function HistoryList() {
  const { done, undone } = useWritingState((state) => state.history);
  const writing = useWriting();
  // What was taken back last is made again first, so it stands nearest to now.
  const edits = [...done, ...undone.toReversed()];
  const points = edits.map((edit, at) => ({ name: words.capital(editWords(edit)), done: at + 1 }));
  const all = [{ name: words.asOpened, done: 0 }, ...points].reverse();
  return (
    <div className={styles.tabBody}>
      <p className={styles.note}>{edits.length === 0 ? words.noHistory : words.historyNote}</p>
      <ol reversed aria-label={words.history} className={styles.list}>
        {all.slice(0, MOST).map((point) => {
          const isNow = point.done === done.length;
          return (
            <li key={point.done}>
              <button
                type="button"
                aria-current={isNow ? "step" : undefined}
                className={classNames(styles.point, point.done > done.length && styles.takenBack)}
                onClick={() => writing.goTo(point.done)}
              >
                <bdi>{point.name}</bdi>
                {isNow && <span className={styles.note}>{words.now}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
