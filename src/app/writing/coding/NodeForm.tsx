/** A new node of the selected words, or one more quote of one that is there. */
import { useId, useMemo, useState } from "react";
import { codeEvidence, codeNode, otherNameIn, proposeNode } from "../../../coding/index.ts";
import { useBuilt, useLookup } from "../../base/store.ts";
import { KindMark } from "../../legend/KindMark.tsx";
import { useWriting } from "../base.ts";
import styles from "./Coding.module.css";
import { FormFrame } from "./FormFrame.tsx";
import type { FormProps } from "./forms.ts";
import { TypeOptions } from "./TypeOptions.tsx";
import { words } from "./words.ts";

export function NodeForm({ page, passages, quote, onMade, onCancel }: FormProps) {
  const writing = useWriting();
  const { atlas } = useBuilt();
  const { nodes } = useLookup();
  const id = useId();
  const { document, language } = page;
  const proposed = useMemo(
    () => proposeNode(atlas, document, passages, language),
    [atlas, document, passages, language],
  );
  const [first] = proposed.like;
  const [meant, setMeant] = useState(proposed.isKnown ? first?.id : undefined);
  const [fields, setFields] = useState(() => ({
    name: proposed.name,
    short: proposed.short ?? "",
    type: proposed.types[0] ?? "",
    summary: proposed.summary,
  }));
  const selected = passages.map(({ start, end }) => document.text.slice(start, end)).join(" ");
  const node = meant === undefined ? undefined : nodes.get(meant);
  const otherName = node && otherNameIn(selected, node, language);
  /** Only a person can tell whether words are a name or say something of what they name. */
  const [takesName, setTakesName] = useState(false);
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change });
  const make = () => {
    if (node) {
      writing.change((draft) =>
        codeEvidence(draft, node.id, quote, takesName ? otherName : undefined),
      );
      onMade(words.added(node.name));
      return;
    }
    const [kind = "", type = ""] = fields.type.split("/");
    const short = fields.short.trim();
    const written = {
      kind,
      type,
      name: fields.name.trim(),
      ...(short !== "" && { short }),
      summary: fields.summary.trim(),
    };
    writing.change((draft) => codeNode(draft, written, quote));
    onMade(words.made(written.name));
  };
  const isFull = [fields.name, fields.summary, fields.type].every((text) => text.trim() !== "");
  return (
    <FormFrame
      make={node ? words.addQuote : words.makeNode}
      canMake={node !== undefined || isFull}
      onMake={make}
      onCancel={onCancel}
      isFirst={node !== undefined}
    >
      {proposed.like.length > 0 && (
        <fieldset className={styles.like}>
          <legend>{words.meant}</legend>
          {proposed.like.map((each) => (
            <label key={each.id} className={styles.check}>
              <input
                type="radio"
                name={`${id}-meant`}
                checked={meant === each.id}
                onChange={() => setMeant(each.id)}
              />
              <KindMark atlas={atlas} kind={each.kind} />
              <bdi>{words.oneMore(each.name)}</bdi>
            </label>
          ))}
          <label className={styles.check}>
            <input
              type="radio"
              name={`${id}-meant`}
              checked={meant === undefined}
              onChange={() => setMeant(undefined)}
            />
            {words.newInstead}
          </label>
        </fieldset>
      )}
      {node ? (
        otherName !== undefined && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={takesName}
              onChange={({ target }) => setTakesName(target.checked)}
            />
            <bdi>{words.otherName(otherName)}</bdi>
          </label>
        )
      ) : (
        <>
          <Field label={words.name} value={fields.name} onChange={(name) => set({ name })} />
          <div className={styles.field}>
            <label htmlFor={`${id}-type`}>{words.type}</label>
            <div className={styles.typed}>
              <KindMark atlas={atlas} kind={fields.type.split("/")[0]} />
              <select
                id={`${id}-type`}
                data-first=""
                className={styles.input}
                value={fields.type}
                aria-required
                aria-describedby={fields.type === "" ? `${id}-open` : undefined}
                onChange={({ target }) => set({ type: target.value })}
              >
                {fields.type === "" && <option value="">{words.choose}</option>}
                <TypeOptions kinds={atlas.kinds} />
              </select>
            </div>
            {fields.type === "" && (
              <p id={`${id}-open`} className={styles.refusal}>
                {words.noType}
              </p>
            )}
          </div>
          <Field label={words.short} value={fields.short} onChange={(short) => set({ short })} />
          <Field
            label={words.summary}
            isLong
            value={fields.summary}
            onChange={(summary) => set({ summary })}
          />
          <p className={styles.hint}>{words.proposed}</p>
        </>
      )}
    </FormFrame>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly onChange: (value: string) => void;
}

function Field({ label, value, isLong = false, onChange }: FieldProps) {
  const id = useId();
  const box = { id, dir: "auto", className: styles.input, value };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...box} rows={3} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...box} onChange={({ target }) => onChange(target.value)} />
      )}
    </div>
  );
}
