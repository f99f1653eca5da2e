/**
 * Sends messages between windows of the same page. Each is sent to all of them by
 * BroadcastChannel, and directly to the windows that opened this one or have sent it a message:
 * some browsers isolate files on a disk, so that only a window and its opener can reach each
 * other.
 */
import { openBroadcast } from "../../../ui/browser/broadcast.ts";

export interface Messenger {
  send(data: unknown): void;
  close(): void;
}

interface Envelope {
  /** The name of the messenger. */
  readonly line: string;
  /** A random id of the sender. */
  readonly from: string;
  /** Counts the sender's messages, from 1. */
  readonly nth: number;
  readonly data: unknown;
}

/**
 * Opens a messenger; `onData` receives what other windows send with a messenger of the same name.
 */
export function openMessenger(name: string, onData: (data: unknown) => void): Messenger {
  const from = String(Math.random());
  const lastReceived = new Map<string, number>();
  const opener: Window | null = window.opener;
  const windows = new Set<Window>(opener ? [opener] : []);
  let sent = 0;

  const receive = (envelope: unknown) => {
    if (!isEnvelope(envelope) || envelope.line !== name) return;
    // Most messages arrive both ways, in the same order; the first copy counts.
    if (envelope.nth <= (lastReceived.get(envelope.from) ?? 0)) return;
    lastReceived.set(envelope.from, envelope.nth);
    onData(envelope.data);
  };
  const onMessage = ({ origin, source, data }: MessageEvent) => {
    if (origin !== window.origin && origin !== window.location.origin) return;
    // Before the message is handled, so that a reply can reach its sender.
    if (source && "closed" in source && isEnvelope(data)) windows.add(source);
    receive(data);
  };
  const channel = openBroadcast(name);
  channel?.addEventListener("message", ({ data }) => receive(data));
  window.addEventListener("message", onMessage);
  return {
    send(data) {
      sent += 1;
      const envelope: Envelope = { line: name, from, nth: sent, data };
      channel?.postMessage(envelope);
      for (const peer of windows) {
        if (peer.closed) windows.delete(peer);
        else peer.postMessage(envelope, targetOrigin());
      }
    },
    close() {
      channel?.close();
      window.removeEventListener("message", onMessage);
    },
  };
}

/** A file's origin is "null", which `postMessage` does not accept as a target. */
function targetOrigin(): string {
  return window.origin === "null" ? "*" : window.origin;
}

function isEnvelope(data: unknown): data is Envelope {
  if (typeof data !== "object" || data === null) return false;
  if (!("line" in data && "from" in data && "nth" in data && "data" in data)) return false;
  return typeof data.from === "string" && typeof data.nth === "number";
}
