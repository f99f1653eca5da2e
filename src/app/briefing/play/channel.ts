/**
 * What the presentation's window (the stage) and the speaker's tell each other, by messenger.ts. A
 * window that opens asks, and the stage answers with what it shows. All windows of one atlas at
 * one address receive them; either window may be closed and opened again.
 */
import type { Briefing } from "../../../atlas/index.ts";
import { scopeOf } from "../../../open/windows/storageScope.ts";
import type { Pane } from "../../../picture/shapes/index.ts";
import type { PlayedStep } from "../../../scene/index.ts";
import type { Blank } from "./deckCommands.ts";
import { openMessenger } from "./messenger.ts";

/** Incremented with any change of the messages: windows of different versions ignore each other. */
const VERSION = 2;

export interface StageState {
  readonly play: PlayedStep;
  readonly blank: Blank | undefined;
  /** Whether the screen no longer shows the step, e.g. to answer a question. */
  readonly departed: boolean;
  /** The briefing drafts, which no other window has. */
  readonly drafts: readonly Briefing[] | undefined;
  /** How large the audience sees the map; `undefined` until that is known. */
  readonly sight: Sight | undefined;
}

/** What the picture of a step depends on besides the step itself. */
export interface Sight {
  /** The map's pane, in CSS pixels. */
  readonly pane: Pane;
  /** The smallest font size of a label, in CSS pixels. */
  readonly letters: number;
}

export type Message =
  /** The speaker's window has opened and asks what is shown. */
  | { readonly type: "hello" }
  /** The stage shows this. */
  | ({ readonly type: "shown" } & StageState)
  /** The stage has been closed. */
  | { readonly type: "bye" }
  /** The speaker requests a step. */
  | { readonly type: "go"; readonly play: PlayedStep }
  /** The speaker requests a blank screen, or its end. */
  | { readonly type: "blank"; readonly blank: Blank | undefined };

interface Versioned {
  readonly version: number;
  readonly message: Message;
}

export interface Channel {
  send(message: Message): void;
  close(): void;
}

/** Opens the channel between the windows of an atlas. */
export function openChannel(atlas: string, onMessage: (message: Message) => void): Channel {
  const messenger = openMessenger(`policy-atlas:play:${scopeOf(atlas)}`, (data) => {
    if (isVersioned(data)) onMessage(data.message);
  });
  return {
    send: (message) => messenger.send({ version: VERSION, message } satisfies Versioned),
    close: messenger.close,
  };
}

/** Only our own pages send on this channel, so an equal version means the same message format. */
function isVersioned(data: unknown): data is Versioned {
  return typeof data === "object" && data !== null && "version" in data && data.version === VERSION;
}
