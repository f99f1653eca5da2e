/** After a text that is no question: the nodes it names, and questions about what it names. */
import { useMemo } from "react";
import { nearestQuestions, questionText, termsIn } from "../../../query/ask/index.ts";
import { useActions, useApp, useBuilt, useLookup } from "../../base/store.ts";
import { NodeButton } from "../../legend/NodeButton.tsx";
import styles from "./Ask.module.css";
import { Examples } from "./Examples.tsx";
import { words } from "./words.ts";

/** Questions offered at once. */
const MOST = 6;

export function Understood({ text }: { readonly text: string }) {
  const { atlas } = useBuilt();
  const { nodes } = useLookup();
  const { setAsk } = useActions();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const near = useMemo(
    () => nearestQuestions(atlas, { filters, focus }, text, MOST),
    [atlas, filters, focus, text],
  );
  const named = termsIn(atlas, text).flatMap((term) =>
    term.of === "node" ? (nodes.get(term.id) ?? []) : [],
  );
  if (near.length === 0 && named.length === 0) return <Examples />;
  return (
    <section className={styles.section} aria-labelledby="ask-understood">
      <h3 id="ask-understood" className={styles.title}>
        {words.understood}
      </h3>
      <ul className={styles.examples}>
        {named.map((node) => (
          <li key={node.id}>
            <NodeButton node={node} />
          </li>
        ))}
        {near.map((question) => {
          const said = questionText(atlas, question);
          return (
            <li key={said}>
              <button type="button" className={styles.example} onClick={() => setAsk(question)}>
                <bdi>{said}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
