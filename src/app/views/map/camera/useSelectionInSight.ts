/**
 * Pans when the inspector would cover the selection, as late as possible, and pans back when the
 * inspector closes.
 */
import { useEffect, useRef } from "react";
import { useApp, useAppStore } from "../../../base/store.ts";
import { bringIntoSight, showAtRest } from "./cameraMoves.ts";
import type { MapHandle } from "./viewport.ts";

/** Longer than a double click, whose second press must hit what the first one hit. In ms. */
const DOUBLE_CLICK = 320;

export function useSelectionInSight(map: MapHandle | undefined): void {
  const store = useAppStore();
  const select = useApp((state) => state.scene.select);
  const isMapShown = useApp((state) => state.scene.view === "map");
  /** The selection already handled, so that returning to the map does not move it again. */
  const handled = useRef<readonly string[]>(undefined);
  useEffect(() => {
    if (!map || !isMapShown || handled.current === select) return undefined;
    if (select.length === 0) {
      if (handled.current?.length === 0) return undefined;
      const state = store.getState();
      if (!state.scene.camera) showAtRest(map, state);
      handled.current = select;
      return undefined;
    }
    const timer = window.setTimeout(() => {
      handled.current = select;
      bringIntoSight(map, store.getState(), select);
    }, DOUBLE_CLICK);
    return () => window.clearTimeout(timer);
  }, [map, select, isMapShown, store]);
}
