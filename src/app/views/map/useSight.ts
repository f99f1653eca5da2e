/** Pans when the inspector would cover what was selected, and no sooner than need be. */
import { type RefObject, useEffect } from "react";
import { useApp, useAppStore } from "../../store.ts";
import { layoutOf } from "./bounds.ts";
import { boxOf, inspectorIn } from "./cover.ts";
import type { MapHandle } from "./Network.tsx";
import { freeOf, panInto } from "./sight.ts";

/** After the time of a double click: its second press must find what the first one found. In ms. */
const DOUBLE_CLICK = 320;

export function useSight(pane: RefObject<HTMLElement | null>, map: MapHandle | undefined): void {
  const store = useAppStore();
  const select = useApp((state) => state.scene.select);
  useEffect(() => {
    if (!map || select.length === 0) return undefined;
    const timer = window.setTimeout(() => {
      if (pane.current) bringIntoSight(map, store.getState(), select, pane.current);
    }, DOUBLE_CLICK);
    return () => window.clearTimeout(timer);
  }, [map, select, store, pane]);
}

/** Pans by the least that shows these nodes and links beside the inspector. */
export function bringIntoSight(
  { cy, viewport }: MapHandle,
  state: Parameters<typeof layoutOf>[0],
  ids: readonly string[],
  pane: Element,
): void {
  const layout = layoutOf(state);
  const box = state.built && layout && boxOf(cy, state.built.atlas, layout, ids);
  if (!box) return;
  const view = panInto(viewport.present(), box, freeOf(viewport.pane(), inspectorIn(pane)));
  if (view) viewport.glideTo(view);
}
