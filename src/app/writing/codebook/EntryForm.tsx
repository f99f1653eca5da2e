/** An entry of the codebook: its name and how many claims name it, and opened its fields. */
import { ArrowDown, ArrowUp } from "lucide-react";
import { useRef } from "react";
import type { DraftProblem } from "../../../atlas/files/index.ts";
import {
  type Changes,
  changeEntry,
  type Item,
  itemsIn,
  itemsOf,
  moveEntry,
  textIn,
  textsIn,
} from "../../../draft/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useWriting, useWritingState } from "../base.ts";
import { CheckField, ChoiceField } from "../fields/ChoiceField.tsx";
import { ProblemLines } from "../fields/Field.tsx";
import { useProblemsAt } from "../fields/problems.ts";
import { ListField, TextField } from "../fields/TextField.tsx";
import { AddEntry } from "./AddEntry.tsx";
import styles from "./codebook.module.css";
import { Ends } from "./Ends.tsx";
import { Places } from "./Places.tsx";
import { RemoveEntry } from "./RemoveEntry.tsx";
import { type EntryProps, UsesNote, useUses } from "./Uses.tsx";
import { useIsLedTo, useLedToField } from "./useLedHere.ts";
import { words } from "./words.ts";

interface EntryFormProps extends EntryProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function EntryForm(props: EntryFormProps) {
  const { item, entry } = props;
  const { claims } = useUses(entry);
  const isLedTo = useIsLedTo(item.path);
  const name = textIn(item.value, "name") || entry.id;
  return (
    <Disclosure
      opensNow={isLedTo}
      className={styles.entry}
      label={
        <>
          <bdi>{name}</bdi>
          {claims.length > 0 && (
            <span className={styles.number}>{claims.length.toLocaleString("en")}</span>
          )}
        </>
      }
    >
      <Fields {...props} name={name} />
    </Disclosure>
  );
}

function Fields({
  item,
  entry,
  isFirst,
  isLast,
  name,
}: EntryFormProps & { readonly name: string }) {
  const writing = useWriting();
  const uses = useUses(entry);
  const problems = useProblemsAt(item.path);
  const fields = useRef<HTMLDivElement>(null);
  useLedToField(item.path, fields);
  const { value } = item;
  const change = (changes: Changes) =>
    writing.change((draft) => changeEntry(draft, entry, changes));
  const field = (property: string) => ({
    property,
    value: textIn(value, property),
    problems: problems.of(property),
    onCommit: (text: string) => change({ [property]: text }),
  });
  const optional = (property: string) => ({
    ...field(property),
    onCommit: (text: string) => change({ [property]: text || undefined }),
  });
  const hasExamples = entry.list !== "families" && entry.list !== "pillars";
  return (
    <div ref={fields} className={styles.fields}>
      <UsesNote uses={uses} />
      <ProblemLines problems={problems.of("")} />
      <TextField label={words.name} {...field("name")} />
      {entry.list === "kinds" && <TextField label={words.plural} {...field("plural")} />}
      {entry.list === "relations" && (
        <RelationFields item={item} entry={entry} onChange={change} field={field} />
      )}
      <TextField label={words.definition} lines="several" {...field("definition")} />
      {hasExamples && (
        <>
          <TextField label={words.example} lines="several" {...optional("example")} />
          <TextField
            label={words.nearMiss}
            hint={words.nearMissHint}
            lines="several"
            {...optional("nearMiss")}
          />
        </>
      )}
      {entry.list === "pillars" && <Places item={item} entry={entry} />}
      {entry.list === "kinds" && <Types item={item} kind={entry.id} name={name} />}
      <div className={styles.row}>
        <Button
          look="icon"
          aria-label={words.up(name)}
          title={words.up(name)}
          aria-disabled={isFirst}
          onClick={() => !isFirst && writing.change((draft) => moveEntry(draft, entry, -1))}
        >
          <ArrowUp aria-hidden />
        </Button>
        <Button
          look="icon"
          aria-label={words.down(name)}
          title={words.down(name)}
          aria-disabled={isLast}
          onClick={() => !isLast && writing.change((draft) => moveEntry(draft, entry, 1))}
        >
          <ArrowDown aria-hidden />
        </Button>
        <RemoveEntry item={item} entry={entry} uses={uses} name={name} />
      </div>
    </div>
  );
}

interface RelationFieldsProps extends EntryProps {
  readonly onChange: (changes: Changes) => void;
  readonly field: (property: string) => {
    readonly property: string;
    readonly value: string;
    readonly problems: readonly DraftProblem[];
    readonly onCommit: (text: string) => void;
  };
}

function RelationFields({ item, entry, onChange, field }: RelationFieldsProps) {
  const draft = useWritingState(({ history }) => history.draft);
  const { value } = item;
  const other = textsIn(value, "words");
  return (
    <>
      <TextField label={words.inverse} hint={words.inverseHint} {...field("inverse")} />
      <ChoiceField
        label={words.family}
        property="family"
        problems={field("family").problems}
        value={textIn(value, "family")}
        choices={itemsOf(draft, "families").map(({ value: family }) => ({
          value: textIn(family, "id"),
          name: textIn(family, "name"),
        }))}
        onChoose={(family) => onChange({ family })}
      />
      <Ends item={item} entry={entry} end="from" />
      <Ends item={item} entry={entry} end="to" />
      <CheckField
        label={words.symmetric}
        isOn={value.symmetric === true}
        onChange={(isOn) => onChange({ symmetric: isOn || undefined })}
      />
      <ListField
        label={words.otherWords}
        hint={words.otherWordsHint}
        property="words"
        problems={field("words").problems}
        values={other}
        onCommit={(texts) => onChange({ words: texts.length > 0 ? texts : undefined })}
      />
    </>
  );
}

interface TypesProps {
  readonly item: Item;
  readonly kind: string;
  readonly name: string;
}

function Types({ item, kind, name }: TypesProps) {
  const types = itemsIn(item.value.types, [...item.path, "types"]);
  return (
    <section aria-label={words.typeOf(name)} className={styles.part}>
      <h4 className={styles.partTitle}>{words.types}</h4>
      {types.map((type, at) => (
        <EntryForm
          key={textIn(type.value, "id") || at}
          item={type}
          entry={{ list: "types", kind, id: textIn(type.value, "id") }}
          isFirst={at === 0}
          isLast={at === types.length - 1}
        />
      ))}
      <AddEntry list="types" kind={kind} />
    </section>
  );
}
