/** Whether what is written is kept on this machine and saved to a folder, and what can be done where not. */
import { Download, FolderUp, RotateCw, Save } from "lucide-react";
import { useEffect, useMemo } from "react";
import { type StoreApi, useStore } from "zustand";
import { download } from "../../../ui/browser/download.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce, announceUrgently } from "../../base/announcer.ts";
import { useOpenAtlas } from "../../base/store.ts";
import { useWriting, useWritingState } from "../base.ts";
import { browserFolders } from "./folderMemory.ts";
import type { FolderHandle, OnChanged } from "./folderSave.ts";
import { createSaving, type Saving } from "./saving.ts";
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

/** What saves the open atlas; one for all that shows it. */
export function useSaving(): StoreApi<Saving> {
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

interface SavingProps {
  readonly saving: StoreApi<Saving>;
}

const canPick = () => pickerOf(window) !== undefined;

/** The line that says it, with the press that saves. */
export function KeptAndSaved({ saving }: SavingProps) {
  const kept = useWritingState((state) => state.kept);
  const last = useStore(saving);
  const { folder, isBusy, isSaved, complaint } = last;
  // Below, where something went wrong, the same is offered beside what can be done about it.
  const isOfferedBelow = complaint !== undefined || typeof kept === "object";
  return (
    <div className={styles.saveRow}>
      <p role="status" aria-live="off" className={styles.note}>
        {words.kept(kept)}
        {kept !== "elsewhere" && `\u00a0· ${words.saved(last)}`}
      </p>
      {canPick() && !isOfferedBelow && (
        <Button title={words.zipNote} onClick={() => zipAndSay(saving)}>
          {words.saveZip}
        </Button>
      )}
      <Button
        look="solid"
        disabled={isBusy || (isSaved && folder !== undefined)}
        title={canPick() ? words.saveNote : words.saveZipNote}
        onClick={() => (canPick() ? void saveAndSay(saving) : zipAndSay(saving))}
      >
        <Save aria-hidden />
        {canPick() ? words.save : words.saveZip}
      </Button>
    </div>
  );
}

async function saveAndSay(saving: StoreApi<Saving>, onChanged?: OnChanged): Promise<void> {
  await saving.getState().save(onChanged);
  if (saving.getState().isSaved) announce(words.savedNow, "writing");
}

function zipAndSay(saving: StoreApi<Saving>): void {
  saving.getState().saveZip();
  const { zip } = saving.getState();
  if (zip) announce(words.zipped(zip), "writing");
}

/** What has to be decided. It stands below the tabs, which stay under the finger when it comes or goes. */
export function ToBeDecided({ saving }: SavingProps) {
  const writing = useWriting();
  const kept = useWritingState((state) => state.kept);
  const lost = useWritingState((state) => state.lost);
  const { folder, theirs, complaint, zip, isZipped } = useStore(saving);
  const { chooseFolder, reload, leave } = saving.getState();
  const saveZip = () => zipAndSay(saving);
  const failure = typeof kept === "object" ? words.kept(kept) : undefined;
  useEffect(() => {
    if (failure !== undefined) announceUrgently(failure);
  }, [failure]);
  return (
    <>
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
            <Button title={words.keepBothNote} onClick={() => void saveAndSay(saving, "keepBoth")}>
              {words.keepBoth}
            </Button>
            <Button title={words.reloadNote} onClick={reload}>
              {words.reload}
            </Button>
            <Button
              title={words.overwriteNote}
              onClick={() => void saveAndSay(saving, "overwrite")}
            >
              {words.overwrite}
            </Button>
            <Button onClick={leave}>{words.notNow}</Button>
          </div>
        </div>
      )}
      {zip && isZipped && (
        <div className={styles.told}>
          <p>{words.zipped(zip)}</p>
        </div>
      )}
      {complaint !== undefined && (
        <div role="alert" className={styles.told}>
          <p>{complaint}</p>
          <div className={styles.row}>
            {canPick() && (
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
    </>
  );
}
