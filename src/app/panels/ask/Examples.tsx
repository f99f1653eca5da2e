/** Questions to press, made from the atlas's own codebook and links. */
import { useMemo } from "react";
import { exampleQuestions, questionText } from "../../../query/ask/index.ts";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import styles from "./Ask.module.css";
import { words } from "./words.ts";

export function Examples() {
  const { atlas } = useBuilt();
  const { setAsk } = useActions();
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
      <ul className={styles.examples}>
        {examples.map((question) => {
          const text = questionText(atlas, question);
          return (
            <li key={text}>
              <button type="button" className={styles.example} onClick={() => setAsk(question)}>
                <bdi>{text}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
