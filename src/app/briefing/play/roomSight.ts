/**
 * The size at which the audience sees the map: that of the pane that the deck leaves for it, which
 * may be wide even in a tall window. The layout is chosen to fit that pane.
 */
import { useEffect, useLayoutEffect, useMemo, useState } from "react";
import type { Pane } from "../../../picture/shapes/index.ts";
import { matches, TALL } from "../../../ui/browser/useMedia.ts";
import { playLetters } from "../../../view/index.ts";
import { useActions } from "../../base/store.ts";
import type { Sight } from "./channel.ts";

/**
 * The size of the map on this screen; `undefined` until measured. Sets the aspect while mounted.
 */
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

/** The layout that fits a pane: the tall one where the pane is upright, as in the page itself. */
export function aspectOf({ width, height }: Pane): "wide" | "tall" {
  return width > height ? "wide" : "tall";
}
