/** The form that changes a proposal by hand: its words, what it says, and what is said of its statement. */
import { type FormEvent, useEffect, useRef, useState } from "react";
import { ATTRIBUTE_WORDS, ATTRIBUTES } from "../../../../atlas/attributes/index.ts";
import type { Draft } from "../../../../draft/index.ts";
import { type KeptProposal, knownIn } from "../../../../review/kept/index.ts";
import { Button } from "../../../../ui/controls/Button.tsx";
import { Labelled } from "../list/Labelled.tsx";
import parts from "../list/Parts.module.css";
import styles from "./Reading.module.css";
import { words } from "./words.ts";

type Changes = Pick<KeptProposal, "claim" | "quotes">;

interface MendFormProps {
  readonly draft: Draft;
  readonly proposal: KeptProposal;
  readonly onSave: (changes: Changes) => void;
  readonly onCancel: () => void;
}

/** What is typed into the form. */
interface Fields {
  readonly quotes: readonly string[];
  readonly subject: string;
  readonly subjectKind: string;
  readonly relation: string;
  readonly object: string;
  readonly objectKind: string;
  readonly reasoning: string;
  readonly negated: boolean;
  readonly said: Readonly<Record<string, string>>;
}

export function MendForm({ draft, proposal, onSave, onCancel }: MendFormProps) {
  const [fields, setFields] = useState(() => fieldsOf(proposal));
  const set = (change: Partial<Fields>) => setFields({ ...fields, ...change });
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { relations, kinds } = knownIn(draft);
  const isLink = fields.object.trim() !== "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(changesOf(proposal, fields));
  };
  return (
    <form
      aria-label={words.mendTitle}
      className={parts.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        // What is typed is no key of the list.
        event.stopPropagation();
        if (event.key !== "Escape") return;
        event.preventDefault();
        onCancel();
      }}
    >
      {fields.quotes.map((quote, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a quote has no other identity
        <Labelled key={at} label={words.quoteWords(at, fields.quotes.length)}>
          <textarea
            ref={at === 0 ? first : undefined}
            rows={4}
            dir="auto"
            value={quote}
            onChange={({ target }) => set({ quotes: fields.quotes.with(at, target.value) })}
          />
        </Labelled>
      ))}
      <div className={styles.ends}>
        <Labelled label={words.subject}>
          <input value={fields.subject} onChange={({ target }) => set({ subject: target.value })} />
        </Labelled>
        <Labelled label={words.subjectKind}>
          <input
            list="proposal-kinds"
            value={fields.subjectKind}
            onChange={({ target }) => set({ subjectKind: target.value })}
          />
        </Labelled>
        <Labelled label={words.relationName}>
          <input
            list="proposal-relations"
            value={fields.relation}
            onChange={({ target }) => set({ relation: target.value })}
          />
        </Labelled>
        <span />
        <Labelled label={words.object}>
          <input value={fields.object} onChange={({ target }) => set({ object: target.value })} />
        </Labelled>
        <Labelled label={words.objectKind}>
          <input
            list="proposal-kinds"
            value={fields.objectKind}
            onChange={({ target }) => set({ objectKind: target.value })}
          />
        </Labelled>
      </div>
      <datalist id="proposal-relations">
        {relations.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <datalist id="proposal-kinds">
        {kinds.flatMap((kind) =>
          kind.types.map((type) => (
            <option key={`${kind.id}/${type.id}`} value={`${kind.id}/${type.id}`} />
          )),
        )}
      </datalist>
      {isLink && (
        <>
          <div className={parts.pairs}>
            {ATTRIBUTES.map(({ id, values }) => (
              <Labelled key={id} label={words[id]}>
                <select
                  value={fields.said[id] ?? ""}
                  onChange={({ target }) => set({ said: { ...fields.said, [id]: target.value } })}
                >
                  <option value="">{words.asSuggested}</option>
                  {values.map((value) => (
                    <option key={value} value={value}>
                      {nameOfValue(id, value)}
                    </option>
                  ))}
                </select>
              </Labelled>
            ))}
          </div>
          <label className={parts.check}>
            <input
              type="checkbox"
              checked={fields.negated}
              onChange={({ target }) => set({ negated: target.checked })}
            />
            {words.negated}
          </label>
          <Labelled label={words.reasoning}>
            <textarea
              rows={2}
              dir="auto"
              value={fields.reasoning}
              onChange={({ target }) => set({ reasoning: target.value })}
            />
          </Labelled>
        </>
      )}
      <div className={parts.buttons}>
        <Button look="solid" type="submit">
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

function nameOfValue(id: keyof typeof ATTRIBUTE_WORDS, value: string): string {
  const named: unknown = Reflect.get(ATTRIBUTE_WORDS[id].values, value);
  const name = typeof named === "object" && named !== null ? Reflect.get(named, "name") : undefined;
  return typeof name === "string" ? name : value;
}

function fieldsOf({ claim, quotes }: KeptProposal): Fields {
  const said = quotes[0]?.said ?? {};
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  const link = claim.what === "link" ? claim : undefined;
  const node = claim.what === "node" ? claim : undefined;
  return {
    quotes: quotes.length > 0 ? quotes.map((quote) => quote.words) : [""],
    subject: link?.source ?? node?.name ?? "",
    subjectKind: link?.sourceKind ?? node?.kind ?? "",
    relation: link?.relation ?? "",
    object: link?.target ?? "",
    objectKind: link?.targetKind ?? "",
    reasoning: text(said.reasoning),
    negated: said.negated === true,
    said: Object.fromEntries(ATTRIBUTES.map(({ id }) => [id, text(said[id])])),
  };
}

/** The proposal as the form has it. Words that were changed no longer have a prefix or a place. */
function changesOf({ quotes }: KeptProposal, fields: Fields): Changes {
  const [subject, object] = [fields.subject.trim(), fields.object.trim()];
  const [sourceKind, targetKind] = [fields.subjectKind.trim(), fields.objectKind.trim()];
  const claim: Changes["claim"] =
    object !== ""
      ? {
          what: "link",
          source: subject,
          relation: fields.relation.trim(),
          target: object,
          sourceKind,
          targetKind,
        }
      : subject === ""
        ? { what: "quote" }
        : { what: "node", name: subject, kind: sourceKind };
  const said = Object.fromEntries([
    ...Object.entries(fields.said).filter(([, value]) => value !== ""),
    ...(fields.negated ? [["negated", true] as const] : []),
    ...(fields.reasoning.trim() === "" ? [] : [["reasoning", fields.reasoning.trim()] as const]),
  ]);
  const isLink = claim.what === "link";
  return {
    claim,
    quotes: fields.quotes.map((text, at) => {
      const before = quotes[at];
      const kept = before?.words === text ? before : { words: text, document: before?.document };
      return { ...kept, said: isLink && Object.keys(said).length > 0 ? said : undefined };
    }),
  };
}
