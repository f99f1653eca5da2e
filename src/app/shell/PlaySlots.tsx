/**
 * The places of the deck and the speaker's window; both parts are loaded ahead of time when idle.
 */
import { useEffect } from "react";
import { Loaded, lazyPart } from "../base/lazyPart.tsx";
import { whenIdle } from "../base/whenIdle.ts";
import { words } from "../briefing/play/words.ts";
import type { Played } from "../briefing/usePlayed.ts";

const deck = lazyPart<{ readonly played: Played }>(
  async () => (await import("../briefing/play/Deck.tsx")).Deck,
);

/** The deck around the picture while a briefing is played. */
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

/** For rooms without a network: the second window then finds its code in the browser's cache. */
const loadSpeaker = () => void speaker.load();

/** The speaker's window in place of the page. */
export function SpeakerSlot({ onReady }: { readonly onReady: () => void }) {
  useEffect(onReady, [onReady]);
  return <Loaded name={words.speaker} part={speaker} props={{}} />;
}
