/** A choice among sentences of the sources. */
import { useId, useState } from "react";
import { Button } from "../../../ui/controls/Button.tsx";
import styles from "./claims.module.css";
import { type Passage, placeName } from "./sentences.ts";
import { words } from "./words.ts";

/** How many are listed at first, and more with each press. */
const AT_ONCE = 12;

interface PassageChoiceProps {
  readonly label: string;
  readonly passages: readonly Passage[];
  readonly chosen: Passage | undefined;
  readonly onChoose: (passage: Passage) => void;
}

export function PassageChoice({ label, passages, chosen, onChoose }: PassageChoiceProps) {
  const group = useId();
  const [shown, setShown] = useState(AT_ONCE);
  const more = passages.length - shown;
  return (
    <fieldset className={styles.options}>
      <legend className={styles.quiet}>{label}</legend>
      {passages.slice(0, shown).map((passage) => (
        <label key={passage.key} className={styles.option}>
          <input
            type="radio"
            name={group}
            checked={passage.key === chosen?.key}
            onChange={() => onChoose(passage)}
          />
          <span className={styles.sentence} dir="auto" lang={passage.document.language}>
            {passage.words}
            <bdi className={styles.place}>{placeName(passage)}</bdi>
          </span>
        </label>
      ))}
      {more > 0 && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>{words.moreSentences(more)}</Button>
      )}
    </fieldset>
  );
}
