/** The deck around the picture while a briefing is played; loaded ahead of time when idle. */
import { useEffect } from "react";
import { Loaded, lazyPart } from "../base/lazyPart.tsx";
import { whenIdle } from "../base/whenIdle.ts";
import { words } from "../briefing/play/words.ts";
import type { Played } from "../briefing/usePlayed.ts";

const deck = lazyPart<{ readonly played: Played }>(
  async () => (await import("../briefing/play/Deck.tsx")).Deck,
);

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

const speaker = lazyPart<object>(
  async () => (await import("../briefing/speaker/Speaker.tsx")).Speaker,
);

/** For a room without a network: the second window finds it in the browser's cache. */
export const loadSpeaker = () => void speaker.load();

export function SpeakerSlot({ onReady }: { readonly onReady: () => void }) {
  useEffect(onReady, [onReady]);
  return <Loaded name={words.speaker} part={speaker} props={{}} />;
}
