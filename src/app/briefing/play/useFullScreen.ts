/** Whether a briefing fills the screen; leaving full screen, which Esc does, leaves the briefing. */
import { useEffect, useRef, useState } from "react";
import { isFullScreen, leaveFullScreen, onFullScreen } from "./fullScreen.ts";

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
