/** Fakes of the browser's database and locks, which several windows of one test share. */

import { type DraftDatabase, isNewer } from "../../../src/open/draftDatabase.ts";
import type { OwnDatabase } from "../../../src/open/own/ownDatabase.ts";
import type { OwnContents, OwnEntry } from "../../../src/open/own/ownRecord.ts";
import type { LogStep } from "../../../src/open/own/writtenLog.ts";

export interface FakeDatabase extends DraftDatabase {
  readonly values: Map<string, unknown>;
  /** Called before each operation, to fail or to wait. */
  before: () => Promise<void>;
}

export function fakeDatabase(): FakeDatabase {
  const values = new Map<string, unknown>();
  const numberOf = (value: unknown, name: string): number | undefined => {
    const found: unknown =
      typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
    return typeof found === "number" ? found : undefined;
  };
  const database: FakeDatabase = {
    values,
    before: async () => {},
    read: async (name) => {
      await database.before();
      return values.get(name);
    },
    write: async (name, next) => {
      await database.before();
      const there = values.get(name);
      const revision = isNewer(there)
        ? undefined
        : (numberOf(there, "revision") ?? numberOf(there, "version"));
      if (there === undefined || (revision !== undefined && revision < next.revision)) {
        values.set(name, structuredClone(next));
        return next;
      }
      return there;
    },
    setAside: async (name) => {
      values.set(`aside:${name}:${values.size}`, values.get(name));
      values.delete(name);
    },
    listSetAside: async (name) =>
      [...values.keys()].filter((key) => key.startsWith(`aside:${name}:`)),
    discard: async (name) => {
      values.delete(name);
    },
  };
  return database;
}

interface Held {
  readonly mode: "exclusive" | "shared";
  readonly lose: (reason: unknown) => void;
}

interface Waiting {
  readonly mode: "exclusive" | "shared";
  readonly grant: () => void;
}

/** Web Locks of one name, as specified: queued, shared or exclusive, stolen, aborted. */
export function fakeLocks(): LockManager {
  let held: Held[] = [];
  let queue: Waiting[] = [];
  const fits = (mode: Held["mode"]) =>
    held.length === 0 || (mode === "shared" && held.every((one) => one.mode === "shared"));
  const next = () => {
    const first = queue[0];
    if (!first || !fits(first.mode)) return;
    queue = queue.slice(1);
    first.grant();
    next();
  };
  const request = (
    name: string,
    options: LockOptions,
    run: (lock: Lock | null) => unknown,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const { mode = "exclusive", ifAvailable, steal, signal } = options;
      const grant = () => {
        const own: Held = { mode, lose: reject };
        held = [...held, own];
        // A lock is granted in a task of its own.
        queueMicrotask(async () => {
          try {
            resolve(await run({ name, mode }));
          } catch (error) {
            reject(error);
          } finally {
            held = held.filter((one) => one !== own);
            next();
          }
        });
      };
      if (steal) {
        for (const { lose } of held) lose(new DOMException("stolen", "AbortError"));
        held = [];
        return grant();
      }
      if (fits(mode) && queue.length === 0) return grant();
      if (ifAvailable) return void Promise.resolve(run(null)).then(resolve, reject);
      const waiting: Waiting = { mode, grant };
      queue = [...queue, waiting];
      signal?.addEventListener("abort", () => {
        if (!queue.includes(waiting)) return;
        queue = queue.filter((one) => one !== waiting);
        reject(signal.reason);
        next();
      });
    });
  return { request, query: async () => ({}) } as LockManager;
}

export interface FakeOwnDatabase extends OwnDatabase {
  readonly entriesThere: Map<string, unknown>;
  readonly contentsThere: Map<string, unknown>;
  /** What was written of atlases, by their ids: the number of the last step, and the entries. */
  readonly logs: Map<string, { last: number; entries: unknown[] }>;
  /** Called before each operation, to fail or to wait. */
  before: () => Promise<void>;
}

export function fakeOwnDatabase(): FakeOwnDatabase {
  const entriesThere = new Map<string, unknown>();
  const contentsThere = new Map<string, unknown>();
  const asideThere = new Map<string, unknown>();
  const logs: FakeOwnDatabase["logs"] = new Map();
  const numberOf = (entry: unknown) => Number(Reflect.get(Object(entry), "at"));
  const store = (entry: OwnEntry, contents: OwnContents) => {
    entriesThere.set(entry.id, structuredClone(entry));
    // Not cloned: the clone would come from another realm than the test's page.
    contentsThere.set(entry.id, contents);
  };
  const addSteps = (id: string, after: number, steps: readonly LogStep[]) => {
    const entries = steps.map((step, index) => ({ format: 1, at: after + 1 + index, step }));
    const there = logs.get(id)?.entries ?? [];
    logs.set(id, { last: after + steps.length, entries: [...there, ...entries] });
  };
  const database: FakeOwnDatabase = {
    entriesThere,
    contentsThere,
    logs,
    before: async () => {},
    entries: async () => {
      await database.before();
      return new Map(entriesThere);
    },
    contents: async (id) => {
      await database.before();
      return contentsThere.get(id);
    },
    put: async (entry, contents) => {
      await database.before();
      const last = logs.get(entry.id)?.last;
      store(entry, { ...contents, upTo: last === undefined ? 0 : last + 1 });
      if (last !== undefined) logs.set(entry.id, { last: last + 1, entries: [] });
    },
    log: async (id, after = 0) => {
      await database.before();
      const { last, entries } = logs.get(id) ?? { last: 0, entries: [] };
      return { last, entries: entries.filter((entry) => !(numberOf(entry) <= after)) };
    },
    append: async (id, after, steps) => {
      await database.before();
      if (!contentsThere.has(id)) return "gone";
      if ((logs.get(id)?.last ?? 0) !== after) return "behind";
      addSteps(id, after, steps);
      return "kept";
    },
    putWritten: async (entry, contents) => {
      await database.before();
      store(entry, contents);
    },
    putAll: async (entry, contents, steps) => {
      await database.before();
      logs.delete(entry.id);
      store(entry, { ...contents, upTo: steps.length });
      addSteps(entry.id, 0, steps);
    },
    remove: async (id) => {
      await database.before();
      for (const there of [entriesThere, contentsThere, logs]) there.delete(id);
    },
    setAside: async (id) => {
      asideThere.set(id, { contents: contentsThere.get(id), log: logs.get(id)?.entries ?? [] });
      for (const there of [entriesThere, contentsThere, logs]) there.delete(id);
    },
    setLogAside: async (id, after) => {
      const entries = logs.get(id)?.entries ?? [];
      const [sound, later] = [true, false].map((isSound) =>
        entries.filter((_, index) => index < after === isSound),
      );
      asideThere.set(id, { contents: null, log: later });
      logs.set(id, { last: after, entries: sound ?? [] });
    },
    aside: async () => new Map(asideThere),
    dropAside: async () => asideThere.clear(),
  };
  return database;
}
