/** A document in the list: how far it is read, and what can be done about that. */
import { RotateCcw, X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { StoreApi } from "zustand";
import { Button } from "../../ui/controls/Button.tsx";
import { announce } from "../base/announcer.ts";
import styles from "./Documents.module.css";
import type { Documents, OpenDocument } from "./documents.ts";
import { words } from "./words.ts";

interface DocumentRowProps {
  readonly document: OpenDocument;
  readonly store: StoreApi<Documents>;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

export function DocumentRow({ document, store, isShown, onShow }: DocumentRowProps) {
  const { id, file, progress, changes } = document;
  const { stop, remove, readAgain } = store.getState();
  useAnnouncement(document);
  const canStop = progress.is === "waiting" || progress.is === "reading";
  return (
    <li className={styles.document}>
      <div className={styles.what}>
        {progress.is === "read" ? (
          <button
            type="button"
            className={styles.name}
            aria-label={words.show(file.name)}
            aria-pressed={isShown}
            onClick={onShow}
          >
            <bdi>{file.name}</bdi>
          </button>
        ) : (
          <span className={styles.name}>
            <bdi>{file.name}</bdi>
          </span>
        )}
        <State name={file.name} progress={progress} />
      </div>
      {(progress.is === "stopped" || progress.is === "failed") && (
        <Button onClick={() => readAgain(id, changes)}>
          <RotateCcw aria-hidden />
          {words.again}
        </Button>
      )}
      <Button
        look="icon"
        aria-label={canStop ? words.stop(file.name) : words.remove(file.name)}
        onClick={() => (canStop ? stop(id) : remove(id))}
      >
        <X aria-hidden />
      </Button>
    </li>
  );
}

function State({ name, progress }: { readonly name: string } & Pick<OpenDocument, "progress">) {
  switch (progress.is) {
    case "waiting":
      return <span className={styles.note}>{words.waiting}</span>;
    case "stopped":
      return <span className={styles.note}>{words.stopped}</span>;
    case "failed":
      return <span className={styles.fault}>{progress.why}</span>;
    case "read":
      return <span className={styles.note}>{words.summary(progress.original.read.report)}</span>;
    case "reading": {
      const { pagesRead, pages } = progress;
      return (
        <span className={styles.progress}>
          {/* Without a value until the number of pages is known; a Word file has none. */}
          <progress
            aria-label={words.progress(name)}
            max={pages || 1}
            {...(pages > 0 && { value: pagesRead })}
          />
          <span className={styles.note}>
            {pages > 0 ? words.pagesRead(pagesRead, pages) : words.reading}
          </span>
        </span>
      );
    }
  }
}

/** Says once that a document is read, or why it can't be; not what was so when the list opened. */
function useAnnouncement({ file, progress }: OpenDocument): void {
  const last = useRef(progress.is);
  useEffect(() => {
    if (last.current === progress.is) return;
    last.current = progress.is;
    if (progress.is === "read")
      announce(words.readDone(file.name, progress.original.read.report), file.name);
    if (progress.is === "failed") announce(words.readFailed(file.name, progress.why), file.name);
  }, [file, progress]);
}
