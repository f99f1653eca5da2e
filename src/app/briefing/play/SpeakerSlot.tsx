/** The speaker's window in place of the page; its part is loaded with the deck, when idle. */
import { Suspense, useEffect } from "react";
import { ErrorBoundary } from "../../../ui/ErrorBoundary.tsx";
import { Lazy, lazyPart } from "../../shell/lazyPart.tsx";
import { failure } from "../../shell/words.ts";
import { words } from "./words.ts";

const speaker = lazyPart<object>(async () => (await import("../speaker/Speaker.tsx")).Speaker);

/** For a room without a network: the second window finds it in the browser's cache. */
export const loadSpeaker = () => void speaker.load();

export function SpeakerSlot({ onReady }: { readonly onReady: () => void }) {
  useEffect(onReady, [onReady]);
  return (
    <ErrorBoundary part={words.speaker} words={failure} onRetry={speaker.reset}>
      <Suspense>
        <Lazy part={speaker} props={{}} />
      </Suspense>
    </ErrorBoundary>
  );
}
