/** The dialog that puts a new version of a source beside the old one, and follows its quotes. */
import { useEffect, useRef, useState } from "react";
import { itemsOf } from "../../../draft/index.ts";
import { openIn } from "../../../review/kept/index.ts";
import { addVersion } from "../../../review/versions/index.ts";
import { importOf } from "../../../sources/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Modal } from "../../../ui/overlays/Modal.tsx";
import { announce } from "../../base/announcer.ts";
import { readInWorker } from "../../documents/readInWorker.ts";
import { useWriting, useWritingState } from "../base.ts";
import { freeFile } from "./BringDialog.tsx";
import { FilePicker } from "./FilePicker.tsx";
import { Field } from "./MendForm.tsx";
import styles from "./Proposals.module.css";
import { words } from "./words.ts";

interface NewText {
  readonly name: string;
  readonly text: string;
  readonly extension: "md" | "txt";
}

interface VersionDialogProps {
  readonly onClose: () => void;
  readonly onBrought: () => void;
}

export function VersionDialog({ onClose, onBrought }: VersionDialogProps) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const documents = itemsOf(draft, "documents").map(({ value }) => value);
  const [document, setDocument] = useState(String(documents[0]?.id ?? ""));
  const [found, setFound] = useState<NewText>();
  const [title, setTitle] = useState("");
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  const look = async ([file]: readonly File[]) => {
    if (!file) return;
    setFault(undefined);
    setBusy(true);
    try {
      const text = await textOf(file);
      if (!isOpen.current) return;
      if (text.text.trim() === "") setFault(words.noText);
      else {
        setFound(text);
        setTitle(file.name.replace(/(?<=.)\.[^.]*$/, ""));
      }
    } catch (error) {
      if (isOpen.current) setFault(error instanceof Error ? error.message : String(error));
    }
    if (isOpen.current) setBusy(false);
  };
  const take = () => {
    if (!found || title.trim() === "" || document === "") return;
    const before = openIn(draft);
    writing.change((now) => {
      const file = freeFile(now, title, found.extension);
      return addVersion(now, document, { title: title.trim(), file, text: found.text });
    });
    const after = openIn(writing.store.getState().history.draft);
    announce(words.followed(after - before), "proposals");
    onBrought();
  };
  return (
    <Modal title={words.versionTitle} closeLabel={words.close} onClose={onClose}>
      <div className={styles.form}>
        <p>{words.versionIntro}</p>
        <Field label={words.whichDocument}>
          <select value={document} onChange={({ target }) => setDocument(target.value)}>
            {documents.map(({ id, title }) => (
              <option key={String(id)} value={String(id)}>
                {String(title)}
              </option>
            ))}
          </select>
        </Field>
        <FilePicker
          label={words.newFile}
          accept=".md,.txt,.pdf,.docx,.html,.htm"
          onFiles={(files) => void look(files)}
        />
        {fault !== undefined && (
          <p role="alert" className={styles.fault}>
            {fault}
          </p>
        )}
        {isBusy && <p className={styles.note}>{words.reading}</p>}
        {found && (
          <>
            <p className={styles.note}>
              <bdi>{found.name}</bdi>
            </p>
            <Field label={words.newTitle}>
              <input value={title} onChange={({ target }) => setTitle(target.value)} />
            </Field>
            <div className={styles.buttons}>
              <Button look="solid" aria-disabled={title.trim() === ""} onClick={take}>
                {words.versionNow}
              </Button>
            </div>
          </>
        )}
      </div>
    </Modal>
  );
}

/** The words of a file: as they stand, or as “Read documents” would make them of a PDF or Word file. */
async function textOf(file: File): Promise<NewText> {
  const { name } = file;
  if (/\.(md|txt)$/i.test(name)) {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    return { name, text, extension: /\.txt$/i.test(name) ? "txt" : "md" };
  }
  const { markdown } = importOf(await readInWorker(file), []);
  return { name, text: markdown, extension: "md" };
}
