/**
 * How large the room sees the map: the pane that the deck leaves it, which may be wide in a window
 * that is tall. The layout is the one that is nearer to the pane.
 */
import { useEffect, useLayoutEffect, useMemo, useState } from "react";
import type { Pane } from "../../../picture/shapes/index.ts";
import { playLetters } from "../../../picture/still/index.ts";
import { matches, TALL } from "../../../ui/browser/useMedia.ts";
import { useActions } from "../../base/store.ts";
import type { Sight } from "./channel.ts";

export function useRoomSight(): Sight | undefined {
  const { setAspect } = useActions();
  const [pane, setPane] = useState<Pane>();
  useLayoutEffect(() => {
    const main = document.querySelector("main");
    if (!main || typeof ResizeObserver !== "function") return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = main;
      if (width > 0 && height > 0) setPane({ width, height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(main);
    return () => observer.disconnect();
  }, []);
  const aspect = pane && aspectOf(pane);
  useLayoutEffect(() => {
    if (aspect) setAspect(aspect);
  }, [aspect, setAspect]);
  useEffect(() => () => setAspect(matches(TALL) ? "tall" : "wide"), [setAspect]);
  return useMemo(() => {
    const { innerWidth: width, innerHeight: height } = window;
    return pane && { pane, letters: playLetters({ width, height }) };
  }, [pane]);
}

/** Which of the two layouts fits a pane: as in the page itself, the tall one where it is upright. */
export function aspectOf({ width, height }: Pane): "wide" | "tall" {
  return width > height ? "wide" : "tall";
}
