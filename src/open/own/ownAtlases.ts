/**
 * The atlases that are kept on this machine. Where the database refuses one, it stays open for as long
 * as the page does, and that it is not kept is told.
 */
import { browserOwnDatabase, type OwnDatabase } from "./ownDatabase.ts";
import { contentsIn, entryIn, filesIn, type OwnContents, type OwnEntry } from "./ownRecord.ts";

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
}

export const reasonOf = (error: unknown) =>
  error instanceof Error && error.message !== "" ? error.message : String(error);

/** The own atlases of a database, with those that it refused. */
export function createOwnAtlases(database: OwnDatabase): OwnAtlases {
  const refused = new Map<string, { entry: OwnEntry; contents: OwnContents }>();

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
      const there = refused.get(id);
      if (there) return there.contents;
      const value = await database.contents(id);
      if (value === undefined) throw new Error(NOT_HERE);
      const contents = contentsIn(value);
      if (contents === "newer") throw new Error(NEWER);
      if (contents) return contents;
      await database.setAside(id);
      throw new Error(DAMAGED);
    },
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
