/**
 * The atlases that are kept on this machine. Where the database refuses one, it stays open for as long
 * as the page does, and that it is not kept is told.
 */
import type { History } from "../../draft/index.ts";
import type { ReadDraft } from "./draftFiles.ts";
import { type Appended, browserOwnDatabase, type OwnDatabase } from "./ownDatabase.ts";
import { contentsIn, entryIn, filesIn, type OwnContents, type OwnEntry } from "./ownRecord.ts";
import type { LogStep } from "./writtenLog.ts";

export interface OwnList {
  /** The last changed first. */
  readonly entries: readonly OwnEntry[];
  /** Those that are open only as long as the page is. */
  readonly unkept: ReadonlySet<string>;
  /** How many a newer version of the page has kept. */
  readonly newer: number;
  /** What is left of damaged ones, which were set aside: files by the atlas's id. */
  readonly damaged: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;
  /** Why the database can't be read, if so. */
  readonly failure: string | undefined;
}

export interface OwnAtlases {
  readonly list: () => Promise<OwnList>;
  /** @throws Error in words for the person if it is not there, damaged, or a newer version's */
  readonly read: (id: string) => Promise<OwnContents>;
  /** Keeps an atlas; returns why that is not possible, if so. Nothing of it is lost then. */
  readonly keep: (entry: OwnEntry, contents: OwnContents) => Promise<string | undefined>;
  /** Rejects where the database refuses it. */
  readonly remove: (id: string) => Promise<void>;
  readonly dropDamaged: () => Promise<void>;
  /**
   * One as it was kept at some moment, with what was written.
   *
   * @throws as `read` does
   */
  readonly written: (id: string) => Promise<Written>;
  /** What other windows have written after a step; `undefined` if it does not follow it. */
  readonly stepsAfter: (id: string, after: number) => Promise<readonly LogStep[] | undefined>;
  /** Keeps steps after the one with this number. Rejects where the database refuses them. */
  readonly append: (id: string, after: number, steps: readonly LogStep[]) => Promise<Appended>;
  /** Keeps a later moment of what is written. Rejects where the database refuses it. */
  readonly keepWritten: (entry: OwnEntry, contents: OwnContents) => Promise<void>;
  /** Keeps all anew, where the browser has deleted it. */
  readonly keepAll: (
    entry: OwnEntry,
    contents: OwnContents,
    steps: readonly LogStep[],
  ) => Promise<void>;
}

export interface Written {
  readonly contents: OwnContents;
  /** The draft in its files. */
  readonly read: ReadDraft;
  readonly history: History;
  /** The number of the last step. */
  readonly last: number;
  /** What was written and can't be read, or does not fit what came before. */
  readonly unread: readonly unknown[];
  /** Whether the database has it. */
  readonly isKept: boolean;
}

export const reasonOf = (error: unknown) =>
  error instanceof Error && error.message !== "" ? error.message : String(error);

/** The own atlases of a database, with those that it refused. */
export function createOwnAtlases(database: OwnDatabase): OwnAtlases {
  const refused = new Map<string, { entry: OwnEntry; contents: OwnContents }>();

  /** What is stored of one: its contents at some moment, and the log. */
  const stored = async (id: string) => {
    const there = refused.get(id);
    if (there) return { contents: there.contents, last: there.contents.upTo ?? 0, entries: [] };
    const value = await database.contents(id);
    if (value === undefined) throw new Error(NOT_HERE);
    const contents = contentsIn(value);
    const { last, entries } = await database.log(id);
    if (contents === "newer" || last === "newer") throw new Error(NEWER);
    if (contents) return { contents, last, entries };
    await database.setAside(id);
    throw new Error(DAMAGED);
  };

  return {
    async list() {
      const own = [...refused.values()].map(({ entry }) => entry);
      const unkept = new Set(refused.keys());
      let newer = 0;
      try {
        for (const [id, value] of await database.entries()) {
          const entry = entryIn(value, id);
          if (entry === "newer") newer += 1;
          else if (entry === undefined) await database.setAside(id);
          else if (!unkept.has(id)) own.push(entry);
        }
        const aside = await database.aside();
        const damaged = new Map([...aside].map(([id, value]) => [id, filesIn(value)]));
        const entries = own.sort((a, b) => b.changed - a.changed);
        return { entries, unkept, newer, damaged, failure: undefined };
      } catch (error) {
        return { entries: own, unkept, newer, damaged: new Map(), failure: reasonOf(error) };
      }
    },
    async read(id) {
      const { contents, last, entries } = await stored(id);
      if (last === (contents.upTo ?? 0)) return contents;
      const { filesWith, readDraft, replay } = await import("./replayed.ts");
      const read = readDraft(contents.files);
      const { history, last: upTo } = replay(read.draft, contents.upTo ?? 0, entries);
      return { ...contents, files: filesWith(read, history.draft), upTo, built: undefined };
    },
    async written(id) {
      const { contents, entries } = await stored(id);
      const { readDraft, replay } = await import("./replayed.ts");
      const read = readDraft(contents.files);
      const replayed = replay(read.draft, contents.upTo ?? 0, entries);
      if (replayed.unread.length > 0) await database.setLogAside(id, replayed.last);
      return { contents, read, ...replayed, isKept: !refused.has(id) };
    },
    async stepsAfter(id, after) {
      const { last, entries } = await database.log(id, after);
      const { logEntryIn } = await import("./replayed.ts");
      const steps = entries.flatMap((entry) => logEntryIn(entry)?.step ?? []);
      return last !== "newer" && after + steps.length === last ? steps : undefined;
    },
    async append(id, after, steps) {
      const there = refused.get(id);
      if (there) {
        await database.put(there.entry, there.contents);
        refused.delete(id);
      }
      return database.append(id, after, steps);
    },
    keepWritten: (entry, contents) => database.putWritten(entry, contents),
    keepAll: (entry, contents, steps) => database.putAll(entry, contents, steps),
    async keep(entry, contents) {
      try {
        await database.put(entry, contents);
        refused.delete(entry.id);
        return undefined;
      } catch (error) {
        refused.set(entry.id, { entry, contents });
        return reasonOf(error);
      }
    },
    async remove(id) {
      if (refused.delete(id)) return;
      await database.remove(id);
    },
    dropDamaged: () => database.dropAside(),
  };
}

const NOT_HERE =
  "it is not kept in this browser: it was removed, or belongs to another browser or machine";
const NEWER = "a newer version of this page has kept it; reload the page";
const DAMAGED =
  "what was kept of it is damaged and has been set aside; “Atlases” offers what is left of it";

/** Those of this browser. */
export const ownAtlases = createOwnAtlases(browserOwnDatabase);
