/**
 * Saves the briefing drafts and own notes of one atlas in the browser's database, and restores them. Every change
 * is saved at once; changes that arrive during a save are saved together afterwards. A save that
 * has begun is finished even when the atlas is closed.
 */
import { hashToScene } from "../address/index.ts";
import type { Briefing } from "../atlas/index.ts";
import { mergeNotes, type OwnNotes } from "../notes/index.ts";
import { mergeBriefings } from "../scene/index.ts";
import { openBroadcast } from "../ui/browser/broadcast.ts";
import type { AuthorStore, SaveFailure, UnreadableRecord } from "./authorState.ts";
import {
  browserDatabase,
  type DraftDatabase,
  type DraftRecord,
  RECORD_FORMAT,
} from "./draftDatabase.ts";
import type { ParsedRecord } from "./draftRecord.ts";
import { type AtlasState, type AtlasStore, briefingsOf } from "./state.ts";
import { scopeOf } from "./windows/storageScope.ts";
import { type LockMessage, writerLock } from "./windows/writerLock.ts";

/** How long the database may take before the person is told that it is not responding. In ms. */
export const SILENT_MS = 3000;

export interface Keeper {
  /** Makes this window the writer, after reading what the other one has written. */
  readonly writeHere: () => Promise<void>;
  /** The text of a record that could not be read. */
  readonly readUnreadable: (key: string) => Promise<string>;
  readonly discardUnreadable: (key: string) => Promise<void>;
  /**
   * Stops, and gives drafts and notes to what keeps them from now on; that calls `forget` once it
   * has kept them.
   */
  readonly handOver: () => Promise<{
    readonly drafts: readonly Briefing[] | undefined;
    readonly notes: OwnNotes | undefined;
    readonly forget: () => Promise<void>;
  }>;
  /** Resolves once every change has been saved, or has failed to be. */
  readonly close: () => Promise<void>;
}

interface AtlasParts {
  readonly id: string;
  readonly store: AtlasStore;
  readonly author: AuthorStore;
}

interface BrowserParts {
  readonly database: DraftDatabase;
  readonly locks: LockManager | undefined;
}

type Message = LockMessage | "kept";

/** Starts saving the drafts of an atlas, and restores those that are stored. */
export function keepDrafts(
  { id, store, author }: AtlasParts,
  { database, locks }: BrowserParts = { database: browserDatabase, locks: navigator.locks },
): Keeper {
  const name = scopeOf(id);
  let revision = 0;
  let base = ownBriefings(store);
  /** What is in the database, as far as this window knows. */
  let lastSaved = NOTHING;
  let writing: Promise<void> | undefined;
  let closed = false;

  const channel = openBroadcast(`policy-atlas:briefings:${name}`);
  const broadcast = (message: Message) => channel?.postMessage(message);
  const lock = writerLock({
    name: `policy-atlas:briefings:${name}`,
    locks,
    broadcast,
    onRole: (role) => author.setState({ role }),
    finish: () => writing ?? Promise.resolve(),
  });
  const written = (): Written => store.getState();
  const isSaved = () => isSame(written(), lastSaved);
  const { setDrafts, setNotes } = store.getState().actions;

  /**
   * Takes over the stored drafts; drafts changed here in the meantime are kept beside them as
   * copies.
   */
  const adopt = (record: DraftRecord) => {
    const { drafts: draftsHere, notes: notesHere } = written();
    const isChanged = draftsHere !== lastSaved.drafts;
    const areNotesChanged = notesHere !== lastSaved.notes;
    revision = record.revision;
    lastSaved = { drafts: record.briefings, notes: record.notes };
    // Notes need no copies: what both windows wrote of one thing stands together.
    setNotes(
      areNotesChanged && record.notes && notesHere
        ? mergeNotes(record.notes, notesHere)
        : areNotesChanged
          ? notesHere
          : record.notes,
    );
    if (record.briefings) base = record.base;
    setDrafts(
      isChanged
        ? mergeBriefings(briefingsIn(record, store), draftsHere ?? [], (title) =>
            copyTitle(title, new Date()),
          )
        : record.briefings,
    );
    const isOld = record.briefings !== undefined && base !== ownBriefings(store);
    if (isChanged) author.setState({ note: "bothKept" });
    else if (isOld) author.setState({ note: "movedOn" });
  };

  /**
   * Takes over a value from the database. A damaged one is set aside; one that a newer version of
   * the page wrote is left in place for that version. Returns whether this version may write.
   */
  const receive = async (value: unknown): Promise<boolean> => {
    const { record, reason } = value === undefined ? NO_RECORD : await parseRecord(value);
    if (record && record.revision > revision) adopt(record);
    if (reason === "damaged") await database.setAside(name);
    const damaged = await database.listSetAside(name);
    const unreadable: UnreadableRecord[] = damaged.map((key) => ({ key, reason: "damaged" }));
    if (reason === "newer") unreadable.push({ key: name, reason });
    author.setState({ unreadable });
    return reason !== "newer";
  };

  /** Returns whether every change is saved. */
  const writeAll = async (): Promise<boolean> => {
    author.setState({ saving: "pending" });
    const slow = setTimeout(() => author.setState({ saving: "silent" }), SILENT_MS);
    try {
      await lock.claim();
      for (let next = written(); !isSame(next, lastSaved); next = written()) {
        // New drafts start from the atlas as it is now.
        if (lastSaved.drafts === undefined) base = ownBriefings(store);
        const record: DraftRecord = {
          format: RECORD_FORMAT,
          revision: revision + 1,
          base,
          briefings: next.drafts,
          notes: next.notes,
        };
        const stored = await database.write(name, record);
        if (stored !== record) {
          // Another window was faster.
          if (await receive(stored)) continue;
          author.setState({ saving: "outdated" });
          return false;
        }
        revision = record.revision;
        lastSaved = { drafts: next.drafts, notes: next.notes };
        broadcast("kept");
      }
      author.setState({ saving: "kept" });
      if (isSame(written(), NOTHING)) lock.release();
      return true;
    } catch (error) {
      author.setState({ saving: saveFailureOf(error) });
      return false;
    } finally {
      clearTimeout(slow);
    }
  };
  const write = (): Promise<void> => {
    writing ??= writeAll().then((isKept) => {
      writing = undefined;
      // Changes since the last check are written too; after a failure the next change tries again.
      return isKept && !isSaved() ? write() : undefined;
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
      openLinkedStep(store);
    } catch {
      // Nothing is lost yet: a change that can't be saved will say so.
    } finally {
      clearTimeout(slow);
    }
  };
  /** Waits for a write of this window, which itself finds out what is stored. */
  const reread = async () => {
    await writing;
    if (!closed) await read();
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (!isSame(state, before) && !isSaved()) void write();
  });
  const onMessage = ({ data }: MessageEvent<Message>) => {
    if (data === "kept") void reread();
    else lock.receive(data);
  };
  channel?.addEventListener("message", onMessage);
  // Without a channel between windows, a window reads what another one wrote when it becomes
  // visible.
  const onVisible = () => void reread();
  document.addEventListener("visibilitychange", onVisible);
  // Changes made before the keeper started are saved once the stored drafts are known.
  const firstRead = read().then(() => {
    if (!isSaved() && !closed) void write();
  });
  const close = async () => {
    closed = true;
    unsubscribe();
    document.removeEventListener("visibilitychange", onVisible);
    await writing;
    channel?.close();
    lock.close();
  };

  return {
    writeHere: async () => {
      await lock.claim();
      await read();
    },
    readUnreadable: async (key) => asText(await database.read(key)),
    discardUnreadable: async (key) => {
      await database.discard(key);
      await read();
      if (!isSaved()) await write();
    },
    handOver: async () => {
      await firstRead;
      await close();
      const { drafts, notes } = written();
      return { drafts, notes, forget: () => database.discard(name) };
    },
    close,
  };
}

/** What is kept of an atlas's state. */
type Written = Pick<AtlasState, "drafts" | "notes">;

const NOTHING: Written = { drafts: undefined, notes: undefined };

const isSame = (a: Written, b: Written) => a.drafts === b.drafts && a.notes === b.notes;

const NO_RECORD = { record: undefined, reason: undefined };

/** Loads the code that checks records only when there is one. */
async function parseRecord(value: unknown): Promise<ParsedRecord> {
  const { readRecord } = await import("./draftRecord.ts");
  return readRecord(value);
}

/** The briefings of a record; the atlas's own where the record says that drafts were discarded. */
function briefingsIn({ briefings }: DraftRecord, store: AtlasStore): readonly Briefing[] {
  return briefings ?? store.getState().built.atlas.briefings;
}

function ownBriefings(store: AtlasStore): string {
  return JSON.stringify(store.getState().built.atlas.briefings);
}

/** Opens the step that the address names, if it belongs to a draft that was only just restored. */
function openLinkedStep(store: AtlasStore): void {
  const state = store.getState();
  const { hash } = window.location;
  if (state.scene.play || !/[?&]play=/.test(hash)) return;
  const linked = hashToScene(hash, state.built.atlas, briefingsOf(state)).scene;
  if (!linked.play) return;
  state.actions.show(linked);
  state.actions.setNotice(undefined);
}

function saveFailureOf(error: unknown): SaveFailure {
  return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "blocked";
}

/** A stored value as text: it may be anything that a browser can clone. */
function asText(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2) ?? String(value);
  } catch {
    return String(value);
  }
}

/** The title of a copy that is kept because another window changed the same briefing. */
const copyTitle = (title: string, when: Date): string =>
  `${title} (copy of ${when.toLocaleDateString("en-GB", { day: "numeric", month: "short" })}, ${when.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" })})`;
