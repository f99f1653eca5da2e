/** Removes a document, after it was said which claims quote it and which steps name it. */
import { removeDocument, type Uses } from "../../../draft/index.ts";
import { useWriting, useWritingState } from "../base.ts";
import { StepList } from "../claims/StepList.tsx";
import { TaskForm } from "../claims/TaskForm.tsx";
import { claimNameOf } from "../claims/vocabulary.ts";
import styles from "./sources.module.css";
import { words } from "./words.ts";

interface RemoveSourceProps {
  readonly id: string;
  readonly title: string;
  readonly uses: Uses;
  readonly onRemoved: () => void;
  readonly onEnd: () => void;
}

/** How many claims are named. */
const NAMED = 5;

export function RemoveSource({ id, title, uses, onRemoved, onEnd }: RemoveSourceProps) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const { claims, steps } = uses;
  const left = claims.length - NAMED;
  return (
    <TaskForm
      title={words.removeTitle(title)}
      level={2}
      action={words.removeNow(title)}
      onDo={() => {
        onEnd();
        writing.change((now) => removeDocument(now, id));
        onRemoved();
      }}
      onEnd={onEnd}
    >
      {claims.length > 0 && (
        <div>
          <p className={styles.note}>{words.removesClaims(claims.length)}</p>
          <ul className={styles.list}>
            {claims.slice(0, NAMED).map((claim) => (
              <li key={claim}>
                <bdi>{claimNameOf(draft, claim)}</bdi>
              </li>
            ))}
            {left > 0 && <li className={styles.note}>{words.more(left)}</li>}
          </ul>
        </div>
      )}
      {steps.length > 0 && (
        <div>
          <p className={styles.note}>{words.removesSteps(steps.length)}</p>
          <StepList draft={draft} steps={steps} />
        </div>
      )}
    </TaskForm>
  );
}
