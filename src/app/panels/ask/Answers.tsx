/**
 * The answers to a question, those that the sources explicitly deny, and near questions if there
 * are none.
 */
import { type Answers as AnswerSet, questionText } from "../../../query/ask/index.ts";
import type { Question } from "../../../scene/index.ts";
import { useBuilt } from "../../base/store.ts";
import { AnswerList } from "./AnswerList.tsx";
import styles from "./Ask.module.css";
import { CopyAnswers } from "./CopyAnswers.tsx";
import { WithoutCondition } from "./WithoutCondition.tsx";
import { words } from "./words.ts";

interface AnswersProps {
  readonly question: Question;
  readonly answers: AnswerSet;
}

export function Answers({ question, answers }: AnswersProps) {
  const { found, denied, cut } = answers;
  const { atlas } = useBuilt();
  const text = questionText(atlas, question);
  const links = new Set(
    found.flatMap(({ chains }) => chains.flatMap((chain) => chain.map(({ edge }) => edge.id))),
  );
  const isAbsence = links.size === 0 && question.steps.length > 0;
  return (
    <>
      <section className={styles.section} aria-labelledby="ask-answers">
        <h3 id="ask-answers" className={styles.title}>
          {`${found.length === 0 ? words.noneNamed : words.count(found.length)}: `}
          <bdi className={styles.asked}>{text}</bdi>
          {links.size > 0 && (
            <span className={styles.number}>{words.links(links.size, cut !== undefined)}</span>
          )}
        </h3>
        {found.length > 0 && isAbsence && <p className={styles.quiet}>{words.absent}</p>}
        {cut && <p className={styles.quiet}>{words.cut[cut]}</p>}
        <AnswerList answers={found} />
        {found.length > 0 && <CopyAnswers question={text} answers={answers} />}
      </section>
      {denied.length > 0 && (
        <section className={styles.section} aria-labelledby="ask-denied">
          <h3 id="ask-denied" className={styles.title}>
            {words.denied}
          </h3>
          <p className={styles.quiet}>{words.deniedLong}</p>
          <AnswerList answers={denied} />
        </section>
      )}
      {found.length === 0 && <WithoutCondition question={question} />}
    </>
  );
}
