/** The kinds, or types of kinds, at an end of a relation; links that would no longer fit are counted first. */
import { X } from "lucide-react";
import { useState } from "react";
import {
  changeEntry,
  type Draft,
  itemOf,
  itemsIn,
  itemsOf,
  textIn,
  textsIn,
} from "../../../draft/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useWriting, useWritingState } from "../base.ts";
import { typeChoices } from "../claims/vocabulary.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { ProblemLines } from "../fields/Field.tsx";
import { useProblemsAt } from "../fields/problems.ts";
import styles from "./codebook.module.css";
import type { EntryProps } from "./Uses.tsx";
import { words } from "./words.ts";

interface EndsProps extends EntryProps {
  readonly end: "from" | "to";
}

export function Ends({ item, entry, end }: EndsProps) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const problems = useProblemsAt(item.path);
  /** The end that is to be taken off, while links would no longer fit. */
  const [asked, setAsked] = useState<string>();
  const ends = textsIn(item.value, end);
  const set = (next: readonly string[]) => {
    setAsked(undefined);
    writing.change((now) => changeEntry(now, entry, { [end]: [...next] }));
  };
  const without = (id: string) => ends.filter((one) => one !== id);
  const unfit = (id: string) => unfitLinks(draft, entry.id, end, without(id));
  const groups = typeChoices(draft).map(({ name, choices }, at) => {
    const kind = textIn(itemsOf(draft, "kinds")[at]?.value ?? {}, "id");
    const all = [{ value: kind, name: words.wholeKind(name) }, ...choices];
    return { name, choices: all.filter(({ value }) => !ends.includes(value)) };
  });
  return (
    <fieldset className={styles.group} data-property={end}>
      <legend>{words[end]}</legend>
      <div className={styles.ends}>
        {ends.map((id) => (
          <span key={id} className={styles.end}>
            <bdi>{endName(draft, id)}</bdi>
            <button
              type="button"
              aria-label={words.removeEnd(endName(draft, id), words[end])}
              onClick={() => (unfit(id) > 0 ? setAsked(id) : set(without(id)))}
            >
              <X aria-hidden />
            </button>
          </span>
        ))}
      </div>
      <ProblemLines problems={problems.of(end)} />
      {asked !== undefined && (
        <div role="alert" className={styles.note}>
          {words.unfit(unfit(asked), endName(draft, asked), words[end])}
          <span className={styles.row}>
            <Button onClick={() => set(without(asked))}>{words.takeOff}</Button>
            <Button onClick={() => setAsked(undefined)}>{words.cancel}</Button>
          </span>
        </div>
      )}
      <ChoiceField
        label={words.addEnd(words[end])}
        value=""
        groups={groups}
        onChoose={(id) => set([...ends, id])}
      />
    </fieldset>
  );
}

/** A kind's name, or a type's with that of its kind. */
function endName(draft: Draft, id: string): string {
  const [kind = "", type] = id.split("/");
  const item = itemOf(draft, "kinds", kind);
  if (!item) return id;
  const name = textIn(item.value, "name");
  if (type === undefined) return name;
  const found = itemsIn(item.value.types, []).find(({ value }) => value.id === type);
  return `${name}, ${found ? textIn(found.value, "name") : type}`;
}

/** How many links of a relation have an end that is none of these. */
function unfitLinks(
  draft: Draft,
  relation: string,
  end: "from" | "to",
  allowed: readonly string[],
): number {
  const property = end === "from" ? "source" : "target";
  return itemsOf(draft, "edges").filter(({ value }) => {
    if (value.relation !== relation) return false;
    const node = itemOf(draft, "nodes", textIn(value, property))?.value;
    if (!node) return false;
    const kind = textIn(node, "kind");
    return !allowed.includes(kind) && !allowed.includes(`${kind}/${textIn(node, "type")}`);
  }).length;
}
