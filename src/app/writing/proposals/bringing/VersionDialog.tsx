/** The dialog that puts a new version of a source beside the old one, and follows its quotes. */
import { useId, useState } from "react";
import { itemsOf } from "../../../../draft/index.ts";
import { openIn } from "../../../../review/kept/index.ts";
import { addVersion } from "../../../../review/versions/index.ts";
import { importOf } from "../../../../sources/index.ts";
import { Button } from "../../../../ui/controls/Button.tsx";
import { announce } from "../../../base/announcer.ts";
import { readInWorker } from "../../../documents/readInWorker.ts";
import { useWriting, useWritingState } from "../../base.ts";
import { Labelled } from "../list/Labelled.tsx";
import parts from "../list/Parts.module.css";
import { BringingFrame } from "./BringingFrame.tsx";
import { freeFile } from "./freeFile.ts";
import { useTask } from "./useTask.ts";
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
  const about = useId();
  const [keepsBoth, setKeepsBoth] = useState(false);
  const task = useTask();
  const look = ([file]: readonly File[]) => {
    if (!file) return;
    void task.run(
      () => textOf(file),
      (text) => {
        if (text.text.trim() === "") return words.noText;
        setFound(text);
        setTitle(file.name.replace(/(?<=.)\.[^.]*$/, ""));
        return undefined;
      },
    );
  };
  const take = () => {
    if (!found || title.trim() === "" || document === "") return;
    const before = openIn(draft);
    writing.change((now) => {
      const file = freeFile(now, title, found.extension);
      return addVersion(now, document, { title: title.trim(), file, text: found.text, keepsBoth });
    });
    const after = openIn(writing.store.getState().history.draft);
    announce(words.followed(after - before), "proposals");
    onBrought();
  };
  return (
    <BringingFrame
      title={words.versionTitle}
      onClose={onClose}
      task={task}
      intro={
        <>
          <p>{words.versionIntro}</p>
          <Labelled label={words.whichDocument}>
            <select value={document} onChange={({ target }) => setDocument(target.value)}>
              {documents.map(({ id, title }) => (
                <option key={String(id)} value={String(id)}>
                  {String(title)}
                </option>
              ))}
            </select>
          </Labelled>
        </>
      }
      files={{ label: words.newFile, accept: ".md,.txt,.pdf,.docx,.html,.htm", onFiles: look }}
    >
      {found && (
        <>
          <p className={parts.note}>
            <bdi>{found.name}</bdi>
          </p>
          <Labelled label={words.newTitle}>
            <input value={title} onChange={({ target }) => setTitle(target.value)} />
          </Labelled>
          <div className={parts.noted}>
            <label className={parts.check}>
              <input
                type="checkbox"
                checked={keepsBoth}
                aria-describedby={about}
                onChange={({ target }) => setKeepsBoth(target.checked)}
              />
              {words.keepsBoth}
            </label>
            <p id={about} className={parts.note}>
              {words.keepsBothNote}
            </p>
          </div>
          <div className={parts.buttons}>
            <Button look="solid" aria-disabled={title.trim() === ""} onClick={take}>
              {words.versionNow}
            </Button>
          </div>
        </>
      )}
    </BringingFrame>
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
