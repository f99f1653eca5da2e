/**
 * Lets one window of an atlas write at a time, by a Web Lock, which the browser releases when the
 * window closes or crashes. The other windows wait for it in shared mode to learn when it is free.
 * A window that is asked to yield does so after its last write; one that does not respond loses the
 * lock. Where the browser has no locks every window may write, and the database decides who was
 * first.
 */

/** Who writes: nobody yet, this window, or another one. */
export type Role = "free" | "here" | "elsewhere";

/** How long the writing window may take to finish before it loses the lock. In ms. */
export const YIELD_MS = 1500;

export interface WriterLock {
  /** Makes this window the writer, in place of another one if need be. */
  readonly claim: () => Promise<void>;
  /** Gives up writing, if this window was the writer. */
  readonly release: () => void;
  /** Must be called with the messages of other windows. */
  readonly receive: (message: LockMessage) => void;
  readonly close: () => void;
}

export type LockMessage = "writing" | "yield";

interface Options {
  readonly name: string;
  /** `navigator.locks`; `undefined` where the browser has none. */
  readonly locks: LockManager | undefined;
  readonly broadcast: (message: LockMessage) => void;
  readonly onRole: (role: Role) => void;
  /** Called before this window yields; resolves once its pending writes are done. */
  readonly finish: () => Promise<void>;
}

/** Starts tracking who writes. */
export function writerLock({ name, locks, broadcast, onRole, finish }: Options): WriterLock {
  if (!locks)
    return { claim: async () => {}, release: () => {}, receive: () => {}, close: () => {} };
  let role: Role = "free";
  let releaseLock: (() => void) | undefined;
  let waitingForTurn = new AbortController();
  let closed = false;

  const setRole = (next: Role) => {
    if (closed || next === role) return;
    role = next;
    onRole(next);
  };

  /** Another window writes: wait until it is done. */
  const follow = () => {
    if (closed || role === "elsewhere") return;
    setRole("elsewhere");
    waitingForTurn = new AbortController();
    const { signal } = waitingForTurn;
    locks.request(name, { mode: "shared", signal }, () => setRole("free")).catch(ignore);
  };

  /** Resolves to whether the lock was granted; this window then holds it until `releaseLock`. */
  const request = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve) => {
      const held = locks.request(name, options, (lock) => {
        if (!lock || closed) return resolve(false);
        setRole("here");
        broadcast("writing");
        resolve(true);
        return new Promise<void>((release) => {
          releaseLock = release;
        });
      });
      held.catch(() => {
        // Never granted, or taken by a window that got no response.
        resolve(false);
        if (role !== "here") return;
        releaseLock = undefined;
        follow();
      });
    });

  const claim = async () => {
    if (role === "here" || closed) return;
    waitingForTurn.abort();
    if (await request({ ifAvailable: true })) return;
    broadcast("yield");
    if (await request({ signal: AbortSignal.timeout(YIELD_MS) })) return;
    await request({ steal: true });
  };

  const release = () => {
    releaseLock?.();
    releaseLock = undefined;
    setRole("free");
  };

  void locks
    .request(name, { mode: "shared", ifAvailable: true }, (lock) => {
      if (!lock) follow();
    })
    .catch(ignore);

  return {
    claim,
    release,
    receive: (message) => {
      if (message === "writing" && role !== "here") follow();
      if (message !== "yield" || role !== "here") return;
      void finish().finally(() => {
        if (role !== "here") return;
        releaseLock?.();
        releaseLock = undefined;
        // Queues behind the window that asked, which is waiting already.
        role = "free";
        follow();
      });
    },
    close: () => {
      closed = true;
      waitingForTurn.abort();
      releaseLock?.();
    },
  };
}

/** For a request that was cancelled. */
function ignore(): void {}
