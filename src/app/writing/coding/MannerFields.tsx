/** How the words state a link: basis, status, force, whether they deny it, and the step to it. */
import { useId } from "react";
import { ATTRIBUTE_WORDS, ATTRIBUTES } from "../../../atlas/attributes/index.ts";
import type { Manner } from "../../../coding/index.ts";
import styles from "./Coding.module.css";
import { words } from "./words.ts";

export type WrittenManner = Manner & { readonly reasoning: string };

interface MannerFieldsProps {
  readonly manner: WrittenManner;
  /** Whether the sentence names all ends; otherwise it is asked how it refers to them. */
  readonly areNamed: boolean;
  readonly onChange: (change: Partial<WrittenManner>) => void;
}

/** Whether a link can be stated so: an implied one needs the step to it. */
export const isComplete = ({ basis, reasoning }: WrittenManner): boolean =>
  basis !== "implied" || reasoning.trim() !== "";

export function MannerFields({ manner, areNamed, onChange }: MannerFieldsProps) {
  const id = useId();
  const asksReasoning = manner.basis === "implied" || !areNamed;
  return (
    <>
      <div className={styles.manner}>
        {ATTRIBUTES.map((attribute) => {
          const named = ATTRIBUTE_WORDS[attribute.id];
          const valueNames: Readonly<Record<string, { readonly name: string }>> = named.values;
          return (
            <div key={attribute.id} className={styles.field}>
              <label htmlFor={`${id}-${attribute.id}`}>{named.name}</label>
              <select
                id={`${id}-${attribute.id}`}
                className={styles.input}
                value={manner[attribute.id] ?? ""}
                onChange={({ target: { value } }) =>
                  onChange({ [attribute.id]: value === "" ? undefined : value })
                }
              >
                {attribute.isOptional && <option value="">{words.none}</option>}
                {attribute.values.map((value) => (
                  <option key={value} value={value}>
                    {valueNames[value]?.name ?? value}
                  </option>
                ))}
              </select>
            </div>
          );
        })}
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={manner.negated}
          onChange={({ target }) => onChange({ negated: target.checked })}
        />
        {words.denied}
      </label>
      {asksReasoning && (
        <div className={styles.field}>
          <label htmlFor={`${id}-reasoning`}>{words.reasoning}</label>
          <textarea
            id={`${id}-reasoning`}
            rows={2}
            dir="auto"
            className={styles.input}
            aria-describedby={`${id}-hint`}
            aria-required={manner.basis === "implied"}
            value={manner.reasoning}
            onChange={({ target }) => onChange({ reasoning: target.value })}
          />
          <p id={`${id}-hint`} className={styles.hint}>
            {areNamed ? words.reasoningHint : words.notNamed}
          </p>
        </div>
      )}
    </>
  );
}
