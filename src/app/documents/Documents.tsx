/** The dialog "Read documents": PDF, Word and web pages become sources, to be saved as files. */
import { FileUp } from "lucide-react";
import { useState } from "react";
import { type StoreApi, useStore } from "zustand";
import { classNames } from "../../ui/browser/classNames.ts";
import { useFileDrop } from "../../ui/browser/useFileDrop.ts";
import { FilePicker } from "../../ui/controls/FilePicker.tsx";
import { Modal } from "../../ui/overlays/Modal.tsx";
import { useChrome } from "../base/chrome.tsx";
import { DocumentRow } from "./DocumentRow.tsx";
import styles from "./Documents.module.css";
import { DocumentView } from "./DocumentView.tsx";
import type { Documents as State } from "./documents.ts";
import { sharedDocuments } from "./shared.ts";
import { words } from "./words.ts";

const ACCEPTED = ".pdf,.docx,.doc,.html,.htm,.xhtml,.json";

export default function Documents({
  store = sharedDocuments,
}: {
  readonly store?: StoreApi<State>;
}) {
  const { close } = useChrome();
  const { documents, complaints, add } = useStore(store);
  const [chosen, choose] = useState<number>();
  const shown =
    documents.find(({ id }) => id === chosen) ??
    documents.find(({ progress }) => progress.is === "read");
  const isOver = useFileDrop((files) => void add(files));
  return (
    <Modal
      title={words.title}
      closeLabel={words.close}
      // It is as small as what it shows, until there is a text to read.
      look={shown?.progress.is === "read" ? "page" : "card"}
      onClose={close}
    >
      <div className={styles.page}>
        <div className={classNames(styles.bring, isOver && styles.over)}>
          <p>{words.intro}</p>
          <div className={styles.row}>
            <FilePicker
              look="solid"
              label={words.choose}
              accept={ACCEPTED}
              onFiles={(files) => void add(files)}
            >
              <FileUp aria-hidden />
            </FilePicker>
            <span className={styles.note}>{words.drop}</span>
          </div>
          {complaints.map((complaint) => (
            <p key={complaint} role="alert" className={styles.fault}>
              {complaint}
            </p>
          ))}
        </div>
        {documents.length > 0 && (
          <ul className={styles.documents} aria-label={words.documents}>
            {documents.map((document) => (
              <DocumentRow
                key={document.id}
                document={document}
                store={store}
                isShown={document === shown}
                onShow={() => choose(document.id)}
              />
            ))}
          </ul>
        )}
        {shown?.progress.is === "read" && (
          <DocumentView
            key={shown.id}
            document={shown}
            original={shown.progress.original}
            store={store}
          />
        )}
      </div>
    </Modal>
  );
}
