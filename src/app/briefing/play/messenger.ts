/**
 * A line between windows of the same page. What is said goes to all of them by BroadcastChannel,
 * and straight to those that opened this one or have spoken to it: some browsers keep files of a
 * disk apart, so that only a window and its opener reach each other.
 */
import { openBroadcast } from "../../../ui/browser/broadcast.ts";

export interface Messenger {
  send(data: unknown): void;
  close(): void;
}

interface Envelope {
  readonly line: string;
  /** Who says it, and which of their messages it is, from 1. */
  readonly from: string;
  readonly nth: number;
  readonly data: unknown;
}

/** Hears what the other windows say on the line of this name. */
export function openMessenger(name: string, hear: (data: unknown) => void): Messenger {
  const from = String(Math.random());
  const heard = new Map<string, number>();
  const opener: Window | null = window.opener;
  const others = new Set<Window>(opener ? [opener] : []);
  let said = 0;

  const take = (envelope: unknown) => {
    if (!isEnvelope(envelope) || envelope.line !== name) return;
    // Most come both ways, in the same order either way: the first to arrive counts.
    if (envelope.nth <= (heard.get(envelope.from) ?? 0)) return;
    heard.set(envelope.from, envelope.nth);
    hear(envelope.data);
  };
  const onMessage = ({ origin, source, data }: MessageEvent) => {
    if (origin !== window.origin && origin !== window.location.origin) return;
    // First of all, so that an answer finds its way.
    if (source && "closed" in source && isEnvelope(data)) others.add(source);
    take(data);
  };
  const channel = openBroadcast(name);
  channel?.addEventListener("message", ({ data }) => take(data));
  window.addEventListener("message", onMessage);
  return {
    send(data) {
      said += 1;
      const envelope: Envelope = { line: name, from, nth: said, data };
      channel?.postMessage(envelope);
      for (const other of others) {
        if (other.closed) others.delete(other);
        else other.postMessage(envelope, target());
      }
    },
    close() {
      channel?.close();
      window.removeEventListener("message", onMessage);
    },
  };
}

/** A file has an origin that no address names. */
function target(): string {
  return window.origin === "null" ? "*" : window.origin;
}

function isEnvelope(data: unknown): data is Envelope {
  if (typeof data !== "object" || data === null) return false;
  if (!("line" in data && "from" in data && "nth" in data && "data" in data)) return false;
  return typeof data.from === "string" && typeof data.nth === "number";
}
