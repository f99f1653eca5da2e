/**
 * What the window of the presentation (the stage) and the speaker's tell each other, both ways:
 * the newcomer asks, the stage answers with what it shows. All windows of one atlas on one origin
 * hear it; either may come and go.
 */
import type { Briefing } from "../../../atlas/atlas.ts";
import type { PlayedStep } from "../../../atlas/scene.ts";
import type { Blank } from "./keys.ts";

/** Grows with any change of the messages: windows of two versions do not understand each other. */
const VERSION = 1;

export interface StageState {
  readonly play: PlayedStep;
  readonly blank: Blank | undefined;
  /** Someone has gone off the step, to answer a question. */
  readonly departed: boolean;
  /** Briefings that are being written, which no other window knows of. */
  readonly drafts: readonly Briefing[] | undefined;
}

export type Message =
  /** The speaker's window has opened: what is shown? */
  | { readonly type: "hello" }
  /** The stage shows this. */
  | ({ readonly type: "shown" } & StageState)
  /** The stage has been left. */
  | { readonly type: "bye" }
  /** The speaker wants this. */
  | { readonly type: "go"; readonly play: PlayedStep }
  | { readonly type: "blank"; readonly blank: Blank | undefined };

interface Envelope {
  readonly version: number;
  readonly message: Message;
}

export interface Channel {
  send(message: Message): void;
  close(): void;
}

/** Without BroadcastChannel, or where it is refused, nobody is heard. */
export function openChannel(atlas: string, onMessage: (message: Message) => void): Channel {
  const channel = made(`policy-atlas:play:${atlas}`);
  channel?.addEventListener("message", ({ data }) => {
    if (isEnvelope(data)) onMessage(data.message);
  });
  return {
    send: (message) => channel?.postMessage({ version: VERSION, message } satisfies Envelope),
    close: () => channel?.close(),
  };
}

function made(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/** Only our own pages speak on this channel: the version tells that they mean the same. */
function isEnvelope(data: unknown): data is Envelope {
  return typeof data === "object" && data !== null && "version" in data && data.version === VERSION;
}
