/** The dialog "Atlases": opens an atlas of one's own, and lists those that are there. */
import { Archive, FileUp, FolderUp } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { type StoreApi, useStore } from "zustand";
import { addressId } from "../../atlas/index.ts";
import { type Draft, edit } from "../../draft/index.ts";
import type { OwnEntry } from "../../open/own/ownRecord.ts";
import { reasonOf } from "../../reasonOf.ts";
import type { BroughtItem } from "../../ui/browser/fileDrop.ts";
import { writeSetting } from "../../ui/browser/stored.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { FilePicker } from "../../ui/controls/FilePicker.tsx";
import { Modal } from "../../ui/overlays/Modal.tsx";
import { announce } from "../base/announcer.ts";
import { useChrome } from "../base/chrome.tsx";
import { isOneFile } from "../base/ownFile.ts";
import { useBuilt, useSite } from "../base/store.ts";
import { sharedDocuments } from "../documents/shared.ts";
import { useWritingMode, writeSettingOf } from "../writing/base.ts";
import { claimsBrought, mayHoldClaims } from "../writing/claimsBrought.ts";
import { documentsBrought, mayBeSource } from "../writing/documentsBrought.ts";
import styles from "./Atlases.module.css";
import { AtlasRow } from "./AtlasRow.tsx";
import { filesAmong, isDocument, mayHoldAtlas } from "./broughtFiles.ts";
import { ClaimsOffered } from "./ClaimsOffered.tsx";
import { DocumentsOffered } from "./DocumentsOffered.tsx";
import { Happened } from "./Happened.tsx";
import type { Library } from "./library.ts";
import { NewAtlasForm } from "./NewAtlasForm.tsx";
import { Shipped } from "./Shipped.tsx";
import { sharedLibrary } from "./shared.ts";
import { words } from "./words.ts";

export default function Atlases({ store = sharedLibrary }: { readonly store?: StoreApi<Library> }) {
  const { close, brought, bring, openDialog } = useChrome();
  const shipped = useSite((state) => state.atlases);
  const { refreshOwn, reload } = useSite((state) => state.actions);
  const shown = addressId(useBuilt().atlas);
  const list = useStore(store, (state) => state.list);
  const own = useRef<HTMLUListElement>(null);
  const isOpen = useRef(true);
  const [claims, setClaims] = useState<readonly File[]>([]);
  const [documents, setDocuments] = useState<readonly File[]>([]);
  const [isBegun, setBegun] = useState(false);

  useEffect(() => {
    isOpen.current = true;
    void store.getState().refresh();
    return () => {
      isOpen.current = false;
    };
  }, [store]);
  // Whatever changes the list, the site learns of it.
  useEffect(() => {
    if (list) void refreshOwn();
  }, [list, refreshOwn]);

  const show = useCallback(
    (id: string) => {
      close();
      window.location.hash = id;
    },
    [close],
  );

  const take = useCallback(
    async (items: readonly BroughtItem[]) => {
      const { bring: openFiles, complain } = store.getState();
      setClaims([]);
      setDocuments([]);
      setBegun(false);
      try {
        const files = await filesAmong(items);
        const all = [...files.values()];
        const outcomes = all.some(mayHoldAtlas) ? await openFiles(files) : [];
        if (!outcomes || !isOpen.current) return;
        const [only, ...others] = outcomes;
        if (only?.id !== undefined && only.is !== "faulty" && others.length === 0) show(only.id);
        else if (only) for (const one of outcomes) announce(words.outcome(one), one.key);
        else if (all.some(mayBeSource)) setDocuments(all.filter(mayBeSource));
        else {
          const hold = await Promise.all(all.map(mayHoldClaims));
          if (!isOpen.current) return;
          const found = all.filter((_, at) => hold[at]);
          if (found.length > 0) setClaims(found);
          else complain(words.nothing);
        }
      } catch (error) {
        complain(reasonOf(error));
      }
    },
    [store, show],
  );
  useEffect(() => {
    if (!brought) return;
    bring(undefined);
    void take(brought);
  }, [brought, bring, take]);

  const readOnly = (files: readonly File[]) => {
    openDialog("documents");
    void sharedDocuments.getState().add(files.filter(isDocument));
  };
  const { rename, duplicate, remove, undoRemove, backUp } = store.getState();
  const { writing } = useWritingMode();
  const onRename = async (entry: OwnEntry, title: string) => {
    // Of the one that is written, it is an edit like any other.
    if (entry.id === shown && writing) {
      writing.change((draft) => retitling(draft, title));
      await writing.keepFiles();
      await store.getState().refresh();
      announce(words.renamed(title), "atlases");
      return;
    }
    await rename(entry, title);
    if (store.getState().complaint !== undefined) return;
    announce(words.renamed(title), "atlases");
    if (entry.id === shown) await reload();
  };
  const onRemove = async (entry: OwnEntry) => {
    await remove(entry);
    if (store.getState().removed?.entry !== entry) return;
    announce(words.removed(entry.title), "atlases");
    // What is no longer there can't stay on screen.
    if (entry.id === shown && shipped[0]) window.location.hash = shipped[0].id;
  };
  const onDuplicate = async (entry: OwnEntry) => {
    await duplicate(entry);
    if (store.getState().complaint === undefined)
      announce(words.duplicated(entry.title), "atlases");
  };
  const onUndo = async () => {
    const title = store.getState().removed?.entry.title ?? "";
    await undoRemove();
    announce(words.undone(title), "atlases");
    own.current?.focus();
  };

  const entries = list?.entries ?? [];
  return (
    <Modal title={words.title} closeLabel={words.close} onClose={close}>
      <div className={styles.page}>
        <NewAtlasForm
          store={store}
          documents={isBegun ? documents : undefined}
          onCreated={(id) => {
            writeSetting(writeSettingOf(id), "on", "visit");
            if (claims.length > 0) claimsBrought.getState().give(claims);
            if (documents.length > 0) documentsBrought.getState().give(documents);
            show(id);
          }}
        />
        <Bring onFiles={(items) => void take(items)} />
        {documents.length > 0 && !isBegun && (
          <DocumentsOffered
            files={documents}
            onBegin={() => setBegun(true)}
            onRead={documents.some(isDocument) ? () => readOnly(documents) : undefined}
            onGiven={close}
          />
        )}
        {claims.length > 0 && <ClaimsOffered files={claims} onGiven={close} />}
        <Happened store={store} onShow={show} onUndo={() => void onUndo()} />
        <section aria-label={words.own} className={styles.section}>
          <div className={styles.heading}>
            <h3>{words.own}</h3>
            {entries.length > 0 && (
              <Button onClick={() => void backUp()}>
                <Archive aria-hidden />
                {words.backUp}
              </Button>
            )}
          </div>
          {list && entries.length === 0 && <p className={styles.note}>{words.ownEmpty}</p>}
          <ul ref={own} tabIndex={-1} aria-label={words.own} className={styles.list}>
            {entries.map((entry) => (
              <AtlasRow
                key={entry.id}
                entry={entry}
                isShown={entry.id === shown}
                isUnkept={list?.unkept.has(entry.id) ?? false}
                onShow={close}
                onRename={(title) => onRename(entry, title)}
                onDuplicate={() => void onDuplicate(entry)}
                onSave={() => void store.getState().save(entry)}
                onRemove={() => void onRemove(entry)}
              />
            ))}
          </ul>
          {entries.length > 0 && <p className={styles.note}>{words.ownNote}</p>}
        </section>
        <Shipped
          title={words.shipped(isOneFile())}
          atlases={shipped.filter(({ example }) => !example)}
          onShow={close}
        />
        <Shipped
          title={words.examples}
          note={words.examplesNote}
          atlases={shipped.filter(({ example }) => example)}
          onShow={close}
        />
      </div>
    </Modal>
  );
}

const retitling = (draft: Draft, title: string) =>
  edit(draft, "retitle", title, (editor) => editor.set(["atlas", "title"], title));

/** Chooses files or a folder; what is dropped or pasted comes by itself. */
function Bring({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  return (
    <div className={styles.bring}>
      <p>{words.intro}</p>
      <div className={styles.row}>
        <FilePicker look="solid" label={words.chooseFiles} onFiles={onFiles}>
          <FileUp aria-hidden />
        </FilePicker>
        <FilePicker takes="folder" label={words.chooseFolder} onFiles={onFiles}>
          <FolderUp aria-hidden />
        </FilePicker>
      </div>
    </div>
  );
}
