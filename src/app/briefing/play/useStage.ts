/** Tells the speaker's windows what is shown, and does what they ask for. */
import { useEffect, useRef } from "react";
import type { PlayedStep } from "../../../scene/index.ts";
import { type Channel, openChannel, type StageState } from "./channel.ts";
import type { Blank } from "./deckKeys.ts";

interface StageRequests {
  readonly onGo: (play: PlayedStep) => void;
  readonly onBlank: (blank: Blank | undefined) => void;
}

export function useStage(atlas: string, state: StageState, requests: StageRequests): void {
  const latest = useRef({ state, requests });
  latest.current = { state, requests };
  const channel = useRef<Channel>(undefined);
  useEffect(() => {
    const open = openChannel(atlas, (message) => {
      const now = latest.current;
      if (message.type === "hello") open.send({ type: "shown", ...now.state });
      if (message.type === "go") now.requests.onGo(message.play);
      if (message.type === "blank") now.requests.onBlank(message.blank);
    });
    channel.current = open;
    const leave = () => open.send({ type: "bye" });
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
      open.close();
      channel.current = undefined;
    };
  }, [atlas]);
  const { play, blank, departed, drafts, sight } = state;
  useEffect(() => {
    channel.current?.send({ type: "shown", play, blank, departed, drafts, sight });
  }, [play, blank, departed, drafts, sight]);
}
