/** The authors of a document: people and bodies, in their order. */
import { Plus, X } from "lucide-react";
import { useState } from "react";
import type { DraftProblem } from "../../../atlas/files/index.ts";
import { AUTHOR_KINDS } from "../../../atlas/format/index.ts";
import { type Changes, itemsIn, type JsonObject, textIn } from "../../../draft/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { ProblemLines } from "../fields/Field.tsx";
import { TextField } from "../fields/TextField.tsx";
import styles from "./sources.module.css";
import { words } from "./words.ts";

interface AuthorsProps {
  readonly document: JsonObject;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (changes: Changes) => void;
}

export function Authors({ document, problems, onChange }: AuthorsProps) {
  const [isAdding, setAdding] = useState(false);
  const authors = authorsOf(document);
  // One author may stand by itself in a file; once it is changed here, all are in the list.
  const set = (next: readonly JsonObject[]) => {
    setAdding(false);
    onChange({ authors: next.length > 0 ? next : undefined, author: undefined });
  };
  const fields = isAdding ? [...authors, { name: "", kind: "person" }] : authors;
  return (
    <fieldset className={styles.group}>
      <legend>{words.authors}</legend>
      {fields.map((author, at) => {
        const name = textIn(author, "name");
        const change = (changes: JsonObject) =>
          set([...authors.slice(0, at), { ...author, ...changes }, ...authors.slice(at + 1)]);
        const remove = () => set(authors.filter((_, each) => each !== at));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name.
          <div key={at} className={styles.author}>
            <TextField
              label={words.author(at + 1)}
              value={name}
              takesFocus={isAdding && at === authors.length}
              onCommit={(text) => (text === "" ? remove() : change({ name: text }))}
            />
            <ChoiceField
              label={words.authorKind(at + 1)}
              isLabelHidden
              value={textIn(author, "kind")}
              choices={AUTHOR_KINDS.map((kind) => ({ value: kind, name: words.authorKinds[kind] }))}
              onChoose={(kind) => name !== "" && change({ kind })}
            />
            <Button look="icon" aria-label={words.removeAuthor(name)} onClick={remove}>
              <X aria-hidden />
            </Button>
          </div>
        );
      })}
      <ProblemLines problems={problems} />
      {authors.length > 0 && <p className={styles.note}>{words.authorHint}</p>}
      {!isAdding && (
        <div>
          <Button onClick={() => setAdding(true)}>
            <Plus aria-hidden />
            {words.addAuthor}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function authorsOf(document: JsonObject): readonly JsonObject[] {
  const authors = itemsIn(document.authors, []).map(({ value }) => value);
  const author = textIn(document, "author");
  return authors.length > 0 || author === "" ? authors : [{ name: author, kind: "body" }];
}
