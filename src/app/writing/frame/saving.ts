/** Saving what is written: to the folder it came from where the browser can, else as a zip. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Draft, edit, type JsonObject } from "../../../draft/index.ts";
import { type Files, zipOf } from "../../../folder/index.ts";
import { readDraft } from "../../../open/own/draftFiles.ts";
import { placesIn } from "../../../open/writing/placesFile.ts";
import type { Places, Writing, WritingState } from "../../../open/writing/writing.ts";
import { reasonOf } from "../../../reasonOf.ts";
import { downloadBlob } from "../../../ui/browser/download.ts";
import { pageMeasure } from "../../../ui/browser/measureText.ts";
import type { FolderMemory, SavedFolder, SavedZip } from "./folderMemory.ts";
import { type FolderHandle, knownOf, type OnChanged, saveInto } from "./folderSave.ts";
import { words } from "./words.ts";

export interface Saving {
  /** The folder that it is saved to, once one was chosen. */
  readonly folder: SavedFolder | undefined;
  readonly isBusy: boolean;
  /** Files that another program has changed there, until the person has said what to do. */
  readonly theirs: Files | undefined;
  /** What went wrong last, in words for the person. */
  readonly complaint: string | undefined;
  /** Whether what is written is what was saved last. */
  readonly isSaved: boolean;
  /** The zip that was downloaded last on this visit. */
  readonly zip: SavedZip | undefined;
  /** Whether what is written is what it holds. */
  readonly isZipped: boolean;
  readonly save: (onChanged?: OnChanged) => Promise<void>;
  readonly chooseFolder: () => Promise<void>;
  /** Takes the files of the folder in place of what is written, as an edit that can be undone. */
  readonly reload: () => void;
  readonly saveZip: () => void;
  readonly leave: () => void;
}

interface SavingOptions {
  readonly id: string;
  readonly writing: Writing;
  readonly memory: FolderMemory;
  /** `window.showDirectoryPicker`; `undefined` where the browser has none. */
  readonly pick: (() => Promise<FolderHandle>) | undefined;
  readonly now: () => number;
}

/** What of a writing is in its files. */
interface Writable {
  readonly draft: Draft;
  readonly places: Places["of"];
}

const writableIn = ({ history, places }: WritingState): Writable => ({
  draft: history.draft,
  places: places.of,
});

const isSameWritable = (a: Writable, b: Writable) => a.draft === b.draft && a.places === b.places;

export function createSaving(options: SavingOptions): StoreApi<Saving> {
  const { id, writing, memory, pick, now: time } = options;
  const store = createStore<Saving>()((set, get) => {
    /** What was saved last: the same objects while nothing changes. */
    let saved: Writable | undefined;
    const now = () => writableIn(writing.store.getState());
    let zipped: Writable | undefined;
    const isZippedNow = () => zipped !== undefined && isSameWritable(zipped, now());
    const isSavedNow = () => saved !== undefined && isSameWritable(saved, now());
    const isSame = (folder: SavedFolder) => {
      const known = Object.entries(knownOf(writing.files()));
      return (
        known.length === Object.keys(folder.known).length &&
        known.every(([path, digest]) => folder.known[path] === digest)
      );
    };

    void memory.recall(id).then((folder) => {
      if (!folder || get().folder) return;
      if (isSame(folder)) saved = now();
      set({ folder, isSaved: isSavedNow() });
    });
    writing.store.subscribe((state, before) => {
      if (isSameWritable(writableIn(state), writableIn(before))) return;
      set({ isSaved: isSavedNow(), isZipped: isZippedNow() });
    });

    const saveTo = async (folder: SavedFolder, onChanged: OnChanged) => {
      set({ isBusy: true, complaint: undefined, theirs: undefined });
      const saving = now();
      try {
        const isFirst = folder.at === undefined;
        const known = isFirst ? undefined : folder.known;
        const result = await saveInto(folder.handle, writing.files(), known, onChanged);
        if (result.is === "refused") set({ complaint: words.folderRefused(folder.handle.name) });
        else if (result.is === "changed") set({ theirs: result.theirs });
        else {
          const next = { ...folder, known: result.known, at: time() };
          saved = saving;
          set({ folder: next, isSaved: isSavedNow() });
          await memory.remember(id, next);
        }
      } catch (error) {
        const why = reasonOf(error);
        set({ complaint: words.folderFailed(folder.handle.name, why) });
      } finally {
        set({ isBusy: false });
      }
    };

    return {
      folder: undefined,
      isBusy: false,
      theirs: undefined,
      complaint: undefined,
      isSaved: false,
      zip: undefined,
      isZipped: false,
      save: async (onChanged = "ask") => {
        const { folder, chooseFolder, saveZip } = get();
        if (!pick) saveZip();
        else if (folder) await saveTo(folder, onChanged);
        else await chooseFolder();
      },
      chooseFolder: async () => {
        const handle = await pick?.().catch((error: unknown) => {
          // Whoever closes the browser's dialog knows that nothing was saved.
          if (!isAbort(error)) set({ complaint: words.noFolder(reasonOf(error)) });
          return undefined;
        });
        if (!handle) return;
        const folder = { handle, known: {}, at: undefined };
        set({ folder });
        await saveTo(folder, "ask");
      },
      reload: () => {
        const { theirs, folder } = get();
        if (!theirs || !folder) return;
        try {
          const disk = readDraft(new Map([...writing.files(), ...theirs])).draft;
          writing.change((before) =>
            edit(before, "reload", folder.handle.name, (editor) => {
              editor.change(["atlas"], disk.atlas);
              const texts: JsonObject = disk.texts;
              editor.change(["texts"], texts);
            }),
          );
          const { atlas } = writing.store.getState();
          const places = atlas && placesIn(theirs, atlas, pageMeasure());
          if (places) writing.arrange(places);
          set({ theirs: undefined });
          // What was reloaded is what stands there.
          const known = { ...folder.known, ...knownOf(theirs) };
          const next = { ...folder, known, at: folder.at ?? time() };
          saved = now();
          set({ folder: next, isSaved: true });
          void memory.remember(id, next);
        } catch (error) {
          set({ complaint: reasonOf(error) });
        }
      },
      saveZip: () => {
        const name = String(now().draft.atlas.id ?? "atlas");
        const files = writing.files();
        const zip = { name: `${name}.zip`, files: files.size, at: time() };
        const bytes = zipOf([{ name, files }]);
        downloadBlob(zip.name, new Blob([bytes], { type: "application/zip" }));
        zipped = now();
        set({ complaint: undefined, zip, isZipped: true });
      },
      leave: () => set({ theirs: undefined }),
    };
  });
  return store;
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === "AbortError";
