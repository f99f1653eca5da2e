/**
 * Who may write: one window of an atlas at a time, by a Web Lock, which the browser takes back when
 * the window closes or crashes. The others wait for it in shared mode, so that they learn when it
 * is free. A window that is asked to yields after its last write; one that does not answer is
 * passed over. Where the browser has no locks everyone may write, and the database tells who was
 * faster.
 */

/** Who writes: this window, another one, or nobody yet. */
export type Role = "free" | "here" | "elsewhere";

/** How long the window that writes may take to finish before it is passed over. In ms. */
export const YIELD_MS = 1500;

export interface WriterLock {
  /** Makes this window the writer, if need be in the place of another one. */
  readonly claim: () => Promise<void>;
  /** Nobody writes any more, where this window did. */
  readonly release: () => void;
  /** To be called with what the windows say to each other. */
  readonly hear: (message: LockMessage) => void;
  readonly close: () => void;
}

export type LockMessage = "writing" | "yield";

interface Options {
  readonly name: string;
  /** `navigator.locks`; `undefined` where the browser has none. */
  readonly locks: LockManager | undefined;
  readonly say: (message: LockMessage) => void;
  readonly onRole: (role: Role) => void;
  /** Before this window yields: resolves once all it had to write is written. */
  readonly finish: () => Promise<void>;
}

/** Starts to follow who writes. */
export function writerLock({ name, locks, say, onRole, finish }: Options): WriterLock {
  if (!locks) return { claim: async () => {}, release: () => {}, hear: () => {}, close: () => {} };
  let role: Role = "free";
  let letGo: (() => void) | undefined;
  let waiting = new AbortController();
  let closed = false;

  const setRole = (next: Role) => {
    if (closed || next === role) return;
    role = next;
    onRole(next);
  };

  /** Another window writes: this one follows until that has ended. */
  const follow = () => {
    if (closed || role === "elsewhere") return;
    setRole("elsewhere");
    waiting = new AbortController();
    const { signal } = waiting;
    locks.request(name, { mode: "shared", signal }, () => setRole("free")).catch(ignore);
  };

  /** Whether the lock was had; then this window holds it until `letGo`. */
  const request = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve) => {
      const held = locks.request(name, options, (lock) => {
        if (!lock || closed) return resolve(false);
        setRole("here");
        say("writing");
        resolve(true);
        return new Promise<void>((release) => {
          letGo = release;
        });
      });
      held.catch(() => {
        // Never had, or taken by a window that got no answer.
        resolve(false);
        if (role !== "here") return;
        letGo = undefined;
        follow();
      });
    });

  const claim = async () => {
    if (role === "here" || closed) return;
    waiting.abort();
    if (await request({ ifAvailable: true })) return;
    say("yield");
    if (await request({ signal: AbortSignal.timeout(YIELD_MS) })) return;
    await request({ steal: true });
  };

  const release = () => {
    letGo?.();
    letGo = undefined;
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
    hear: (message) => {
      if (message === "writing" && role !== "here") follow();
      if (message !== "yield" || role !== "here") return;
      void finish().finally(() => {
        if (role !== "here") return;
        letGo?.();
        letGo = undefined;
        // Behind whoever asked, who waits for it already.
        role = "free";
        follow();
      });
    },
    close: () => {
      closed = true;
      waiting.abort();
      letGo?.();
    },
  };
}

/** A request that was called off. */
function ignore(): void {}
