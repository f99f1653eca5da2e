/** What the audience sees, as the presentation's window reports it, and requests to that window. */
import { useEffect, useRef, useState } from "react";
import type { PlayedStep } from "../../../scene/index.ts";
import { useActions } from "../../base/store.ts";
import { type Channel, openChannel, type Sight } from "../play/channel.ts";
import type { Blank } from "../play/deckCommands.ts";

export interface Room {
  readonly blank: Blank | undefined;
  readonly departed: boolean;
  readonly sight: Sight | undefined;
}

interface RoomLink {
  /** What the audience sees; `undefined` while no presentation is open. */
  readonly room: Room | undefined;
  readonly go: (play: PlayedStep) => void;
  readonly setBlank: (blank: Blank | undefined) => void;
}

/**
 * How often to ask while there is no answer: a presentation opened again does not know this window.
 * In ms.
 */
const ASK_AGAIN_MS = 1000;

/** Keeps this window on the same step as the presentation. */
export function useRoom(atlas: string): RoomLink {
  const { play, setDrafts } = useActions();
  const [room, setRoom] = useState<Room>();
  const channel = useRef<Channel>(undefined);
  useEffect(() => {
    const opened = openChannel(atlas, (message) => {
      if (message.type === "bye") setRoom(undefined);
      if (message.type !== "shown") return;
      const { blank, departed, sight } = message;
      setRoom({ blank, departed, sight });
      setDrafts(message.drafts);
      play(message.play);
    });
    channel.current = opened;
    return () => opened.close();
  }, [atlas, play, setDrafts]);
  const isAlone = room === undefined;
  useEffect(() => {
    if (!isAlone) return undefined;
    const ask = () => channel.current?.send({ type: "hello" });
    ask();
    const interval = window.setInterval(ask, ASK_AGAIN_MS);
    return () => window.clearInterval(interval);
  }, [isAlone]);
  return {
    room,
    go: (to) => {
      play(to);
      channel.current?.send({ type: "go", play: to });
    },
    setBlank: (blank) => {
      // Applied at once, like a step, so that the next press does not wait for the answer.
      setRoom((now) => now && { ...now, blank });
      channel.current?.send({ type: "blank", blank });
    },
  };
}
