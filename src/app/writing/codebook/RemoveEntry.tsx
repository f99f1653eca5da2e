/** Removes an entry, after it was said what names it; another can be put in its place. */
import { useState } from "react";
import {
  type Draft,
  itemOf,
  itemsIn,
  itemsOf,
  removeEntry,
  textIn,
  type Uses,
} from "../../../draft/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useWriting, useWritingState } from "../base.ts";
import { TaskForm } from "../claims/TaskForm.tsx";
import type { Choice } from "../fields/ChoiceField.tsx";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { type EntryProps, UsesNote } from "./Uses.tsx";
import { words } from "./words.ts";

interface RemoveEntryProps extends EntryProps {
  readonly uses: Uses;
  readonly name: string;
}

export function RemoveEntry({ entry, uses, name }: RemoveEntryProps) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const [isOpen, setOpen] = useState(false);
  const [instead, setInstead] = useState("");
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{words.remove}</Button>;
  const isNamed = uses.claims.length + uses.others.length + uses.steps.length > 0;
  return (
    <TaskForm
      title={words.removeTitle(name)}
      action={words.removeNow(name)}
      onDo={() => writing.change((now) => removeEntry(now, entry, instead || undefined))}
      onEnd={() => setOpen(false)}
    >
      <UsesNote uses={uses} />
      {isNamed && (
        <ChoiceField
          label={words.removeInstead}
          value={instead}
          choices={[
            { value: "", name: words.removeNone },
            ...othersOf(draft, entry).filter(({ value }) => value !== entry.id),
          ]}
          onChoose={setInstead}
        />
      )}
    </TaskForm>
  );
}

/** The entries of the same list. */
function othersOf(draft: Draft, entry: EntryProps["entry"]): readonly Choice[] {
  const kind = entry.list === "types" ? itemOf(draft, "kinds", entry.kind) : undefined;
  const items =
    entry.list === "types" ? itemsIn(kind?.value.types, []) : itemsOf(draft, entry.list);
  return items.map(({ value }) => ({ value: textIn(value, "id"), name: textIn(value, "name") }));
}
