/**
 * Pans when the inspector would cover what was selected, and no sooner than need be; pans back when
 * the inspector is gone.
 */
import { type RefObject, useEffect, useRef } from "react";
import { neighbourhood } from "../../../graph/neighbourhood.ts";
import { visible } from "../../../graph/visible.ts";
import { encodingOf } from "../../../picture/encoding.ts";
import type { AppState } from "../../../scene/store.ts";
import { useApp, useAppStore } from "../../store.ts";
import { layoutOf, viewOf } from "./bounds.ts";
import { boxOf, inspectorIn, panelIn } from "./cover.ts";
import type { MapHandle } from "./Network.tsx";
import { freeOf, panInto } from "./sight.ts";

/** After the time of a double click: its second press must find what the first one found. In ms. */
const DOUBLE_CLICK = 320;

export function useSight(pane: RefObject<HTMLElement | null>, map: MapHandle | undefined): void {
  const store = useAppStore();
  const select = useApp((state) => state.scene.select);
  const isHere = useApp((state) => state.scene.view === "map");
  /** The selection that was looked after: coming back to the map moves nothing again. */
  const seen = useRef<readonly string[]>(undefined);
  /** Whether the picture was panned out from under the inspector, by the page and not the person. */
  const aside = useRef(false);
  useEffect(() => {
    if (!map || !isHere || seen.current === select) return undefined;
    if (select.length === 0) {
      const state = store.getState();
      if (aside.current && !state.scene.camera) {
        map.viewport.glideTo(viewOf(state, map.viewport.pane()));
      }
      aside.current = false;
      seen.current = select;
      return undefined;
    }
    const timer = window.setTimeout(() => {
      if (!pane.current) return;
      seen.current = select;
      const panned = bringIntoSight(map, store.getState(), select, pane.current);
      aside.current = panned || aside.current;
    }, DOUBLE_CLICK);
    return () => window.clearTimeout(timer);
  }, [map, select, isHere, store, pane]);
}

/**
 * Pans by the least that shows these nodes and links beside the inspector; where that moves the
 * picture at all, what they are linked with comes into sight too, as far as there is room. Gives
 * whether it moved.
 */
export function bringIntoSight(
  { cy, viewport }: MapHandle,
  state: AppState,
  ids: readonly string[],
  pane: Element,
): boolean {
  const layout = layoutOf(state);
  const atlas = state.built?.atlas;
  if (!atlas || !layout) return false;
  const encoding = encodingOf(state.measured, state.scene.measures);
  const box = boxOf(cy, atlas, layout, ids, encoding);
  if (!box) return false;
  const linked = neighbourhood(atlas, visible(atlas, state.scene), ids).nodes;
  const around = boxOf(cy, atlas, layout, [...ids, ...linked], encoding);
  const free = freeOf(viewport.pane(), inspectorIn(pane), panelIn(pane));
  const view = panInto(viewport.present(), box, free, around);
  if (view) viewport.glideTo(view);
  return view !== undefined;
}
