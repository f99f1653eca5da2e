/** The camera's subject: what of a Scene the camera has to frame, and where that lies on the map. */
import type { Box } from "../../../../geometry/index.ts";
import { type AtlasState, resolvedView } from "../../../../open/state.ts";
import { readingZoom } from "../../../../picture/labels/index.ts";
import {
  type Bounds,
  boundsAround,
  boundsOf,
  type Pane,
  toBox,
  type View,
} from "../../../../picture/shapes/index.ts";
import { playedView } from "../../../../picture/still/index.ts";
import { panelAnswer } from "../../../../query/lit/index.ts";
import { lookup, neighbourhood } from "../../../../query/visible/index.ts";
import type { Scene } from "../../../../scene/index.ts";
import type { ResolvedView } from "../../../../view/index.ts";

/** What the camera frames. Lengths are in model units. */
export interface Subject extends Pick<Scene, "camera" | "focus" | "play" | "select"> {
  /** The box of the layout: a new object with each arrangement. */
  readonly layout: Bounds;
  /** The box of the whole picture: with nodes dragged out of the layout; with a focus, what it leaves. */
  readonly whole: Bounds;
  /** The question whose answer is a part of the map; undefined for questions about the whole. */
  readonly question: object | undefined;
  /** The box around that answer. */
  readonly lit: Box | undefined;
  readonly selected: Target | undefined;
  /** The view of a step of a briefing that is played. */
  readonly stepView: ((pane: Pane) => View) | undefined;
}

/** Something to bring into sight. */
export interface Target {
  readonly box: Box;
  /** A box around its neighbours too, which are shown where there is room. */
  readonly around: Box;
}

/** The least letter size while a briefing is played, in CSS px; otherwise undefined. */
export function letterSizeOf(state: AtlasState): number | undefined {
  return lettersIn(window, resolvedView(state));
}

function lettersIn({ innerWidth, innerHeight }: Window, view: ResolvedView): number | undefined {
  return view.letters({ width: innerWidth, height: innerHeight });
}

/**
 * The zoom for which labels are chosen; lower while a briefing is played, since it is read from
 * afar.
 */
export function readingZoomOf(state: AtlasState, zoom: number): number {
  const letters = letterSizeOf(state);
  return letters === undefined ? zoom : readingZoom(zoom, letters);
}

/** What a Scene gives the camera to frame. */
export function subjectOf(view: ResolvedView): Subject {
  const { scene } = view;
  const { camera, focus, play, select } = scene;
  const question = panelAnswer(scene).question(scene);
  const lit = question && view.litByPanel;
  return {
    camera,
    focus,
    play,
    select,
    layout: view.layout.bounds,
    whole: boundsOf(view),
    question,
    lit: lit && boxOf(view, [...lit.nodes]),
    selected: targetOf(view, select),
    stepView: play && stepViewOf(view),
  };
}

/** The window may change its size, and with it that of letters, while the Scene stays. */
function stepViewOf(view: ResolvedView) {
  return (pane: Pane): View => playedView(view, { pane, letters: lettersIn(window, view) ?? 0 });
}

/** These nodes and links, and their neighbours; undefined if none of them has a place on the map. */
export function targetOf(view: ResolvedView, ids: readonly string[]): Target | undefined {
  const box = boxOf(view, ids);
  if (!box) return undefined;
  const linked = neighbourhood(view.atlas, view.visible, ids).nodes;
  return { box, around: boxOf(view, [...ids, ...linked]) ?? box };
}

/** The box around nodes with their labels and around the ends of links. */
function boxOf(view: ResolvedView, ids: readonly string[]): Box | undefined {
  const { edges } = lookup(view.atlas);
  const ends = ids.flatMap((id) => {
    const edge = edges.get(id);
    return edge ? [edge.source, edge.target] : [id];
  });
  const around = boundsAround(view, ends);
  return around && toBox(around);
}
