/** A list of answers by subject: ten at first, and twenty more with each press. */
import { useState } from "react";
import { type Answer, answersBySameWords } from "../../../query/answers/index.ts";
import type { Question } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { AnswerView } from "./AnswerView.tsx";
import styles from "./Ask.module.css";
import { words } from "./words.ts";

/** Answers shown at first, and how many each press adds. */
const FIRST = 10;
const MORE = 20;

interface AnswerListProps {
  readonly answers: readonly Answer[];
  readonly question: Question;
}

export function AnswerList({ answers, question }: AnswerListProps) {
  const [count, setCount] = useState(FIRST);
  const rest = answers.length - count;
  return (
    <>
      <ul className={styles.answers}>
        {answersBySameWords(answers.slice(0, count)).map((run) => (
          <AnswerView key={run[0]?.subject.id} run={run} question={question} />
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
