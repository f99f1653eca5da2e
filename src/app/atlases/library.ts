/** The state of the dialog "Atlases": those kept on this machine, what is being opened, and what came of it. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { idFrom } from "../../atlas/format/index.ts";
import { type Folder, type NewAtlas, newAtlas, retitled, zipOf } from "../../folder/index.ts";
import { type OwnAtlases, type OwnList, reasonOf } from "../../open/own/ownAtlases.ts";
import { entryOf } from "../../open/own/ownEntry.ts";
import { newOwnId } from "../../open/own/ownId.ts";
import { OWN_FORMAT, type OwnContents, type OwnEntry } from "../../open/own/ownRecord.ts";
import { downloadBlob } from "../../ui/browser/download.ts";
import type { Brought, Outcome, Progress } from "./brought.ts";
import type { buildInWorker, openInWorker } from "./buildInWorker.ts";
import { words } from "./words.ts";

export interface Library {
  /** `undefined` until it was read. */
  readonly list: OwnList | undefined;
  /** What is being opened; `undefined` while nothing is. */
  readonly work: { readonly progress: Progress | undefined } | undefined;
  readonly outcomes: readonly Outcome[];
  /** Why what was last asked for was not done, in words for the person. */
  readonly complaint: string | undefined;
  /** The atlas that was removed last, until another one is or it was put back. */
  readonly removed: { readonly entry: OwnEntry; readonly contents: OwnContents } | undefined;
  readonly refresh: () => Promise<void>;
  /**
   * Opens the atlases among files, and keeps them; returns what came of it, an empty list if no atlas
   * was among them, and nothing if it was stopped or failed.
   */
  readonly bring: (files: ReadonlyMap<string, Blob>) => Promise<readonly Outcome[] | undefined>;
  /** Makes an atlas without documents, and keeps it; returns the name of its addresses. */
  readonly create: (atlas: Omit<NewAtlas, "id" | "sources">) => Promise<string | undefined>;
  readonly stop: () => void;
  readonly complain: (why: string | undefined) => void;
  readonly rename: (entry: OwnEntry, title: string) => Promise<void>;
  readonly duplicate: (entry: OwnEntry) => Promise<void>;
  readonly remove: (entry: OwnEntry) => Promise<void>;
  readonly undoRemove: () => Promise<void>;
  readonly save: (entry: OwnEntry) => Promise<void>;
  readonly backUp: () => Promise<void>;
  readonly saveDamaged: () => void;
  readonly dropDamaged: () => Promise<void>;
}

export interface LibraryParts {
  readonly own: OwnAtlases;
  readonly open: typeof openInWorker;
  readonly build: typeof buildInWorker;
  readonly madeBy: string;
  /** Asks the browser not to delete what is kept when the disk is nearly full. */
  readonly persist: () => Promise<unknown>;
  readonly now: () => number;
}

export function createLibrary(parts: LibraryParts): StoreApi<Library> {
  const { own, open, build, madeBy, persist, now } = parts;
  let working: AbortController | undefined;

  return createStore<Library>()((set, get) => {
    /** Does what a press asked for; a failure is told, and the list is read anew. */
    const doing = async (work: () => Promise<void>) => {
      set({ complaint: undefined });
      try {
        await work();
      } catch (error) {
        set({ complaint: reasonOf(error) });
      }
      await get().refresh();
    };

    const keep = async (id: string, { folder, digest, built }: Brought) => {
      if (!built) throw new Error(words.cannotBuild);
      const { name, files } = folder;
      const isFirst = (await own.list()).entries.length === 0;
      const why = await own.keep(entryOf(id, digest, built.atlas, now()), {
        format: OWN_FORMAT,
        name,
        files,
        built,
        madeBy,
      });
      // Not awaited: the browser may ask the person, who may take their time.
      if (why === undefined && isFirst) void persist().catch(() => undefined);
      return why;
    };

    const keepBrought = async (brought: Brought, key: string): Promise<Outcome> => {
      const { folder, built, problems, digest } = brought;
      if (!built) return { key, title: folder.name, id: undefined, is: "broken", problems };
      const { title } = built.atlas;
      const { entries, unkept } = await own.list();
      const same = entries.find((entry) => entry.digest === digest);
      if (same && !unkept.has(same.id) && key !== "new")
        return { key, title, id: same.id, is: "known", problems };
      const id = (key === "new" ? undefined : same?.id) ?? newOwnId(built.atlas.id);
      const why = await keep(id, brought);
      if (why !== undefined) set({ complaint: words.notKept(title, why) });
      const isFaulty = problems.some(({ severity }) => severity === "error");
      return {
        key,
        title,
        id,
        is: why !== undefined ? "unkept" : isFaulty ? "faulty" : "kept",
        problems,
      };
    };

    const read = async ({ id, title }: OwnEntry) => {
      try {
        return await own.read(id);
      } catch (error) {
        throw new Error(words.notRead(title, reasonOf(error)));
      }
    };

    /** Keeps an atlas's files under another title; positions stay, since no node has changed. */
    const keepRetitled = async (id: string, contents: OwnContents, title: string) => {
      const { name, built } = contents;
      const folder: Folder = { name, files: retitled(contents.files, title) };
      const brought = await build(folder, built?.layouts);
      const why = await keep(id, brought);
      if (why !== undefined) throw new Error(words.notKept(title, why));
    };

    return {
      list: undefined,
      work: undefined,
      outcomes: [],
      complaint: undefined,
      removed: undefined,
      refresh: async () => set({ list: await own.list() }),
      async bring(files) {
        working?.abort();
        const controller = new AbortController();
        working = controller;
        const { signal } = controller;
        set({ work: { progress: undefined }, complaint: undefined, outcomes: [] });
        try {
          const onProgress = (progress: Progress) => !signal.aborted && set({ work: { progress } });
          const brought = await open(files, { signal, onProgress });
          const outcomes: Outcome[] = [];
          for (const [at, one] of brought.entries()) {
            if (signal.aborted) return undefined;
            outcomes.push(await keepBrought(one, String(at)));
          }
          set({ outcomes });
          return outcomes;
        } catch (error) {
          if (!signal.aborted) set({ complaint: reasonOf(error) });
          return undefined;
        } finally {
          if (working === controller) set({ work: undefined });
          await get().refresh();
        }
      },
      async create(atlas) {
        let id: string | undefined;
        await doing(async () => {
          const name = idFrom(atlas.title, "atlas");
          const value = newAtlas({ ...atlas, id: name, sources: [] });
          const json = `${JSON.stringify(value, undefined, 2)}\n`;
          const files = new Map([["atlas.json", new TextEncoder().encode(json)]]);
          const outcome = await keepBrought(await build({ name, files }), "new");
          id = outcome.id;
        });
        return id;
      },
      stop: () => {
        working?.abort();
        set({ work: undefined });
      },
      complain: (complaint) => set({ complaint }),
      rename: (entry, title) => doing(async () => keepRetitled(entry.id, await read(entry), title)),
      duplicate: (entry) =>
        doing(async () => {
          const contents = await read(entry);
          const id = newOwnId(contents.built?.atlas.id ?? contents.name);
          await keepRetitled(id, contents, words.copyOf(entry.title));
        }),
      remove: (entry) =>
        doing(async () => {
          const contents = await read(entry);
          await own.remove(entry.id);
          set({ removed: { entry, contents } });
        }),
      undoRemove: () =>
        doing(async () => {
          const { removed } = get();
          if (!removed) return;
          const why = await own.keep(removed.entry, removed.contents);
          set({ removed: undefined });
          if (why !== undefined) set({ complaint: words.notKept(removed.entry.title, why) });
        }),
      save: (entry) =>
        doing(async () => {
          const folder = folderOf(await read(entry));
          saveZip(`${folder.name}.zip`, zipOf([folder]));
        }),
      backUp: () =>
        doing(async () => {
          const { entries } = await own.list();
          const folders: Folder[] = [];
          for (const entry of entries) folders.push(folderOf(await read(entry)));
          saveZip(words.backUpFile(new Date(now()).toISOString().slice(0, 10)), zipOf(folders));
        }),
      saveDamaged: () => {
        const damaged = get().list?.damaged ?? new Map();
        const folders = [...damaged].map(([name, files]): Folder => ({ name, files }));
        saveZip(words.damagedFile, zipOf(folders));
      },
      dropDamaged: () => doing(() => own.dropDamaged()),
    };
  });
}

/** Its folder as it is saved: called by its id, since files may have come without a folder. */
const folderOf = ({ name, files, built }: OwnContents): Folder => ({
  name: built?.atlas.id ?? name,
  files,
});

function saveZip(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  downloadBlob(name, new Blob([bytes], { type: "application/zip" }));
}
