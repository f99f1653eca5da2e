/**
 * Pans when the inspector would cover what was selected, and no sooner than need be; pans back when
 * the inspector is gone.
 */
import { useEffect, useRef } from "react";
import type { AtlasState } from "../../../../open/state.ts";
import { neighbourhood, visible } from "../../../../query/visible/index.ts";
import { useApp, useAppStore } from "../../../base/store.ts";
import { freeOn } from "./cover.ts";
import { panInto } from "./fitting.ts";
import { boxOf } from "./mapViews.ts";
import { showAtRest } from "./showWhole.ts";
import type { MapHandle } from "./viewport.ts";

/** After the time of a double click: its second press must find what the first one found. In ms. */
const DOUBLE_CLICK = 320;

export function useSight(map: MapHandle | undefined): void {
  const store = useAppStore();
  const select = useApp((state) => state.scene.select);
  const isHere = useApp((state) => state.scene.view === "map");
  /** The selection that was looked after: coming back to the map moves nothing again. */
  const seen = useRef<readonly string[]>(undefined);
  useEffect(() => {
    if (!map || !isHere || seen.current === select) return undefined;
    if (select.length === 0) {
      if (seen.current?.length === 0) return undefined;
      const state = store.getState();
      if (!state.scene.camera) showAtRest(map, state);
      seen.current = select;
      return undefined;
    }
    const timer = window.setTimeout(() => {
      seen.current = select;
      bringIntoSight(map, store.getState(), select);
    }, DOUBLE_CLICK);
    return () => window.clearTimeout(timer);
  }, [map, select, isHere, store]);
}

/**
 * Pans by the least that shows these nodes and links beside the inspector; where that moves the
 * picture at all, what they are linked with comes into sight too, as far as there is room.
 */
export function bringIntoSight(
  { cy, viewport }: MapHandle,
  state: AtlasState,
  ids: readonly string[],
): void {
  const { built, scene } = state;
  const box = boxOf(state, ids);
  if (!box) return;
  const linked = neighbourhood(built.atlas, visible(built.atlas, scene), ids).nodes;
  const around = boxOf(state, [...ids, ...linked]);
  const view = panInto(viewport.present(), box, freeOn(cy, scene), around);
  if (view) viewport.glideTo(view);
}
