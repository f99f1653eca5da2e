/** The deck around the picture while a briefing is played; loaded ahead of time when idle. */
import { useEffect } from "react";
import { Loaded, lazyPart } from "../../shell/lazyPart.tsx";
import { whenIdle } from "../../shell/whenIdle.ts";
import type { Played } from "../usePlayed.ts";
import { loadSpeaker } from "./SpeakerSlot.tsx";
import { words } from "./words.ts";

const deck = lazyPart<{ readonly played: Played }>(async () => (await import("./Deck.tsx")).Deck);

export function DeckSlot({ played }: { readonly played: Played | undefined }) {
  useEffect(
    () =>
      whenIdle(() => {
        void deck.load();
        loadSpeaker();
      }),
    [],
  );
  if (!played) return null;
  return <Loaded name={words.deck} part={deck} props={{ played }} />;
}
