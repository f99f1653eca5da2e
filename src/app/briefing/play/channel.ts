/**
 * What the window of the presentation (the stage) and the speaker's tell each other, both ways:
 * the newcomer asks, the stage answers with what it shows. All windows of one atlas at one address
 * hear it; either may come and go.
 */
import type { Briefing } from "../../../atlas/index.ts";
import { scopeOf } from "../../../open/scope.ts";
import type { Pane } from "../../../picture/shapes/index.ts";
import type { PlayedStep } from "../../../scene/index.ts";
import type { Blank } from "./deckKeys.ts";
import { openMessenger } from "./messenger.ts";

/** Grows with any change of the messages: windows of two versions do not understand each other. */
const VERSION = 2;

export interface StageState {
  readonly play: PlayedStep;
  readonly blank: Blank | undefined;
  /** Someone has gone off the step, to answer a question. */
  readonly departed: boolean;
  /** Briefings that are being written, which no other window knows of. */
  readonly drafts: readonly Briefing[] | undefined;
  /** How large the room sees the map; `undefined` until that is known. */
  readonly sight: Sight | undefined;
}

/** What the picture of a step depends on, beside the step. */
export interface Sight {
  /** The map's pane, in CSS pixels. */
  readonly pane: Pane;
  /** Least size of a label's letters, in CSS pixels. */
  readonly letters: number;
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

interface Versioned {
  readonly version: number;
  readonly message: Message;
}

export interface Channel {
  send(message: Message): void;
  close(): void;
}

export function openChannel(atlas: string, onMessage: (message: Message) => void): Channel {
  const line = openMessenger(`policy-atlas:play:${scopeOf(atlas)}`, (data) => {
    if (isVersioned(data)) onMessage(data.message);
  });
  return {
    send: (message) => line.send({ version: VERSION, message } satisfies Versioned),
    close: line.close,
  };
}

/** Only our own pages speak on this line: the version tells that they mean the same. */
function isVersioned(data: unknown): data is Versioned {
  return typeof data === "object" && data !== null && "version" in data && data.version === VERSION;
}
