/** After an empty answer: what the sources do name once one condition is let go. */
import { useMemo } from "react";
import type { Atlas } from "../../../atlas/index.ts";
import {
  type Condition,
  computeAnswers,
  lexicon,
  qualitiesOf,
  qualityWord,
  questionText,
  withoutCondition,
} from "../../../query/ask/index.ts";
import type { Question } from "../../../scene/index.ts";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import { AnswerList } from "./AnswerList.tsx";
import styles from "./Ask.module.css";
import { CONDITION_WORDS, words } from "./words.ts";

export function Nearest({ question }: { readonly question: Question }) {
  const { atlas } = useBuilt();
  const { setAsk, clearFilters } = useActions();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const near = useMemo(
    () => withoutCondition(atlas, { filters, focus }, question),
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
        {near.map(({ condition, question: one, count }) => {
          const what = conditionText(atlas, question, condition);
          return (
            <li key={what} className={styles.near}>
              <span className={styles.sort}>{`${what}: ${words.count(count)}`}</span>
              {condition.of === "filters" ? (
                <button type="button" className={styles.example} onClick={() => clearFilters()}>
                  {words.filtersHide}
                </button>
              ) : (
                <button type="button" className={styles.example} onClick={() => setAsk(one)}>
                  <bdi>{questionText(atlas, one)}</bdi>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {first && shown && (
        <>
          <h4 className={styles.title}>
            {words.nearestAnswers(questionText(atlas, first.question))}
          </h4>
          <AnswerList found={shown} />
        </>
      )}
    </section>
  );
}

/** Which condition was let go, named as the question named it. */
function conditionText(atlas: Atlas, question: Question, condition: Condition): string {
  const lexis = lexicon(atlas);
  const { subject, steps, pillar } = question;
  const step = "step" in condition ? steps[condition.step] : undefined;
  switch (condition.of) {
    case "force":
    case "status":
    case "basis": {
      const quality = qualitiesOf(question).find(({ of }) => of === condition.of);
      return CONDITION_WORDS.notOnly(quality ? qualityWord(quality) : condition.of);
    }
    case "pillar":
      return CONDITION_WORDS.notOnlyIn(pillar === undefined ? "" : lexis.pillarName(pillar));
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
