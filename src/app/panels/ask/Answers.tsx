/**
 * The answers to a question, those that the sources explicitly deny, and near questions if there
 * are none.
 */
import { useMemo } from "react";
import {
  type Answers as AnswerSet,
  isImpliedOnly,
  nearestStatements,
  questionText,
} from "../../../query/ask/index.ts";
import type { Question } from "../../../scene/index.ts";
import { useApp, useBuilt } from "../../base/store.ts";
import { AnswerList } from "./AnswerList.tsx";
import styles from "./Ask.module.css";
import { CopyAnswers } from "./CopyAnswers.tsx";
import { NearStatements } from "./NearStatements.tsx";
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
  const implied = found.filter(isImpliedOnly).length;
  const heading =
    found.length > 0
      ? words.counted(found.length, implied)
      : cut
        ? words.noneFound
        : words.noneNamed;
  return (
    <>
      <section className={styles.section} aria-labelledby="ask-answers">
        <h3 id="ask-answers" className={styles.title}>
          {`${heading}: `}
          <bdi className={styles.asked}>{text}</bdi>
          {links.size > 0 && (
            <span className={styles.number}>{words.links(links.size, cut !== undefined)}</span>
          )}
        </h3>
        {found.length > 0 && isAbsence && <p className={styles.quiet}>{words.absent}</p>}
        {implied > 0 && implied === found.length && (
          <p className={styles.quiet}>{words.impliedLong}</p>
        )}
        {cut && <p className={styles.quiet}>{words.cut[cut]}</p>}
        <AnswerList answers={found} question={question} />
        {found.length > 0 && <CopyAnswers question={question} answers={answers} />}
      </section>
      {denied.length > 0 && (
        <section className={styles.section} aria-labelledby="ask-denied">
          <h3 id="ask-denied" className={styles.title}>
            {words.denied}
          </h3>
          <p className={styles.quiet}>{words.deniedLong}</p>
          <AnswerList answers={denied} question={question} />
        </section>
      )}
      {found.length === 0 && <WithoutCondition question={question} />}
      {found.length === 0 && <Nearest text={text} />}
    </>
  );
}

/** The most statements shown where nothing is named. */
const NEAREST_MAX = 3;

/** What the sources say nearest to a question that they do not answer. */
function Nearest({ text }: { readonly text: string }) {
  const { atlas } = useBuilt();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const statements = useMemo(
    () => nearestStatements(atlas, { filters, focus }, text, NEAREST_MAX),
    [atlas, filters, focus, text],
  );
  if (statements.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="ask-statements">
      <h3 id="ask-statements" className={styles.title}>
        {words.nearestStatements}
      </h3>
      <NearStatements statements={statements} />
    </section>
  );
}
