/**
 * Refits the map when a panel opens, closes or lights something else: to what the panel lights, or
 * to the selection, or to the whole. Once the person has moved the map, it only brings a newly lit
 * answer into sight.
 */
import { useEffect, useRef } from "react";
import type { AtlasState } from "../../../../open/state.ts";
import { panelAnswer } from "../../../../query/lit/index.ts";
import { useChrome } from "../../../base/chrome.tsx";
import { useApp, useAppStore } from "../../../base/store.ts";
import { bringIntoSight, showAtRest } from "./cameraMoves.ts";
import { panelElement, visibleBox } from "./cover.ts";
import { fitInto } from "./fitting.ts";
import { litBox } from "./mapViews.ts";
import type { MapHandle } from "./viewport.ts";

/** Time for an opening panel to reach its size, in ms. */
const OPENING_TIME = 200;

/** What the map has been fitted to, so that returning to the map does not move it again. */
interface Fitted {
  readonly question: object | undefined;
  readonly openPanel: string | undefined;
  /** Of the panel, which can be folded on a phone; in CSS px. */
  readonly height: number;
}

const NOTHING: Fitted = { question: undefined, openPanel: undefined, height: 0 };

export function usePanelRefit(map: MapHandle | undefined): void {
  const store = useAppStore();
  const { isOutlineOpen, isAuthoring } = useChrome();
  const question = useApp(({ scene }) => panelAnswer(scene).question(scene));
  const scenePanel = useApp((state) => state.scene.panel);
  const isMapShown = useApp((state) => state.scene.view === "map");
  const openPanel = isOutlineOpen ? "outline" : isAuthoring ? "briefing" : scenePanel;
  const fitted = useRef(NOTHING);
  useEffect(() => {
    if (!map || !isMapShown) return undefined;
    const update = () => {
      const before = fitted.current;
      const now = { question, openPanel, height: panelElement()?.clientHeight ?? 0 };
      if (
        now.question === before.question &&
        now.openPanel === before.openPanel &&
        now.height === before.height
      ) {
        return;
      }
      fitted.current = now;
      refit(map, store.getState());
    };
    let timer = window.setTimeout(update, OPENING_TIME);
    const observer = new ResizeObserver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(update, OPENING_TIME);
    });
    const element = panelElement();
    if (element) observer.observe(element);
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
    };
  }, [map, question, openPanel, isMapShown, store]);
}

function refit(map: MapHandle, state: AtlasState): void {
  const { camera, play, select } = state.scene;
  const lit = litBox(state);
  if (!camera && !play && (lit || select.length === 0)) showAtRest(map, state);
  else if (lit) {
    const { cy, viewport } = map;
    const view = fitInto(viewport.currentView(), lit, visibleBox(cy, state.scene));
    if (view) viewport.glideTo(view);
  } else if (!camera) bringIntoSight(map, state, select);
}
