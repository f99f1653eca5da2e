/**
 * The one voice of the page. Whatever changes elsewhere than where the person is gets said here:
 * politely, once, when it has settled; assertively only where something would be lost.
 */

/** How long things rest before they are said, so that a row of changes is one message. In ms. */
export const SETTLED_MS = 500;
/** How long what was said stays in the page for those who look for it. In ms. */
const KEPT_MS = 10_000;

export interface Spoken {
  readonly text: string;
  /** Grows with each message, so that the same words twice are two messages. */
  readonly count: number;
}

export interface Voices {
  readonly polite: Spoken;
  readonly assertive: Spoken;
}

export const SILENT: Spoken = { text: "", count: 0 };

let voices: Voices = { polite: SILENT, assertive: SILENT };
const listeners = new Set<() => void>();
/** What waits to be said, by topic, in the order of their last change. */
const waiting = new Map<string, string>();
let settling: ReturnType<typeof setTimeout> | undefined;
let forgetting: ReturnType<typeof setTimeout> | undefined;

/**
 * Says something politely once nothing has been added for half a second. Of one topic only the
 * last is said; different topics are said after each other.
 *
 * @example announce("22 of 68 nodes, 31 of 131 links shown.", "shown");
 */
export function announce(text: string, topic = text): void {
  waiting.delete(topic);
  waiting.set(topic, text);
  clearTimeout(settling);
  settling = setTimeout(() => {
    const text = [...waiting.values()].join(" ");
    waiting.clear();
    speak("polite", text);
  }, SETTLED_MS);
}

/** Says at once that something would be lost: "Not saved: …". For nothing else. */
export function announceUrgently(text: string): void {
  speak("assertive", text);
}

/** What is in the page's live regions now; the same object until something is said. */
export function spoken(): Voices {
  return voices;
}

/** Calls `listener` whenever something is said, until the returned function is called. */
export function onSpoken(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) silence();
  };
}

/** Nobody listens any more: what waits is of a page that is gone. */
function silence(): void {
  clearTimeout(settling);
  clearTimeout(forgetting);
  waiting.clear();
  voices = { polite: SILENT, assertive: SILENT };
}

function speak(voice: keyof Voices, text: string): void {
  voices = { ...voices, [voice]: { text, count: voices[voice].count + 1 } };
  for (const listener of listeners) listener();
  if (text === "") return;
  clearTimeout(forgetting);
  forgetting = setTimeout(() => speak(voice, ""), KEPT_MS);
}
