/** Deletes a claim, after it was said what goes with it and which steps show it. */
import { useMemo } from "react";
import { itemOf, linksOf, removeClaims, stepsNaming } from "../../../draft/index.ts";
import { useWriting, useWritingState } from "../base.ts";
import styles from "./claims.module.css";
import { StepList } from "./StepList.tsx";
import { TaskForm } from "./TaskForm.tsx";
import { claimNameOf, linkName } from "./vocabulary.ts";
import { words } from "./words.ts";

interface RemoveFormProps {
  readonly claim: string;
  readonly onEnd: () => void;
}

export function RemoveForm({ claim, onEnd }: RemoveFormProps) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const { links, steps } = useMemo(() => {
    const isNode = itemOf(draft, "nodes", claim) !== undefined;
    const all = linksOf(draft, [claim]);
    return {
      links: all.filter((link) => link !== claim),
      steps: stepsNaming(draft, [
        ...(isNode ? [{ named: "node", from: claim, to: undefined } as const] : []),
        ...all.map((from) => ({ named: "link", from, to: undefined }) as const),
      ]),
    };
  }, [draft, claim]);
  const name = claimNameOf(draft, claim);
  return (
    <TaskForm
      title={words.removeTitle(name)}
      action={words.removeNow(name)}
      onDo={() => {
        onEnd();
        writing.change((now) => removeClaims(now, [claim]));
      }}
      onEnd={onEnd}
    >
      {links.length + steps.length === 0 && <p className={styles.quiet}>{words.removesNothing}</p>}
      {links.length > 0 && (
        <div>
          <p className={styles.quiet}>{words.removesLinks(links.length)}</p>
          <ul className={styles.list}>
            {links.map((link) => (
              <li key={link}>
                <bdi>{linkName(draft, link)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {steps.length > 0 && (
        <div>
          <p className={styles.quiet}>{words.removesSteps(steps.length)}</p>
          <StepList draft={draft} steps={steps} />
        </div>
      )}
    </TaskForm>
  );
}
