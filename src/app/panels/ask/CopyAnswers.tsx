/** The button that copies all answers as text, with footnotes and the address of this view. */
import { sceneToHash } from "../../../address/index.ts";
import type { Answers } from "../../../query/answers/index.ts";
import type { Question } from "../../../scene/index.ts";
import { CopyButton } from "../../../ui/controls/CopyButton.tsx";
import { announce } from "../../base/announcer.ts";
import { sceneAddress } from "../../base/pageAddress.ts";
import { useAppStore, useBuilt } from "../../base/store.ts";
import styles from "./Ask.module.css";
import { answersText } from "./answersText.ts";
import { words } from "./words.ts";

interface CopyAnswersProps {
  readonly question: Question;
  readonly answers: Answers;
}

export function CopyAnswers({ question, answers }: CopyAnswersProps) {
  const { atlas } = useBuilt();
  const store = useAppStore();
  return (
    <CopyButton
      className={styles.more}
      text={() =>
        answersText(atlas, question, answers, sceneAddress(sceneToHash(store.getState().scene)))
      }
      words={words}
      onTried={(done) => announce(done ? words.copiedLong : words.copyFailed, "copy")}
      rows={8}
    >
      {words.copy}
    </CopyButton>
  );
}
