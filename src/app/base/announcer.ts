/**
 * The announcer of the page: the only place that speaks to screen readers about changes away from
 * the focus. Politely and once, when changes have settled; assertively only to prevent a loss.
 */

/**
 * How long changes must settle before they are announced, so that a run of them is one message. In
 * ms.
 */
export const SETTLED_MS = 500;
/** How long a message stays in the page for people who browse to it. In ms. */
const KEPT_MS = 10_000;

export interface Spoken {
  readonly text: string;
  /** Incremented with each message, so that the same text twice is two messages. */
  readonly count: number;
}

export interface Voices {
  readonly polite: Spoken;
  readonly assertive: Spoken;
}

export const SILENT: Spoken = { text: "", count: 0 };

let voices: Voices = { polite: SILENT, assertive: SILENT };
const listeners = new Set<() => void>();
/** Pending messages by topic, in the order of their last change. */
const waiting = new Map<string, string>();
let settleTimer: ReturnType<typeof setTimeout> | undefined;
let forgetTimer: ReturnType<typeof setTimeout> | undefined;

/**
 * Announces a text politely once no other has been added for half a second. Of each topic only the
 * last text is announced; different topics follow each other in one message.
 *
 * @example announce("22 of 68 nodes, 31 of 131 links shown.", "shown");
 */
export function announce(text: string, topic = text): void {
  waiting.delete(topic);
  waiting.set(topic, text);
  clearTimeout(settleTimer);
  settleTimer = setTimeout(() => {
    const text = [...waiting.values()].join(" ");
    waiting.clear();
    speak("polite", text);
  }, SETTLED_MS);
}

/**
 * Announces at once, interrupting, that something would be lost: "Not saved: …". For nothing else.
 */
export function announceUrgently(text: string): void {
  speak("assertive", text);
}

/** The contents of the live regions; the same object until something is announced. */
export function spoken(): Voices {
  return voices;
}

/** Calls `listener` on each announcement, until the returned function is called. */
export function onSpoken(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) silence();
  };
}

/** Drops everything pending once nobody listens: it belongs to a page that is gone. */
function silence(): void {
  clearTimeout(settleTimer);
  clearTimeout(forgetTimer);
  waiting.clear();
  voices = { polite: SILENT, assertive: SILENT };
}

function speak(voice: keyof Voices, text: string): void {
  voices = { ...voices, [voice]: { text, count: voices[voice].count + 1 } };
  for (const listener of listeners) listener();
  if (text === "") return;
  clearTimeout(forgetTimer);
  forgetTimer = setTimeout(() => speak(voice, ""), KEPT_MS);
}
