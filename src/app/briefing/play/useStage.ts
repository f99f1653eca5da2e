/** Tells the speaker's windows what is shown, and passes on their requests. */
import { useEffect, useRef } from "react";
import type { PlayedStep } from "../../../scene/index.ts";
import { type Channel, openChannel, type StageState } from "./channel.ts";
import type { Blank } from "./deckCommands.ts";

interface StageRequests {
  readonly onGo: (play: PlayedStep) => void;
  readonly onBlank: (blank: Blank | undefined) => void;
}

export function useStage(atlas: string, state: StageState, requests: StageRequests): void {
  const latest = useRef({ state, requests });
  latest.current = { state, requests };
  const channel = useRef<Channel>(undefined);
  useEffect(() => {
    const opened = openChannel(atlas, (message) => {
      const { state, requests } = latest.current;
      if (message.type === "hello") opened.send({ type: "shown", ...state });
      if (message.type === "go") requests.onGo(message.play);
      if (message.type === "blank") requests.onBlank(message.blank);
    });
    channel.current = opened;
    const leave = () => opened.send({ type: "bye" });
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
      opened.close();
      channel.current = undefined;
    };
  }, [atlas]);
  const { play, blank, departed, drafts, sight } = state;
  useEffect(() => {
    channel.current?.send({ type: "shown", play, blank, departed, drafts, sight });
  }, [play, blank, departed, drafts, sight]);
}
