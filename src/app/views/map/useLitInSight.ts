/** Shows what a panel lights whole, beside the panel that lists it and the inspector. */
import { type RefObject, useEffect, useRef } from "react";
import type { Scene } from "../../../atlas/scene.ts";
import { spotlight } from "../../../graph/spotlight.ts";
import { visible } from "../../../graph/visible.ts";
import { encodingOf } from "../../../picture/encoding.ts";
import type { AppState } from "../../../scene/store.ts";
import { useApp, useAppStore } from "../../store.ts";
import { layoutOf } from "./bounds.ts";
import { boxOf, inspectorIn, panelIn } from "./cover.ts";
import type { MapHandle } from "./Network.tsx";
import { fitInto, freeOf } from "./sight.ts";

/** Until the panel is there, and after any change of the arrangement has begun. In ms. */
const SETTLED = 400;

export function useLitInSight(
  pane: RefObject<HTMLElement | null>,
  map: MapHandle | undefined,
): void {
  const store = useAppStore();
  const asked = useApp(({ scene }) => askedOf(scene));
  const isHere = useApp((state) => state.scene.view === "map");
  /** The question whose answer was shown: coming back to the map moves nothing again. */
  const seen = useRef<object>(undefined);
  useEffect(() => {
    if (!map || !isHere) return undefined;
    if (!asked) seen.current = undefined;
    if (!asked || seen.current === asked) return undefined;
    const timer = window.setTimeout(() => {
      if (!pane.current) return;
      seen.current = asked;
      bringIntoSight(map, store.getState(), pane.current);
    }, SETTLED);
    return () => window.clearTimeout(timer);
  }, [map, asked, isHere, store, pane]);
}

/** The question whose answer is a part of the map; one about the whole of it moves nothing. */
function askedOf({ panel, paths, ask, compare, select }: Scene): object | undefined {
  if (panel === "paths") return paths;
  if (panel === "ask") return ask;
  if (panel === "compare") return compare;
  // The paths between two that are selected; what else is selected useSight.ts sees to.
  return panel !== "gaps" && select.length === 2 ? select : undefined;
}

function bringIntoSight({ cy, viewport }: MapHandle, state: AppState, pane: Element): void {
  const layout = layoutOf(state);
  const atlas = state.built?.atlas;
  if (!atlas || !layout) return;
  const light = spotlight(atlas, visible(atlas, state.scene), state.scene);
  const encoding = encodingOf(state.measured, state.scene.measures);
  const box = light && boxOf(cy, atlas, layout, [...light.nodes], encoding);
  if (!box) return;
  const free = freeOf(viewport.pane(), panelIn(pane), inspectorIn(pane));
  const view = fitInto(viewport.present(), box, free);
  if (view) viewport.glideTo(view);
}
