/** Adds documents to what is written: chosen, dropped here, or pasted as text. */
import { ClipboardPaste, FilePlus2 } from "lucide-react";
import { type FormEvent, useEffect, useEffectEvent, useId, useState } from "react";
import { useStore } from "zustand";
import { itemsOf } from "../../../draft/index.ts";
import { titleOf } from "../../../folder/index.ts";
import type { Writing } from "../../../open/writing/writing.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { FilePicker } from "../../../ui/controls/FilePicker.tsx";
import { announce } from "../../base/announcer.ts";
import { readInWorker } from "../../documents/readInWorker.ts";
import { useWriting } from "../base.ts";
import { documentsBrought } from "../documentsBrought.ts";
import { type Added, addFiles, addText } from "./addDocuments.ts";
import { useGoTo } from "./useGoTo.ts";
import styles from "./Writing.module.css";
import { words } from "./words.ts";

export const ACCEPTED = ".pdf,.docx,.doc,.html,.htm,.xhtml,.md,.markdown,.txt";

const hasNoDocuments = ({ store }: Writing) =>
  itemsOf(store.getState().history.draft, "documents").length === 0;

export function AddDocuments({ read = readInWorker }: { readonly read?: typeof readInWorker }) {
  const writing = useWriting();
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const [busy, setBusy] = useState<number>(0);
  const [added, setAdded] = useState<readonly Added[]>([]);
  const { openText } = useGoTo();
  /** Leads on to the text of the first document, where a map begins. */
  const goOn = () => {
    const { atlas } = writing.store.getState();
    const [first] = atlas?.documents ?? [];
    if (first && atlas?.nodes.length === 0) openText(first.id);
  };
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const isFirst = hasNoDocuments(writing);
    setBusy((number) => number + files.length);
    setAdded([]);
    await addFiles(writing, files, read, (one) => {
      setBusy((number) => number - 1);
      setAdded((before) => [...before, one]);
      announce(one.failed ? words.notAdded(one) : words.added(one.name), `add ${one.name}`);
    });
    if (isFirst && !hasNoDocuments(writing)) goOn();
  };
  const brought = useStore(documentsBrought, ({ files }) => files);
  const takeBrought = useEffectEvent((files: readonly File[]) => {
    documentsBrought.getState().give([]);
    void take(files);
  });
  useEffect(() => {
    if (brought.length > 0) takeBrought(brought);
  }, [brought]);
  return (
    <section
      aria-label={words.addDocuments}
      className={classNames(styles.add, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        // The page would look for an atlas among them.
        event.stopPropagation();
        setOver(false);
        void take([...event.dataTransfer.files]);
      }}
    >
      <div className={styles.row}>
        <FilePicker
          label={words.addDocuments}
          accept={ACCEPTED}
          onFiles={(files) => void take(files)}
        >
          <FilePlus2 aria-hidden />
        </FilePicker>
        <Button aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          <ClipboardPaste aria-hidden />
          {words.pasteText}
        </Button>
      </div>
      {isPasting && (
        <PasteForm
          onText={(title, text) => {
            const isFirst = hasNoDocuments(writing);
            addText(writing, title, text);
            setPasting(false);
            announce(words.added(title), "add text");
            if (isFirst) goOn();
          }}
        />
      )}
      {busy > 0 && <p className={styles.note}>{words.reading(busy)}</p>}
      {added.map((one) => (
        <p key={one.name} className={one.failed ? styles.fault : styles.note}>
          {one.failed ? words.notAdded(one) : words.added(one.name)}
          {!one.failed && one.note && ` ${one.note}`}
        </p>
      ))}
    </section>
  );
}

function PasteForm({ onText }: { readonly onText: (title: string, text: string) => void }) {
  /** What is typed; until then the text's own heading or first line stands there. */
  const [typed, setTyped] = useState<string>();
  const [text, setText] = useState("");
  const id = useId();
  const title = typed ?? offeredTitle(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onText(title.trim(), text);
  };
  return (
    <form className={styles.paste} onSubmit={submit}>
      <label htmlFor={`${id}-title`}>{words.textTitle}</label>
      <input
        id={`${id}-title`}
        required
        pattern=".*\S.*"
        value={title}
        onChange={({ target }) => setTyped(target.value)}
      />
      <label htmlFor={`${id}-text`}>{words.text}</label>
      <textarea
        id={`${id}-text`}
        required
        rows={6}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" look="solid" disabled={text.trim() === ""}>
        {words.addText}
      </Button>
    </form>
  );
}

/** A longer line begins the text, and is no title. */
const TITLE_MOST = 90;

function offeredTitle(text: string): string {
  const [first = ""] = text.trim().split("\n", 1);
  return titleOf({ name: ".md", text, title: first.length > TITLE_MOST ? "" : first });
}
