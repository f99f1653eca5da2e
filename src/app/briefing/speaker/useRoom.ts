/** What the room sees, as the window of the presentation tells it; and asking that for another step. */
import { useEffect, useRef, useState } from "react";
import type { PlayedStep } from "../../../scene/index.ts";
import { useActions } from "../../base/store.ts";
import { type Channel, openChannel, type Sight } from "../play/channel.ts";
import type { Blank } from "../play/deckKeys.ts";

export interface Room {
  readonly blank: Blank | undefined;
  readonly departed: boolean;
  readonly sight: Sight | undefined;
}

interface RoomLink {
  /** `undefined` while no presentation is open. */
  readonly room: Room | undefined;
  readonly go: (play: PlayedStep) => void;
  readonly setBlank: (blank: Blank | undefined) => void;
}

/** While nobody answers it is asked again: a presentation that came back may know of no one. In ms. */
const ASK_AGAIN = 1000;

/** Keeps this window's own step the same as the room's. */
export function useRoom(atlas: string): RoomLink {
  const { play, setDrafts } = useActions();
  const [room, setRoom] = useState<Room>();
  const channel = useRef<Channel>(undefined);
  useEffect(() => {
    const open = openChannel(atlas, (message) => {
      if (message.type === "bye") setRoom(undefined);
      if (message.type !== "shown") return;
      const { blank, departed, sight } = message;
      setRoom({ blank, departed, sight });
      setDrafts(message.drafts);
      play(message.play);
    });
    channel.current = open;
    return () => open.close();
  }, [atlas, play, setDrafts]);
  const alone = room === undefined;
  useEffect(() => {
    if (!alone) return undefined;
    const ask = () => channel.current?.send({ type: "hello" });
    ask();
    const asking = window.setInterval(ask, ASK_AGAIN);
    return () => window.clearInterval(asking);
  }, [alone]);
  return {
    room,
    go: (to) => {
      play(to);
      channel.current?.send({ type: "go", play: to });
    },
    setBlank: (blank) => {
      // At once, like a step: the next press must not wait for the answer.
      setRoom((now) => now && { ...now, blank });
      channel.current?.send({ type: "blank", blank });
    },
  };
}
