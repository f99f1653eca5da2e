/** Shown when nothing answers: the questions with one condition dropped that do have answers. */
import { useMemo } from "react";
import type { Atlas } from "../../../atlas/index.ts";
import { type Condition, computeAnswers, withoutCondition } from "../../../query/answers/index.ts";
import { questionText } from "../../../query/ask/index.ts";
import { lexicon, qualityWord } from "../../../query/lexicon/index.ts";
import type { Question } from "../../../scene/index.ts";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import { AnswerList } from "./AnswerList.tsx";
import styles from "./Ask.module.css";
import { QuestionButton } from "./Examples.tsx";
import { CONDITION_WORDS, words } from "./words.ts";

export function WithoutCondition({ question }: { readonly question: Question }) {
  const { atlas } = useBuilt();
  const { clearFilters } = useActions();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const nearQuestions = useMemo(
    () => withoutCondition(atlas, { filters, focus }, question),
    [atlas, filters, focus, question],
  );
  const [nearest] = nearQuestions.filter(({ condition }) => condition.of !== "filters");
  const answers = useMemo(
    () => nearest && computeAnswers(atlas, { filters, focus }, nearest.question).found,
    [atlas, filters, focus, nearest],
  );
  return (
    <section className={styles.section} aria-labelledby="ask-nearest">
      <h3 id="ask-nearest" className={styles.title}>
        {words.nearest}
      </h3>
      {nearQuestions.length === 0 && <p className={styles.quiet}>{words.nothingNear}</p>}
      <ul className={styles.examples}>
        {nearQuestions.map(({ condition, question: nearQuestion, count }) => {
          const dropped = conditionText(atlas, question, condition);
          return (
            <li key={dropped} className={styles.near}>
              <span className={styles.sort}>{`${dropped}: ${words.count(count)}`}</span>
              {condition.of === "filters" ? (
                <button type="button" className={styles.example} onClick={() => clearFilters()}>
                  {words.filtersHide}
                </button>
              ) : (
                <QuestionButton question={nearQuestion} />
              )}
            </li>
          );
        })}
      </ul>
      {nearest && answers && (
        <>
          <h4 className={styles.title}>
            {words.nearestAnswers(questionText(atlas, nearest.question))}
          </h4>
          <AnswerList answers={answers} question={nearest.question} />
        </>
      )}
    </section>
  );
}

/** The question without a condition, in the question's own words: "not only Huawei". */
function conditionText(atlas: Atlas, question: Question, condition: Condition): string {
  const lexis = lexicon(atlas);
  const { subject, steps, pillar } = question;
  const step = "step" in condition ? steps[condition.step] : undefined;
  switch (condition.of) {
    case "quality":
      return CONDITION_WORDS.notOnly(qualityWord(condition.quality));
    case "pillar":
      return CONDITION_WORDS.notOnlyIn(pillar === undefined ? "" : lexis.placeName(pillar));
    case "subject":
      return CONDITION_WORDS.notOnly(lexis.formsOfTerm(subject).many);
    case "term":
      return CONDITION_WORDS.notOnly(step ? lexis.formsOfTerm(step.term).many : "");
    case "verb":
      return CONDITION_WORDS.notOnly(step ? `“${lexis.formsOfVerb(step).one}”` : "");
    default:
      return CONDITION_WORDS[condition.of];
  }
}
