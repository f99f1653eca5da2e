/** How a conclusion follows from words that do not say it outright. */
import styles from "./Inspector.module.css";
import { words } from "./words.ts";

export function Reasoning({ text }: { readonly text: string }) {
  return (
    <p className={styles.reasoning}>
      <span className={styles.reasoningLabel}>{words.reasoning}</span> <bdi>{text}</bdi>
    </p>
  );
}
