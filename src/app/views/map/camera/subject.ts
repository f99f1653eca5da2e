/** The camera's subject: what of a Scene the camera has to frame, and where that lies on the map. */
import type { Box } from "../../../../geometry/index.ts";
import { type AtlasState, resolvedView } from "../../../../open/state.ts";
import { labelScale, readingZoom } from "../../../../picture/labels/index.ts";
import {
  type Bounds,
  boundsAround,
  boundsOf,
  boundsWithRegions,
  type Pane,
  toBox,
  type View,
} from "../../../../picture/shapes/index.ts";
import { playedView } from "../../../../picture/still/index.ts";
import { panelAnswer } from "../../../../query/lit/index.ts";
import { lookup, neighbourhood } from "../../../../query/visible/index.ts";
import type { Scene } from "../../../../scene/index.ts";
import { ASKED_LETTERS, type ResolvedView } from "../../../../view/index.ts";

/** What the camera frames. Lengths are in model units. */
export interface Subject extends Pick<Scene, "camera" | "play" | "select" | "arrange"> {
  /** The atlas that is drawn, which is only compared: an edit gives another one. */
  readonly atlas: object;
  /** The box of the layout: a new object with each arrangement. */
  readonly layout: Bounds;
  /** The box of the whole picture, with nodes dragged out of the layout. */
  readonly whole: Bounds;
  /** The part of the map that the Scene asks for; undefined if that is the whole. */
  readonly asked: Asked | undefined;
  /** Whether the open panel lights something, which may be anywhere. */
  readonly isLit: boolean;
  readonly selected: Target | undefined;
  /** The view of a step of a briefing that is played. */
  readonly stepView: ((pane: Pane) => View) | undefined;
}

/** A part of the map that is asked for, to be shown at a size at which its labels can be read. */
export interface Asked {
  /** What asks for it: the answer of a panel, the selection, or filters and focus. */
  readonly by: "answer" | "selection" | "filters";
  /** Whether one may only have pointed at it in passing. */
  readonly isPointedAt: boolean;
  /** Other parts, compared by identity, where something else is asked. */
  readonly key: readonly unknown[];
  /** The box around it, with labels of `scale` times the layout's size. */
  readonly boxAt: (scale: number) => Bounds;
  /** The factor by which labels are larger than in the layout at a zoom. */
  readonly scaleAt: (zoom: number) => number;
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
 * afar, and for a part that is asked for.
 */
export function readingZoomOf(state: AtlasState, zoom: number): number {
  const letters = letterSizeOf(state);
  if (letters !== undefined) return readingZoom(zoom, letters);
  const view = resolvedView(state);
  return view.left ? askedZoom(view, zoom) : zoom;
}

/** The same for what is lit, whose labels are as large as those of what is asked for. */
export function litZoomOf(state: AtlasState, zoom: number): number {
  const letters = letterSizeOf(state);
  return letters === undefined ? askedZoom(resolvedView(state), zoom) : readingZoom(zoom, letters);
}

function askedZoom({ layout }: ResolvedView, zoom: number): number {
  return readingZoom(zoom, ASKED_LETTERS[layout.aspect]);
}

/** What a Scene gives the camera to frame. */
export function subjectOf(view: ResolvedView): Subject {
  const { camera, play, select, arrange } = view.scene;
  return {
    ...{ camera, play, select, arrange },
    atlas: view.atlas,
    layout: view.layout.bounds,
    whole: boundsOf(view),
    asked: askedOf(view),
    isLit: view.litByPanel !== undefined,
    selected: targetOf(view, select),
    stepView: play && stepViewOf(view),
  };
}

/** Whether a Scene asks for a part of the map. */
export function asksForPart(view: ResolvedView): boolean {
  return askedOf(view) !== undefined;
}

function askedOf(view: ResolvedView): Asked | undefined {
  const { scene, visible, layout } = view;
  const { question: questionOf, isPointedAt = false } = panelAnswer(scene);
  const question = questionOf(scene);
  const answer = question && view.litByPanel;
  const part = (by: Asked["by"], nodes: ReadonlySet<string>, ...key: unknown[]) => {
    const placed = [...nodes].filter(view.where);
    if (placed.length === 0) return undefined;
    return {
      by,
      isPointedAt: by === "answer" && isPointedAt,
      key: [by, visible, ...key],
      boxAt: (scale: number) =>
        (by === "filters" ? boundsWithRegions : boundsAround)(view, placed, scale) ?? layout.bounds,
      scaleAt: (zoom: number) => labelScale(layout.fontSize, askedZoom(view, zoom)),
    };
  };
  return (
    (answer && part("answer", answer.nodes, question)) ??
    (scene.select.length > 0 && !view.litByPanel
      ? part("selection", view.lit.nodes, scene.select)
      : undefined) ??
    (view.left && part("filters", view.left))
  );
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
