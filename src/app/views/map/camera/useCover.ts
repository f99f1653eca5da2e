/**
 * Looks beside what is opened over the map: at what a panel lights, at what is selected, or at the
 * whole; and at the whole again when it is closed. Where the person has moved the map, only what a
 * panel newly lights is brought into sight.
 */
import { useEffect, useRef } from "react";
import type { AtlasState } from "../../../../open/state.ts";
import { useChrome } from "../../../base/chrome.tsx";
import { useApp, useAppStore } from "../../../base/store.ts";
import { freeOn, panel } from "./cover.ts";
import { fitInto } from "./fitting.ts";
import { askedOf, litBox } from "./mapViews.ts";
import { showAtRest } from "./showWhole.ts";
import { bringIntoSight } from "./useSight.ts";
import type { MapHandle } from "./viewport.ts";

/** Until what is opened is there, and has its size. In ms. */
const SETTLED = 200;

/** What was looked after: coming back to the map moves nothing again. */
interface Seen {
  readonly asked: object | undefined;
  readonly cover: string | undefined;
  /** A phone's panel can be folded. */
  readonly height: number;
}

const NOTHING: Seen = { asked: undefined, cover: undefined, height: 0 };

export function useCover(map: MapHandle | undefined): void {
  const store = useAppStore();
  const { outline, authoring } = useChrome();
  const asked = useApp(({ scene }) => askedOf(scene));
  const named = useApp((state) => state.scene.panel);
  const isHere = useApp((state) => state.scene.view === "map");
  const cover = outline ? "outline" : authoring ? "briefing" : named;
  const seen = useRef(NOTHING);
  useEffect(() => {
    if (!map || !isHere) return undefined;
    const look = () => {
      const before = seen.current;
      const now = { asked, cover, height: panel()?.clientHeight ?? 0 };
      if (
        now.asked === before.asked &&
        now.cover === before.cover &&
        now.height === before.height
      ) {
        return;
      }
      seen.current = now;
      lookBeside(map, store.getState());
    };
    let timer = window.setTimeout(look, SETTLED);
    const observer = new ResizeObserver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, SETTLED);
    });
    const open = panel();
    if (open) observer.observe(open);
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
    };
  }, [map, asked, cover, isHere, store]);
}

function lookBeside(map: MapHandle, state: AtlasState): void {
  const { camera, play, select } = state.scene;
  const lit = litBox(state);
  if (!camera && !play && (lit || select.length === 0)) showAtRest(map, state);
  else if (lit) {
    const { cy, viewport } = map;
    const view = fitInto(viewport.present(), lit, freeOn(cy, state.scene));
    if (view) viewport.glideTo(view);
  } else if (!camera) bringIntoSight(map, state, select);
}
