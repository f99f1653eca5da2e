/** What an atlas says of itself. */
import { useRef } from "react";
import { useStore } from "zustand";
import { type Draft, type Edit, edit, type Path, textIn } from "../../../draft/index.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useWriting, useWritingState } from "../base.ts";
import { TextField } from "../fields/TextField.tsx";
import { entryWanted } from "../wanted.ts";
import styles from "./codebook.module.css";
import { useLedToField } from "./useLedHere.ts";
import { words } from "./words.ts";

const ROOT = ["atlas"] as const;

const FIELDS = [
  { name: "title", label: words.atlasTitle, lines: "one" },
  { name: "description", label: words.description, lines: "several" },
  { name: "scope", label: words.scope, lines: "several" },
  { name: "language", label: words.atlasLanguage, lines: "one", hint: words.atlasLanguageHint },
] as const;

/** Whether a path in atlas.json leads to one of them. */
export const isAboutAtlas = (path: Path | undefined): boolean =>
  FIELDS.some(({ name }) => path?.[0] === name);

export function AboutAtlas() {
  const isLedTo = useStore(entryWanted, ({ wanted }) => isAboutAtlas(wanted));
  return (
    <Disclosure label={words.about} className={styles.entry} opensNow={isLedTo}>
      <Fields />
    </Disclosure>
  );
}

function Fields() {
  const writing = useWriting();
  const atlas = useWritingState(({ history }) => history.draft.atlas);
  const problems = useWritingState((state) => state.problems);
  const fields = useRef<HTMLDivElement>(null);
  useLedToField(ROOT, fields);
  return (
    <div ref={fields} className={styles.fields}>
      {FIELDS.map(({ name, label, lines, ...more }) => (
        <TextField
          key={name}
          label={label}
          lines={lines}
          property={name}
          hint={"hint" in more ? more.hint : undefined}
          value={textIn(atlas, name)}
          problems={problems.filter(({ path }) => path.length === 1 && path[0] === name)}
          onCommit={(text) => writing.change((draft) => changeAtlas(draft, name, text))}
        />
      ))}
    </div>
  );
}

const changeAtlas = (draft: Draft, name: string, text: string): Edit =>
  edit(draft, "changeAtlas", name, (editor) => editor.set([...ROOT, name], text));
