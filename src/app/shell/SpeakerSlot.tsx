/** The speaker's window in place of the page; its part is loaded with the deck, when idle. */
import { useEffect } from "react";
import { Loaded, lazyPart } from "../base/lazyPart.tsx";
import { words } from "../briefing/play/words.ts";

const speaker = lazyPart<object>(
  async () => (await import("../briefing/speaker/Speaker.tsx")).Speaker,
);

/** For a room without a network: the second window finds it in the browser's cache. */
export const loadSpeaker = () => void speaker.load();

export function SpeakerSlot({ onReady }: { readonly onReady: () => void }) {
  useEffect(onReady, [onReady]);
  return <Loaded name={words.speaker} part={speaker} props={{}} />;
}
