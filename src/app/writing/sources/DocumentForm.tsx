/** What an atlas says of a document: every field of the format, each change an edit. */
import { useState } from "react";
import { textHash } from "../../../atlas/files/index.ts";
import { ROLES, safeAddress } from "../../../atlas/format/index.ts";
import {
  type Changes,
  changeDocument,
  type Draft,
  type Item,
  itemsIn,
  itemsOf,
  moveFile,
  textIn,
} from "../../../draft/index.ts";
import { textOfDocument } from "../../../review/kept/index.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useWriting, useWritingState } from "../base.ts";
import { IdField } from "../claims/IdField.tsx";
import { CheckField, ChoiceField } from "../fields/ChoiceField.tsx";
import { DateField } from "../fields/DateField.tsx";
import { ProblemLines } from "../fields/Field.tsx";
import { type ProblemsHere, useProblemsAt } from "../fields/problems.ts";
import { ListField, TextField } from "../fields/TextField.tsx";
import { Authors } from "./Authors.tsx";
import { ReadSections } from "./ReadSections.tsx";
import styles from "./sources.module.css";
import { words } from "./words.ts";

export function DocumentForm({ item }: { readonly item: Item }) {
  const title = textIn(item.value, "title");
  return (
    <Disclosure label={words.about} name={words.aboutOf(title)} className={styles.about}>
      <Fields item={item} />
    </Disclosure>
  );
}

function Fields({ item }: { readonly item: Item }) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const problems = useProblemsAt(item.path);
  const { value } = item;
  const id = textIn(value, "id");
  const change = (changes: Changes) => writing.change((now) => changeDocument(now, id, changes));
  const optional = (name: string) => ({
    value: textIn(value, name),
    problems: problems.of(name),
    onCommit: (text: string) => change({ [name]: text || undefined }),
  });
  const others = itemsOf(draft, "documents").filter((other) => other.value.id !== id);
  return (
    <div className={styles.fields}>
      <ProblemLines problems={problems.of("")} />
      <TextField
        label={words.title}
        {...optional("title")}
        onCommit={(text) => text !== "" && change({ title: text })}
      />
      <ChoiceField
        label={words.role}
        value={textIn(value, "role")}
        choices={ROLES.map((role) => ({ value: role, name: words.roles[role] }))}
        problems={problems.of("role")}
        onChoose={(role) => change({ role })}
      />
      <Authors
        document={value}
        problems={[...problems.of("author"), ...problems.of("authors")]}
        onChange={change}
      />
      <TextField label={words.publisher} {...optional("publisher")} />
      <TextField label={words.published} hint={words.publishedHint} {...optional("published")} />
      <AddressField {...optional("url")} />
      <DateField label={words.accessed} {...optional("accessed")} />
      <TextField label={words.licence} {...optional("licence")} />
      <TextField label={words.language} hint={words.languageHint} {...optional("language")} />
      <TextField label={words.version} hint={words.versionHint} {...optional("version")} />
      {others.length > 0 && (
        <ChoiceField
          label={words.replaces}
          value={textIn(value, "replaces")}
          choices={[
            { value: "", name: words.none },
            ...others.map((other) => ({
              value: textIn(other.value, "id"),
              name: textIn(other.value, "title"),
            })),
          ]}
          problems={problems.of("replaces")}
          onChoose={(replaces) => change({ replaces: replaces || undefined })}
        />
      )}
      <ReadSections document={id} />
      <Disclosure label={words.files}>
        <FileFields item={item} draft={draft} problems={problems} onChange={change} />
      </Disclosure>
    </div>
  );
}

interface AddressFieldProps extends Pick<ProblemsHere, never> {
  readonly value: string;
  readonly problems: ReturnType<ProblemsHere["of"]>;
  readonly onCommit: (text: string) => void;
}

/** One that no browser would open is not taken. */
function AddressField({ onCommit, ...field }: AddressFieldProps) {
  const [isRefused, setRefused] = useState(false);
  return (
    <TextField
      label={words.url}
      hint={isRefused ? words.urlForm : undefined}
      {...field}
      onCommit={(text) => {
        const isSound = text === "" || safeAddress(text) !== undefined;
        setRefused(!isSound);
        if (isSound) onCommit(text);
      }}
    />
  );
}

interface FileFieldsProps {
  readonly item: Item;
  readonly draft: Draft;
  readonly problems: ProblemsHere;
  readonly onChange: (changes: Changes) => void;
}

function FileFields({ item, draft, problems, onChange }: FileFieldsProps) {
  const writing = useWriting();
  const [refusal, setRefusal] = useState<string>();
  const { value } = item;
  const [id, file, sha256] = ["id", "file", "sha256"].map((name) => textIn(value, name));
  const [original = {}] = itemsIn([value.original ?? null], []).map((one) => one.value);
  const cuts = itemsIn(value.cuts, []).map((cut) => textIn(cut.value, "what"));
  const text = textOfDocument(draft, value);
  const setOriginal = (changes: Changes) => {
    const next = { file: textIn(original, "file"), kind: textIn(original, "kind"), ...changes };
    // Without a name there is none.
    const { file: name, kind } = next;
    const isThere = typeof name === "string" && name !== "";
    onChange({ original: isThere ? { file: name, kind: kind || extensionOf(name) } : undefined });
  };
  return (
    <div className={styles.fields}>
      <IdField item={item} named="document" problems={problems.of("id")} />
      {file !== "" && (
        <TextField
          label={words.file}
          hint={refusal ?? words.fileHint}
          value={file ?? ""}
          problems={problems.of("file")}
          onCommit={(to) => {
            const isSound = /^(?![/\\]|[a-z]:)(?!.*\.\.).*[^/\\]\.(md|txt)$/i.test(to);
            const isTaken = Object.hasOwn(draft.texts, to);
            const why = !isSound ? words.fileForm : isTaken ? words.fileTaken : undefined;
            setRefusal(why);
            if (why === undefined) writing.change((now) => moveFile(now, id ?? "", to));
          }}
        />
      )}
      <TextField
        label={words.original}
        value={textIn(original, "file")}
        problems={problems.of("original")}
        onCommit={(name) => setOriginal({ file: name })}
      />
      {textIn(original, "file") !== "" && (
        <TextField
          label={words.originalKind}
          value={textIn(original, "kind")}
          onCommit={(kind) => setOriginal({ kind })}
        />
      )}
      <ListField
        label={words.cuts}
        hint={words.cutsHint}
        values={cuts}
        problems={problems.of("cuts")}
        onCommit={(next) =>
          onChange({ cuts: next.length > 0 ? next.map((what) => ({ what })) : undefined })
        }
      />
      {text !== undefined && (
        <>
          <CheckField
            label={words.fixed}
            isOn={sha256 !== ""}
            onChange={(isOn) =>
              onChange({ sha256: isOn ? textHash(text.replace(/\r\n?/g, "\n")) : undefined })
            }
          />
          <ProblemLines problems={problems.of("sha256")} />
        </>
      )}
    </div>
  );
}

const extensionOf = (name: string) => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "file";
