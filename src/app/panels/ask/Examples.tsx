/** Questions to ask by pressing them: examples made from the atlas's codebook and links. */
import { useMemo } from "react";
import { exampleQuestions } from "../../../query/answers/index.ts";
import { questionText } from "../../../query/ask/index.ts";
import type { Question } from "../../../scene/index.ts";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import styles from "./Ask.module.css";
import { words } from "./words.ts";

export function Examples() {
  const { atlas } = useBuilt();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const examples = useMemo(
    () => exampleQuestions(atlas, { filters, focus }),
    [atlas, filters, focus],
  );
  if (examples.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="ask-examples">
      <h3 id="ask-examples" className={styles.title}>
        {words.examples}
      </h3>
      <QuestionList questions={examples} />
    </section>
  );
}

/** Questions to press. */
export function QuestionList({ questions }: { readonly questions: readonly Question[] }) {
  const { atlas } = useBuilt();
  return (
    <ul className={styles.examples}>
      {questions.map((question) => (
        <li key={questionText(atlas, question)}>
          <QuestionButton question={question} />
        </li>
      ))}
    </ul>
  );
}

/** A question as a button that asks it. */
export function QuestionButton({ question }: { readonly question: Question }) {
  const { atlas } = useBuilt();
  const { setAsk } = useActions();
  return (
    <button type="button" className={styles.example} onClick={() => setAsk(question)}>
      <bdi>{questionText(atlas, question)}</bdi>
    </button>
  );
}
