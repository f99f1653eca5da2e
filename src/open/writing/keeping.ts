/**
 * Keeps what is written, step by step: "kept" is said of a step once the database has confirmed it. One
 * window writes at a time, by a Web Lock; the others follow it live, and can take its place. Whatever
 * can't be kept stays here, and is tried again with the next step.
 */
import { openBroadcast } from "../../ui/browser/broadcast.ts";
import type { OwnAtlases } from "../own/ownAtlases.ts";
import type { LogStep } from "../own/writtenLog.ts";
import { scopeOf } from "../windows/storageScope.ts";
import { type LockMessage, type Role, writerLock } from "../windows/writerLock.ts";

/**
 * Why the last step is not in the database: it is full, blocked or not responding, or a newer version
 * of the page writes there.
 */
export type KeepFailure = "full" | "blocked" | "silent" | "newer";

/** Whether what was done is kept on this machine; `elsewhere` while another window writes. */
export type Kept = "kept" | "keeping" | "elsewhere" | { readonly failure: KeepFailure };

/** How long the database may take before the person is told that it is not responding. In ms. */
export const SILENT_MS = 3000;
/** Time is counted in so many parts, since the page can't hear the database while it is busy itself. */
const PARTS = 10;

export interface Keeping {
  readonly record: (step: LogStep) => void;
  /** Keeps what could not be kept before. */
  readonly tryAgain: () => void;
  /** Makes this window the writer, after reading what the other one has written. */
  readonly writeHere: () => Promise<void>;
  readonly mayWrite: () => boolean;
  /** Resolves once every step has been kept, or has failed to be. */
  readonly settled: () => Promise<void>;
  /** The number of the last step, where all steps are kept. */
  readonly lastKept: () => number | undefined;
  /** Resolves once every step has been kept, or has failed to be. */
  readonly close: () => Promise<void>;
}

interface KeepingOptions {
  readonly id: string;
  /** The number of the last step that is kept. */
  readonly last: number;
  readonly isKept: boolean;
  readonly own: Pick<OwnAtlases, "append" | "stepsAfter">;
  readonly locks: LockManager | undefined;
  readonly onKept: (kept: Kept) => void;
  /** Takes over steps of another window. */
  readonly onSteps: (steps: readonly LogStep[]) => void;
  /**
   * Reads all anew, where another window has written at the same time, and makes those steps again
   * that are not kept and still fit; returns these, with the number of the last step that is kept.
   */
  readonly reread: (
    unkept: () => readonly LogStep[],
  ) => Promise<{ readonly last: number; readonly steps: readonly LogStep[] }>;
  /** Keeps all anew, where the browser has deleted it; returns the number of the last step. */
  readonly keepAll: () => Promise<number>;
}

type Message = LockMessage | "kept";

export function keepWritten(options: KeepingOptions): Keeping {
  const { id, own, locks, onKept, onSteps, reread, keepAll } = options;
  let { last } = options;
  let unkept: readonly LogStep[] = [];
  let running: Promise<void> | undefined;
  let role: Role = "free";
  let closed = false;

  const name = `policy-atlas:writing:${scopeOf(id)}`;
  const channel = openBroadcast(name);
  const broadcast = (message: Message) => channel?.postMessage(message);
  const lock = writerLock({
    name,
    locks,
    broadcast,
    onRole: (next) => {
      role = next;
      if (unkept.length === 0) onKept(next === "elsewhere" ? "elsewhere" : "kept");
    },
    finish: () => running ?? Promise.resolve(),
  });

  const keepOnce = async (): Promise<boolean> => {
    const steps = unkept;
    switch (await own.append(id, last, steps)) {
      case "kept":
        last += steps.length;
        unkept = unkept.slice(steps.length);
        broadcast("kept");
        return true;
      case "behind":
        ({ last, steps: unkept } = await reread(() => unkept));
        return true;
      case "gone": {
        // Steps that come meanwhile are not in it.
        last = await keepAll();
        unkept = unkept.slice(steps.length);
        broadcast("kept");
        return true;
      }
      case "newer":
        onKept({ failure: "newer" });
        return false;
    }
  };

  /** Returns whether every step is kept. */
  const keepUntilDone = async (): Promise<boolean> => {
    onKept("keeping");
    let waited = 0;
    const slow = setInterval(() => {
      waited += 1;
      if (waited === PARTS) onKept({ failure: "silent" });
    }, SILENT_MS / PARTS);
    try {
      await lock.claim();
      while (unkept.length > 0) if (!(await keepOnce())) return false;
      onKept("kept");
      return true;
    } catch (error) {
      onKept({ failure: failureOf(error) });
      return false;
    } finally {
      clearInterval(slow);
    }
  };
  const keep = () => {
    running ??= keepUntilDone().then((areKept) => {
      running = undefined;
      // Steps that came since the last look are kept too; after a failure the next step tries again.
      if (areKept && unkept.length > 0) keep();
    });
  };

  /** Follows the window that writes. */
  const follow = async () => {
    await running;
    if (closed || unkept.length > 0) return;
    try {
      const steps = await own.stepsAfter(id, last);
      if (closed || unkept.length > 0) return;
      if (steps === undefined) ({ last, steps: unkept } = await reread(() => unkept));
      else if (steps.length > 0) {
        last += steps.length;
        onSteps(steps);
      }
    } catch {
      // What can't be read now is read with the next step.
    }
  };

  channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data === "kept") void follow();
    else lock.receive(data);
  });
  // Without a channel between windows, this one reads what another wrote when it becomes visible.
  const onVisible = () => void follow();
  document.addEventListener("visibilitychange", onVisible);
  if (!options.isKept) onKept({ failure: "blocked" });

  return {
    record: (step) => {
      unkept = [...unkept, step];
      onKept("keeping");
      keep();
    },
    tryAgain: keep,
    writeHere: async () => {
      await lock.claim();
      await follow();
    },
    mayWrite: () => role !== "elsewhere",
    settled: async () => running,
    lastKept: () => (unkept.length === 0 ? last : undefined),
    close: async () => {
      document.removeEventListener("visibilitychange", onVisible);
      await running;
      closed = true;
      channel?.close();
      lock.close();
    },
  };
}

function failureOf(error: unknown): KeepFailure {
  return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "blocked";
}
