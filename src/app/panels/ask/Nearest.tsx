/** After an empty answer: what the sources do name once one condition is let go. */
import { useMemo } from "react";
import { computeAnswers } from "../../../graph/answer.ts";
import type { Question } from "../../../graph/question.ts";
import { questionText } from "../../../graph/questionText.ts";
import { type Condition, nearestAnswered } from "../../../graph/relax.ts";
import { Button } from "../../../ui/Button.tsx";
import { useActions, useApp, useBuilt } from "../../store.ts";
import { AnswerList } from "./Answers.tsx";
import styles from "./Ask.module.css";
import { CONDITION_WORDS, words } from "./words.ts";

export function Nearest({ question }: { readonly question: Question }) {
  const { atlas } = useBuilt();
  const { setAsk, clearFilters } = useActions();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const near = useMemo(
    () => nearestAnswered(atlas, { filters, focus }, question),
    [atlas, filters, focus, question],
  );
  const [first] = near.filter(({ condition }) => condition.of !== "filters");
  const shown = useMemo(
    () => first && computeAnswers(atlas, { filters, focus }, first.question).found,
    [atlas, filters, focus, first],
  );
  return (
    <section className={styles.section} aria-labelledby="ask-nearest">
      <h3 id="ask-nearest" className={styles.title}>
        {words.nearest}
      </h3>
      {near.length === 0 && <p className={styles.quiet}>{words.nothingNear}</p>}
      <ul className={styles.examples}>
        {near.map(({ condition, question: one, count }) => (
          <li key={said(condition)} className={styles.near}>
            <span className={styles.sort}>{said(condition)}</span>
            {condition.of === "filters" ? (
              <Button look="link" onClick={() => clearFilters()}>
                {words.filtersHide}
              </Button>
            ) : (
              <button type="button" className={styles.example} onClick={() => setAsk(one)}>
                <bdi>{questionText(atlas, one)}</bdi>
              </button>
            )}
            <span className={styles.number}>{words.count(count)}</span>
          </li>
        ))}
      </ul>
      {first && shown && (
        <>
          <h4 className={styles.title}>{words.nearestAnswers(said(first.condition))}</h4>
          <AnswerList found={shown} />
        </>
      )}
    </section>
  );
}

function said(condition: Condition): string {
  return CONDITION_WORDS[condition.of]("step" in condition ? condition.step : 0);
}
