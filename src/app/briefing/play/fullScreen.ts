/** Full screen, where the browser has it and allows it; elsewhere a briefing plays in the window. */
import { useEffect, useRef, useState } from "react";

/** Only in answer to a press or a key. */
export function enterFullScreen(): void {
  const { documentElement } = document;
  if (typeof documentElement.requestFullscreen !== "function" || isFullScreen()) return;
  // Refused (an iframe, a setting): it plays in the window.
  documentElement.requestFullscreen().catch(() => {});
}

export function leaveFullScreen(): void {
  if (isFullScreen()) document.exitFullscreen().catch(() => {});
}

export function isFullScreen(): boolean {
  return (document.fullscreenElement ?? null) !== null;
}

export function canFullScreen(): boolean {
  return document.fullscreenEnabled === true;
}

/** Calls back whenever full screen begins or ends; Esc ends it before the page sees the key. */
export function onFullScreen(changed: (full: boolean) => void): () => void {
  const listener = () => changed(isFullScreen());
  document.addEventListener("fullscreenchange", listener);
  return () => document.removeEventListener("fullscreenchange", listener);
}

/** A second window ends full screen in some browsers: that is not the end. In milliseconds. */
const WINDOW_OPENS = 3000;

export function useFullScreen(onLeave: () => void) {
  const [full, setFull] = useState(isFullScreen);
  const opened = useRef(Number.NEGATIVE_INFINITY);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const end = onFullScreen((now) => {
      setFull(now);
      if (!now && Date.now() - opened.current > WINDOW_OPENS) leave.current();
    });
    return () => {
      end();
      leaveFullScreen();
    };
  }, []);
  return {
    full,
    /** Tells that a second window is about to open. */
    opensWindow: () => {
      opened.current = Date.now();
    },
  };
}
