/**
 * What the map asks of whatever draws an atlas. Cytoscape is behind it for most atlases, a canvas of
 * our own for large ones; nothing else of the page knows which.
 */
import type { Point } from "../../../../geometry/index.ts";
import {
  type LabelMemory,
  labelScale,
  legibleLabels,
  type SizedLabel,
} from "../../../../picture/labels/index.ts";
import type { PictureColours } from "../../../../picture/paint/index.ts";
import type { Pane, View } from "../../../../picture/shapes/index.ts";
import type { ResolvedView } from "../../../../view/index.ts";

/** Points are in model units, ids are those of the atlas. */
export interface Painter {
  /** The element in which it draws; null once it is disposed. */
  readonly element: () => HTMLElement | null;
  /** The size of the element, in CSS px. */
  readonly pane: () => Pane;
  readonly view: () => View;
  /** Shows a view, and lets the person zoom out no further than `minZoom`. */
  readonly show: (view: View, minZoom: number) => void;
  /** A node's present place, even while it moves; undefined if there is no such node. */
  readonly where: (node: string) => Point | undefined;
  /** The middle of a link; undefined if there is no such link. */
  readonly middle: (edge: string) => Point | undefined;
  /** The labels that are drawn now. */
  readonly labels: () => ReadonlyMap<string, SizedLabel>;
  /**
   * Draws the atlas of a view, if it is another one, in the place of the one that is drawn: adds, takes
   * out and changes what differs. What is in both stays where it stands, and so does the view; what a
   * person holds stays in the hand. Filters, labels and moves come by the verbs below.
   */
  readonly change: (view: ResolvedView) => void;
  /** Hides, dims and tints what a view does. */
  readonly filter: (view: ResolvedView) => void;
  /** Draws nodes as large, and in the colours, that a view gives them, with the labels legible at `zoom`. */
  readonly dress: (view: ResolvedView, zoom: number) => void;
  /** The moves of all nodes that do not stand where a view has them, but for one that is dragged. */
  readonly movesTo: (view: ResolvedView) => readonly Move[];
  /** Moves nodes a part of the way, from 0 to 1; at 1 exactly to their place. */
  readonly move: (moves: readonly Move[], part: number) => void;
  /** Draws nothing while another view lies over the map. */
  readonly rest: (isAway: boolean) => void;
  /** Calls back on each signal; returns a function that stops this. */
  readonly on: (signal: PainterSignal, call: () => void) => () => void;
  /** Tells of presses on the map from now on; returns a function that stops this. */
  readonly bind: (events: MapEvents) => () => void;
  readonly dispose: () => void;
}

/** What mounts a painter. */
export interface NetworkProps {
  readonly theme: PictureColours;
  /** Called once the painter is there, and with undefined before it is disposed. */
  readonly onPainter: (painter: Painter | undefined) => void;
}

/**
 * What Cytoscape calls them: a frame has been drawn; nodes stand in other places; the person has moved
 * the map by drag, wheel or pinch; the element may have another size.
 */
export type PainterSignal = "render" | "position" | "viewport" | "resize";

export interface Move {
  readonly node: string;
  readonly from: Point;
  readonly to: Point;
}

export interface MapEvents {
  /** A node or link was pressed; `adds` is true with Shift. */
  onPress(id: string, adds: boolean): void;
  /** The empty background was pressed. */
  onBackground(): void;
  onDoublePress(node: string): void;
  /** A node was dropped at a point. */
  onMoved(node: string, point: Point): void;
  onHover(id: string | undefined): void;
  /** A node or link was pressed with the right button. */
  onMenu(id: string): void;
}

/** A point of the model as it is seen, in CSS px from the corner of the element. */
export function onScreen({ zoom, pan }: View, { x, y }: Point): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

/** Whether links show the colours of their families, or of what colours stand for. */
export function isTinted({ scene, encoding }: ResolvedView): boolean {
  const { families, relations } = scene.filters;
  return families.length + relations.length > 0 || encoding.linkTones !== undefined;
}

/**
 * The labels of a view that are legible at a zoom, and find room. With a memory of the map's last ones, only
 * those are looked at that something has changed near.
 */
export function drawnLabels(
  view: ResolvedView,
  zoom: number,
  memory?: LabelMemory,
): ReadonlyMap<string, SizedLabel> {
  const { atlas, visible, layout, encoding } = view;
  const scale = labelScale(layout.fontSize, zoom);
  // At the layout's own scale hidden nodes change nothing, so labels do not depend on filters.
  const nodes = scale === 1 && !encoding.radii ? atlas.nodes.map(({ id }) => id) : visible.nodes;
  return legibleLabels(view, nodes, scale, undefined, {
    isPart: view.left !== undefined && !view.scene.play,
    memory,
  });
}
