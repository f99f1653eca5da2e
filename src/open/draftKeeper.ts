/**
 * Keeps the briefings of one atlas that are written on this machine, and brings them back. Every
 * change is kept at once; changes that come while one is being kept are kept together. What was
 * begun is finished also when the atlas is closed, under its own name.
 */
import { hashToScene } from "../address/index.ts";
import type { Briefing } from "../atlas/index.ts";
import { mergeBriefings } from "../scene/index.ts";
import { openBroadcast } from "../ui/browser/broadcast.ts";
import type { AuthorStore, Loss, SetAside } from "./authorState.ts";
import { copyTitle } from "./copyTitle.ts";
import {
  browserDatabase,
  type DraftDatabase,
  type DraftRecord,
  RECORD_FORMAT,
} from "./draftDatabase.ts";
import type { Reading } from "./draftRecord.ts";
import { scopeOf } from "./scope.ts";
import { type AtlasStore, briefingsOf } from "./state.ts";
import { type LockMessage, writerLock } from "./writerLock.ts";

/** How long the database may take before the person is told that it does not answer. In ms. */
export const SILENT_MS = 3000;

export interface Keeper {
  /** Makes this window the one that writes, with what the other one has written. */
  readonly writeHere: () => Promise<void>;
  /** A record that was set aside, as text. */
  readonly readAside: (key: string) => Promise<string>;
  readonly discardAside: (key: string) => Promise<void>;
  /** Resolves once all is kept, or can't be. */
  readonly close: () => Promise<void>;
}

interface Kept {
  readonly id: string;
  readonly store: AtlasStore;
  readonly author: AuthorStore;
}

interface Surroundings {
  readonly database: DraftDatabase;
  readonly locks: LockManager | undefined;
}

type Message = LockMessage | "kept";

/** Begins to keep the drafts of an atlas, and reads what is kept of it. */
export function keepDrafts(
  { id, store, author }: Kept,
  { database, locks }: Surroundings = { database: browserDatabase, locks: navigator.locks },
): Keeper {
  const name = scopeOf(id);
  let revision = 0;
  let base = ownBriefings(store);
  /** What the database holds, as far as this window knows. */
  let lastSaved: readonly Briefing[] | undefined;
  let writing: Promise<void> | undefined;
  let closed = false;

  const channel = openBroadcast(`policy-atlas:briefings:${name}`);
  const say = (message: Message) => channel?.postMessage(message);
  const lock = writerLock({
    name: `policy-atlas:briefings:${name}`,
    locks,
    say,
    onRole: (role) => author.setState({ role }),
    finish: () => writing ?? Promise.resolve(),
  });
  const drafts = () => store.getState().drafts;
  const { setDrafts } = store.getState().actions;

  /** Takes what the database holds; what was changed here since stands beside it, as a copy. */
  const adopt = (record: DraftRecord) => {
    const own = drafts();
    const isChanged = own !== lastSaved;
    revision = record.revision;
    lastSaved = record.briefings;
    if (record.briefings) base = record.base;
    const both = isChanged
      ? mergeBriefings(briefingsIn(record, store), own ?? [], (title) =>
          copyTitle(title, new Date()),
        )
      : record.briefings;
    setDrafts(both);
    const isOld = record.briefings !== undefined && base !== ownBriefings(store);
    if (isChanged) author.setState({ note: "bothKept" });
    else if (isOld) author.setState({ note: "movedOn" });
  };

  /**
   * Takes what stands in the database. What is damaged is put aside; what a newer version of the
   * page has written stays in its place, for that version. Gives whether this one may write there.
   */
  const receive = async (value: unknown): Promise<boolean> => {
    const { record, reason } = value === undefined ? NOTHING : await reading(value);
    if (record && record.revision > revision) adopt(record);
    if (reason === "damaged") await database.setAside(name);
    const damaged = await database.listAside(name);
    const setAside: SetAside[] = damaged.map((key) => ({ key, reason: "damaged" }));
    if (reason === "newer") setAside.push({ key: name, reason });
    author.setState({ setAside });
    return reason !== "newer";
  };

  /** Gives whether all is kept. */
  const writeAll = async (): Promise<boolean> => {
    author.setState({ saving: "pending" });
    const slow = setTimeout(() => author.setState({ saving: "silent" }), SILENT_MS);
    try {
      await lock.claim();
      for (let next = drafts(); next !== lastSaved; next = drafts()) {
        // A draft that is begun anew begins from the atlas as it is now.
        if (lastSaved === undefined) base = ownBriefings(store);
        const record: DraftRecord = {
          format: RECORD_FORMAT,
          revision: revision + 1,
          base,
          briefings: next,
        };
        const there = await database.write(name, record);
        if (there !== record) {
          // Another window was faster.
          if (await receive(there)) continue;
          author.setState({ saving: "outdated" });
          return false;
        }
        revision = record.revision;
        lastSaved = next;
        say("kept");
      }
      author.setState({ saving: "kept" });
      if (drafts() === undefined) lock.release();
      return true;
    } catch (error) {
      author.setState({ saving: lossOf(error) });
      return false;
    } finally {
      clearTimeout(slow);
    }
  };
  const write = (): Promise<void> => {
    writing ??= writeAll().then((isKept) => {
      writing = undefined;
      // What changed since the last look is written too; what can't be kept waits for a change.
      return isKept && drafts() !== lastSaved ? write() : undefined;
    });
    return writing;
  };

  const read = async (): Promise<void> => {
    const slow = setTimeout(() => author.setState({ note: "unread" }), SILENT_MS);
    try {
      const value = await database.read(name);
      clearTimeout(slow);
      if (author.getState().note === "unread") author.setState({ note: undefined });
      if (closed) return;
      await receive(value);
      showPlayed(store);
    } catch {
      // Nothing is lost yet: a change that can't be kept will say so.
    } finally {
      clearTimeout(slow);
    }
  };
  /** Not while this window writes: then it learns from its own write what stands there. */
  const reread = async () => {
    await writing;
    if (!closed) await read();
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.drafts !== before.drafts && state.drafts !== lastSaved) void write();
  });
  const onMessage = ({ data }: MessageEvent<Message>) => {
    if (data === "kept") void reread();
    else lock.hear(data);
  };
  channel?.addEventListener("message", onMessage);
  // Where windows can't tell each other, one sees what another wrote when one comes back to it.
  const onVisible = () => void reread();
  document.addEventListener("visibilitychange", onVisible);
  // What was changed before there was a keeper is kept once it is known what stands there.
  void read().then(() => {
    if (drafts() !== lastSaved) void write();
  });

  return {
    writeHere: async () => {
      await lock.claim();
      await read();
    },
    readAside: async (key) => asText(await database.read(key)),
    discardAside: async (key) => {
      await database.discard(key);
      await read();
      if (drafts() !== lastSaved) await write();
    },
    close: async () => {
      closed = true;
      unsubscribe();
      document.removeEventListener("visibilitychange", onVisible);
      await writing;
      channel?.close();
      lock.close();
    },
  };
}

const NOTHING = { record: undefined, reason: undefined };

/** What checks a record is loaded once there is one. */
async function reading(value: unknown): Promise<Reading> {
  const { readRecord } = await import("./draftRecord.ts");
  return readRecord(value);
}

/** The briefings of a record; where it says that they were discarded, the atlas's own. */
function briefingsIn({ briefings }: DraftRecord, store: AtlasStore): readonly Briefing[] {
  return briefings ?? store.getState().built.atlas.briefings;
}

function ownBriefings(store: AtlasStore): string {
  return JSON.stringify(store.getState().built.atlas.briefings);
}

/** A link to a step of a briefing that only this machine has could not be opened before. */
function showPlayed(store: AtlasStore): void {
  const state = store.getState();
  const { hash } = window.location;
  if (state.scene.play || !/[?&]play=/.test(hash)) return;
  const asked = hashToScene(hash, state.built.atlas, briefingsOf(state)).scene;
  if (!asked.play) return;
  state.actions.show(asked);
  state.actions.setNotice(undefined);
}

function lossOf(error: unknown): Loss {
  return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "blocked";
}

/** What the database holds can be anything that a browser can copy. */
function asText(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2) ?? String(value);
  } catch {
    return String(value);
  }
}
