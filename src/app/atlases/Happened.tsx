/** What is being opened, what came of it, and what went wrong, above the lists of atlases. */
import { Undo2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { type StoreApi, useStore } from "zustand";
import { writeSetting } from "../../ui/browser/stored.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { Disclosure } from "../../ui/controls/Disclosure.tsx";
import { writeSettingOf } from "../writing/base.ts";
import styles from "./Atlases.module.css";
import type { Outcome } from "./brought.ts";
import type { Library } from "./library.ts";
import { ProblemList } from "./ProblemList.tsx";
import { words } from "./words.ts";

interface HappenedProps {
  readonly store: StoreApi<Library>;
  readonly onShow: (id: string) => void;
  readonly onUndo: () => void;
}

export function Happened({ store, onShow, onUndo }: HappenedProps) {
  const { list, work, outcomes, complaint, removed } = useStore(store);
  const { stop, saveDamaged, dropDamaged } = store.getState();
  const damaged = list?.damaged.size ?? 0;
  return (
    <>
      {work && <Work work={work} onStop={stop} />}
      {complaint !== undefined && (
        <p role="alert" className={styles.fault}>
          {complaint}
        </p>
      )}
      {list?.failure !== undefined && (
        <p role="alert" className={styles.fault}>
          {words.noDatabase(list.failure)}
        </p>
      )}
      {list !== undefined && list.newer > 0 && (
        <p className={styles.fault}>{words.newer(list.newer)}</p>
      )}
      {damaged > 0 && (
        <div role="alert" className={styles.told}>
          <p className={styles.fault}>{words.damaged(damaged)}</p>
          <div className={styles.row}>
            <Button onClick={saveDamaged}>{words.saveDamaged}</Button>
            <Button onClick={() => void dropDamaged()}>{words.dropDamaged}</Button>
          </div>
        </div>
      )}
      {removed && <Removed title={removed.entry.title} onUndo={onUndo} />}
      {outcomes.map((outcome) => (
        <OutcomeView key={outcome.key} outcome={outcome} onShow={onShow} />
      ))}
    </>
  );
}

function Work({
  work: { progress },
  onStop,
}: {
  readonly work: NonNullable<Library["work"]>;
  readonly onStop: () => void;
}) {
  const step = progress?.step;
  return (
    <div className={styles.work}>
      {/* Without a value until it is laid out, of which alone it is known how far it is. */}
      <progress
        aria-label={words.progressName}
        max={step?.step === "layingOut" ? step.of : 1}
        {...(step?.step === "layingOut" && { value: step.done })}
      />
      <span className={styles.note}>{progress ? words.progress(progress) : words.opening}</span>
      <Button onClick={onStop}>{words.stop}</Button>
    </div>
  );
}

function Removed({ title, onUndo }: { readonly title: string; readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its atlas.
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={styles.told}>
      <p>
        {words.removed(title)}{" "}
        <Button ref={button} onClick={onUndo}>
          <Undo2 aria-hidden />
          {words.undo}
        </Button>
      </p>
    </div>
  );
}

function OutcomeView({
  outcome,
  onShow,
}: {
  readonly outcome: Outcome;
  readonly onShow: (id: string) => void;
}) {
  const { id, title, is, problems } = outcome;
  return (
    <div className={styles.told} role={is === "broken" ? "alert" : undefined}>
      <p className={is === "broken" ? styles.fault : undefined}>
        {words.outcome(outcome)}{" "}
        {id !== undefined && (
          <Button
            look="link"
            onClick={() => {
              if (is === "faulty") writeSetting(writeSettingOf(id), "on", "visit");
              onShow(id);
            }}
          >
            {is === "faulty" ? words.openInWrite(title) : words.open(title)}
          </Button>
        )}
      </p>
      {problems.length > 0 && (
        <Disclosure
          label={words.problems(problems)}
          startsOpen={is === "broken" || is === "faulty"}
        >
          <ProblemList title={title} problems={problems} />
        </Disclosure>
      )}
    </div>
  );
}
