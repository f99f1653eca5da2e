/** The selected sentences, which are left uncited for a reason. */
import { useId, useState } from "react";
import { overlaps } from "../../../atlas/text/index.ts";
import {
  codeUncited,
  likelyReason,
  UNCITED_REASONS,
  uncitedPassages,
} from "../../../coding/index.ts";
import { useWriting } from "../base.ts";
import styles from "./Coding.module.css";
import { FormFrame } from "./FormFrame.tsx";
import type { FormProps } from "./forms.ts";
import { words } from "./words.ts";

export function UncitedForm({
  page: { document, language },
  passages,
  onMade,
  onCancel,
}: FormProps) {
  const writing = useWriting();
  const id = useId();
  const [reason, setReason] = useState(() => likelyReason(document, passages));
  const sentences = uncitedPassages(document, passages);
  const isCited = document.sentences.some(
    (sentence) => sentence.cited && passages.some((range) => overlaps(sentence, range)),
  );
  return (
    <FormFrame
      make={words.leave(sentences.length)}
      canMake={sentences.length > 0 && reason !== undefined}
      onMake={() => {
        if (reason === undefined) return;
        writing.change((draft) => codeUncited(draft, sentences, reason));
        onMade(words.left(sentences.length));
      }}
      onCancel={onCancel}
    >
      {sentences.map(({ exact, heading }) => (
        <blockquote
          key={String(exact ?? heading)}
          lang={language}
          dir="auto"
          className={styles.quote}
        >
          {String(exact ?? heading).replace(/\s+/gu, " ")}
        </blockquote>
      ))}
      {isCited && <p className={styles.hint}>{words.cited}</p>}
      <fieldset className={styles.like} aria-describedby={reason ? undefined : `${id}-open`}>
        <legend>{words.reason}</legend>
        {UNCITED_REASONS.map((each) => (
          <label key={each} className={styles.check}>
            <input
              type="radio"
              name={`${id}-reason`}
              data-first={each === (reason ?? UNCITED_REASONS[0]) ? "" : undefined}
              checked={each === reason}
              onChange={() => setReason(each)}
            />
            {words.reasons[each]}
          </label>
        ))}
        {reason === undefined && (
          <p id={`${id}-open`} className={styles.refusal}>
            {words.noReason}
          </p>
        )}
      </fieldset>
    </FormFrame>
  );
}
