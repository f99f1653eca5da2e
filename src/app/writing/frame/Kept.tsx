/** Whether what is written is kept on this machine and saved to a folder, and what can be done where not. */
import { Download, FolderUp, RotateCw, Save } from "lucide-react";
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { download } from "../../../ui/browser/download.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce, announceUrgently } from "../../base/announcer.ts";
import { useOpenAtlas } from "../../base/store.ts";
import { useWriting, useWritingState } from "../base.ts";
import { browserFolders } from "./folderMemory.ts";
import type { FolderHandle } from "./folderSave.ts";
import { createSaving } from "./saving.ts";
import styles from "./Writing.module.css";
import { words } from "./words.ts";

/** What browsers with the File System Access API have. */
interface Picking {
  showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: "readwrite";
  }) => Promise<FolderHandle>;
}

function pickerOf(page: Window & Picking) {
  const { showDirectoryPicker } = page;
  if (!showDirectoryPicker) return undefined;
  return () => showDirectoryPicker.call(page, { id: "policy-atlas", mode: "readwrite" });
}

function useSaving() {
  const writing = useWriting();
  const { id } = useOpenAtlas();
  return useMemo(
    () =>
      createSaving({
        id,
        writing,
        memory: browserFolders,
        pick: pickerOf(window),
        now: Date.now,
      }),
    [writing, id],
  );
}

/** The line alone, where there is room for no more. */
export function KeptShort() {
  const kept = useWritingState((state) => state.kept);
  return (
    <p role="status" aria-live="off" className={styles.note}>
      {words.kept(kept)}
    </p>
  );
}

export function KeptAndSaved() {
  const writing = useWriting();
  const kept = useWritingState((state) => state.kept);
  const lost = useWritingState((state) => state.lost);
  const store = useSaving();
  const { folder, isBusy, isSaved, theirs, complaint } = useStore(store);
  const { save, chooseFolder, reload, saveZip, leave } = store.getState();
  const failure = typeof kept === "object" ? words.kept(kept) : undefined;
  useEffect(() => {
    if (failure !== undefined) announceUrgently(failure);
  }, [failure]);
  const onSave = async (onChanged?: "overwrite" | "keepBoth") => {
    await save(onChanged);
    if (store.getState().isSaved) announce(words.savedNow, "writing");
  };
  const canPick = pickerOf(window) !== undefined;
  return (
    <div className={styles.kept}>
      <div className={styles.saveRow}>
        <p role="status" aria-live="off" className={styles.note}>
          {words.kept(kept)}
          {kept !== "elsewhere" && `\u00a0· ${words.saved(folder, isSaved)}`}
        </p>
        <Button
          look="solid"
          disabled={isBusy || (isSaved && folder !== undefined)}
          title={canPick ? words.saveNote : words.saveZipNote}
          onClick={() => void onSave()}
        >
          <Save aria-hidden />
          {canPick ? words.save : words.saveZip}
        </Button>
      </div>
      {kept === "elsewhere" && (
        <div className={styles.told}>
          <p>{words.elsewhere}</p>
          <Button onClick={() => void writing.writeHere()}>{words.writeHere}</Button>
        </div>
      )}
      {failure !== undefined && (
        <div className={styles.told}>
          <p>{words.notKept}</p>
          <div className={styles.row}>
            <Button onClick={writing.tryAgain}>
              <RotateCw aria-hidden />
              {words.tryAgain}
            </Button>
            <Button onClick={saveZip}>
              <Download aria-hidden />
              {words.saveZip}
            </Button>
          </div>
        </div>
      )}
      {lost.length > 0 && (
        <div role="alert" className={styles.told}>
          <p>{words.lost(lost.length)}</p>
          <Button
            onClick={() =>
              download(words.lostFile, JSON.stringify(lost, null, 2), "application/json")
            }
          >
            <Download aria-hidden />
            {words.saveLost}
          </Button>
        </div>
      )}
      {theirs && (
        <div role="alert" className={styles.told}>
          <p>{words.changedThere(folder?.handle.name ?? "", [...theirs.keys()])}</p>
          <div className={styles.row}>
            <Button title={words.keepBothNote} onClick={() => void onSave("keepBoth")}>
              {words.keepBoth}
            </Button>
            <Button title={words.reloadNote} onClick={reload}>
              {words.reload}
            </Button>
            <Button title={words.overwriteNote} onClick={() => void onSave("overwrite")}>
              {words.overwrite}
            </Button>
            <Button onClick={leave}>{words.notNow}</Button>
          </div>
        </div>
      )}
      {complaint !== undefined && (
        <div role="alert" className={styles.told}>
          <p>{complaint}</p>
          <div className={styles.row}>
            {canPick && (
              <Button onClick={() => void chooseFolder()}>
                <FolderUp aria-hidden />
                {words.otherFolder}
              </Button>
            )}
            <Button onClick={saveZip}>
              <Download aria-hidden />
              {words.saveZip}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
