/** A new entry of the codebook, by its name; what else the format asks for can be written then. */
import { Plus } from "lucide-react";
import { useState } from "react";
import {
  addEntry,
  addType,
  type CodebookList,
  type Draft,
  type Edit,
  itemsOf,
  type JsonObject,
  textIn,
} from "../../../draft/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useWriting } from "../base.ts";
import { TextField } from "../fields/TextField.tsx";
import styles from "./codebook.module.css";
import { words } from "./words.ts";

interface AddEntryProps {
  readonly list: CodebookList | "types";
  /** The kind that gets a type. */
  readonly kind?: string;
}

export function AddEntry({ list, kind = "" }: AddEntryProps) {
  const writing = useWriting();
  const [isOpen, setOpen] = useState(false);
  const label = words.add(list === "types" ? words.types : words.lists[list]);
  if (!isOpen) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>
          <Plus aria-hidden />
          {label}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.fields}>
      <TextField
        label={words.newName}
        hint={words.newNameHint}
        takesFocus
        value=""
        onCommit={(name) => {
          setOpen(false);
          if (name !== "") writing.change((draft) => adding(draft, list, kind, name));
        }}
      />
      <div className={styles.row}>
        <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
      </div>
    </div>
  );
}

/** The format asks for more than a name: what can't be known is to be written over. */
function adding(draft: Draft, list: AddEntryProps["list"], kind: string, name: string): Edit {
  const definition = words.newDefinition;
  if (list === "types") return addType(draft, kind, { name, definition });
  return addEntry(draft, list, { name, ...startOf(draft, list, name), definition });
}

function startOf(draft: Draft, list: CodebookList, name: string): JsonObject {
  const ids = (of: string) => itemsOf(draft, of).map(({ value }) => textIn(value, "id"));
  switch (list) {
    case "kinds":
      return {
        plural: `${name}s`,
        types: [{ id: "other", name: "Other", definition: words.newDefinition }],
      };
    case "relations":
      return {
        inverse: `(${name})`,
        family: ids("families")[0] ?? "",
        from: ids("kinds"),
        to: ids("kinds"),
      };
    default:
      return {};
  }
}
