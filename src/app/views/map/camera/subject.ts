/** The camera's subject: what of a Scene the camera has to frame, and where that lies on the map. */
import type { Box } from "../../../../geometry/index.ts";
import type { Layout } from "../../../../layout/boxes/index.ts";
import type { AtlasState } from "../../../../open/state.ts";
import { readingZoom } from "../../../../picture/labels/index.ts";
import {
  type Bounds,
  boundsAround,
  boundsOf,
  encodingOf,
  type Pane,
  toBox,
  type View,
} from "../../../../picture/shapes/index.ts";
import { playedView, playLetters } from "../../../../picture/still/index.ts";
import { litByPanel } from "../../../../query/lit/index.ts";
import { lookup, neighbourhood, visible } from "../../../../query/visible/index.ts";
import type { Scene } from "../../../../scene/index.ts";

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

/** The layout that a state shows; undefined until there is one. */
export function layoutOf({ built, aspect, scene }: AtlasState): Layout | undefined {
  return built.layouts[aspect][scene.arrange];
}

/** The least letter size while a briefing is played, in CSS px; otherwise undefined. */
export function letterSizeOf({ scene }: AtlasState): number | undefined {
  return scene.play && letterSizeIn(window);
}

function letterSizeIn({ innerWidth, innerHeight }: Window): number {
  return playLetters({ width: innerWidth, height: innerHeight });
}

/**
 * The zoom for which labels are chosen; lower while a briefing is played, since it is read from
 * afar.
 */
export function readingZoomOf(state: AtlasState, zoom: number): number {
  const letters = letterSizeOf(state);
  return letters === undefined ? zoom : readingZoom(zoom, letters);
}

/** What a state gives the camera to frame; undefined until there is a layout. */
export function subjectOf(state: AtlasState): Subject | undefined {
  const { built, scene, measured } = state;
  const { atlas } = built;
  const layout = layoutOf(state);
  if (!layout) return undefined;
  const { camera, focus, play, select } = scene;
  const encoding = encodingOf(measured, scene.measures);
  const question = panelQuestion(scene);
  const lit = question && litByPanel(atlas, visible(atlas, scene), scene);
  return {
    camera,
    focus,
    play,
    select,
    layout: layout.bounds,
    whole: boundsOf(atlas, scene, layout, encoding),
    question,
    lit: lit && boxOf(state, [...lit.nodes]),
    selected: targetOf(state, select),
    // The window may change its size, and with it that of letters, while the Scene stays.
    stepView:
      play &&
      ((pane) => {
        const letters = letterSizeIn(window);
        return playedView(atlas, scene, layout, encoding, { pane, letters });
      }),
  };
}

/** These nodes and links, and their neighbours; undefined if none of them has a place on the map. */
export function targetOf(state: AtlasState, ids: readonly string[]): Target | undefined {
  const box = boxOf(state, ids);
  if (!box) return undefined;
  const { atlas } = state.built;
  const linked = neighbourhood(atlas, visible(atlas, state.scene), ids).nodes;
  return { box, around: boxOf(state, [...ids, ...linked]) ?? box };
}

/** The box around nodes with their labels and around the ends of links. */
function boxOf(state: AtlasState, ids: readonly string[]): Box | undefined {
  const { built, scene, measured } = state;
  const layout = layoutOf(state);
  if (!layout || ids.length === 0) return undefined;
  const { edges } = lookup(built.atlas);
  const ends = ids.flatMap((id) => {
    const edge = edges.get(id);
    return edge ? [edge.source, edge.target] : [id];
  });
  const encoding = encodingOf(measured, scene.measures);
  const around = boundsAround(built.atlas, scene, layout, encoding, ends);
  return around && toBox(around);
}

/** Represents the default comparison, that of the first two pillars. */
const FIRST_TWO = {};

function panelQuestion({ panel, paths, ask, compare, select }: Scene): object | undefined {
  if (panel === "paths") return paths;
  if (panel === "ask") return ask;
  if (panel === "compare") return compare ?? FIRST_TWO;
  // Two selected nodes light the paths between them.
  return panel !== "gaps" && select.length === 2 ? select : undefined;
}
