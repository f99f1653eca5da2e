/** Shown after a text that is not a question: the nodes that it names, and questions near to it. */
import { useMemo } from "react";
import { nearestQuestions, questionText, termsIn } from "../../../query/ask/index.ts";
import { useApp, useBuilt, useLookup } from "../../base/store.ts";
import { NodeButton } from "../../legend/NodeButton.tsx";
import styles from "./Ask.module.css";
import { Examples, QuestionButton } from "./Examples.tsx";
import { words } from "./words.ts";

/** The most questions offered at once. */
const MOST = 6;

export function NearestQuestions({ text }: { readonly text: string }) {
  const { atlas } = useBuilt();
  const { nodes } = useLookup();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const nearQuestions = useMemo(
    () => nearestQuestions(atlas, { filters, focus }, text, MOST),
    [atlas, filters, focus, text],
  );
  const namedNodes = termsIn(atlas, text).flatMap((term) =>
    term.of === "node" ? (nodes.get(term.id) ?? []) : [],
  );
  if (nearQuestions.length === 0 && namedNodes.length === 0) return <Examples />;
  return (
    <section className={styles.section} aria-labelledby="ask-understood">
      <h3 id="ask-understood" className={styles.title}>
        {words.understood}
      </h3>
      <ul className={styles.examples}>
        {namedNodes.map((node) => (
          <li key={node.id}>
            <NodeButton node={node} />
          </li>
        ))}
        {nearQuestions.map((question) => (
          <li key={questionText(atlas, question)}>
            <QuestionButton question={question} />
          </li>
        ))}
      </ul>
    </section>
  );
}
