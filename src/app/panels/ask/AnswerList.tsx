/** Answers by subject; what is beyond the first ten is drawn when it is asked for, twenty at a time. */
import { useState } from "react";
import { type Answer, answersBySameWords } from "../../../query/ask/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { AnswerView } from "./AnswerView.tsx";
import styles from "./Ask.module.css";
import { words } from "./words.ts";

/** Answers shown before more are asked for, and how many more come at a time. */
const FIRST = 10;
const MORE = 20;

export function AnswerList({ found }: { readonly found: readonly Answer[] }) {
  const [count, setCount] = useState(FIRST);
  const rest = found.length - count;
  return (
    <>
      <ul className={styles.answers}>
        {answersBySameWords(found.slice(0, count)).map((run) => (
          <AnswerView key={run[0]?.subject.id} run={run} />
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} onClick={() => setCount(count + MORE)}>
          {words.more(Math.min(rest, MORE))}
        </Button>
      )}
    </>
  );
}
