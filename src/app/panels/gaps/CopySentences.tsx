/** Copies gaps as sentences, and says how many. */
import type { ReactNode } from "react";
import { CopyButton } from "../../../ui/controls/CopyButton.tsx";
import { announce } from "../../base/announcer.ts";
import styles from "./Gaps.module.css";
import { words } from "./words.ts";

interface CopySentencesProps {
  /** Made when it is asked for. */
  readonly text: () => string;
  /** How many sentences that is. */
  readonly count: number;
  /** Its name, where there are no words on it. */
  readonly label?: string;
  readonly children?: ReactNode;
}

export function CopySentences({ count, ...props }: CopySentencesProps) {
  return (
    <CopyButton
      {...props}
      className={styles.copy}
      words={words}
      onTried={(done) => announce(done ? words.copiedLong(count) : words.copyFailed, "copy")}
    />
  );
}
