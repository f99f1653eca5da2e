/** How a conclusion follows from words that do not say it outright. */
import styles from "../inspector/Inspector.module.css";
import { words } from "./words.ts";

interface ReasoningProps {
  readonly text: string;
  /** What stands above it says already what it is. */
  readonly isLabelled?: boolean;
}

export function Reasoning({ text, isLabelled }: ReasoningProps) {
  return (
    <p className={styles.reasoning}>
      {!isLabelled && (
        <>
          <span className={styles.reasoningLabel}>{words.reasoning}</span>{" "}
        </>
      )}
      <bdi>{text}</bdi>
    </p>
  );
}
