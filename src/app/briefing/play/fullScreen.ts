/** Full screen for a briefing, where the browser allows it; elsewhere it plays in the window. */
import { useEffect, useRef, useState } from "react";

/** Enters full screen; browsers allow it only in response to a press or a key. */
export function enterFullScreen(): void {
  const { documentElement } = document;
  if (typeof documentElement.requestFullscreen !== "function" || isFullScreen()) return;
  // If refused (in an iframe, by a setting), the briefing plays in the window.
  documentElement.requestFullscreen().catch(() => {});
}

function leaveFullScreen(): void {
  if (isFullScreen()) document.exitFullscreen().catch(() => {});
}

function isFullScreen(): boolean {
  return (document.fullscreenElement ?? null) !== null;
}

export function canFullScreen(): boolean {
  return document.fullscreenEnabled === true;
}

/**
 * Calls `changed` whenever full screen begins or ends; Esc ends it before the page receives the
 * key.
 */
function onFullScreen(changed: (full: boolean) => void): () => void {
  const listener = () => changed(isFullScreen());
  document.addEventListener("fullscreenchange", listener);
  return () => document.removeEventListener("fullscreenchange", listener);
}

/**
 * How long after a second window opens the end of full screen is ignored: some browsers end it
 * then. In ms.
 */
const WINDOW_OPENS_MS = 3000;

/**
 * Whether a briefing fills the screen. `onLeave` is called when full screen ends, e.g. by Esc; it
 * also ends when the component unmounts.
 */
export function useFullScreen(onLeave: () => void) {
  const [full, setFull] = useState(isFullScreen);
  const openedAt = useRef(Number.NEGATIVE_INFINITY);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const unsubscribe = onFullScreen((isFull) => {
      setFull(isFull);
      if (!isFull && Date.now() - openedAt.current > WINDOW_OPENS_MS) leave.current();
    });
    return () => {
      unsubscribe();
      leaveFullScreen();
    };
  }, []);
  return {
    full,
    /** Must be called before a second window opens. */
    opensWindow: () => {
      openedAt.current = Date.now();
    },
  };
}
