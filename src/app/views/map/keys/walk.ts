/**
 * The keyboard's walk over the map (cursor, trail) as an immutable value, with a function for each
 * step.
 */
import type { Atlas, AtlasEdge } from "../../../../atlas/index.ts";
import type { Point } from "../../../../geometry/index.ts";
import {
  clockwise,
  type Direction,
  nearestAhead,
  type Stop,
} from "../../../../picture/shapes/index.ts";
import { lookup, type Visible } from "../../../../query/visible/index.ts";

export interface Walk {
  /** The id of a node or link; undefined before the first step. */
  readonly cursor: string | undefined;
  /** The node from which the link under the cursor is viewed. */
  readonly pivot: string | undefined;
  /** The nodes visited before, the latest last. */
  readonly trail: readonly string[];
}

export const START: Walk = { cursor: undefined, pivot: undefined, trail: [] };

/** How many nodes Backspace can retrace. */
const TRAIL_MAX = 100;

/** What a walk moves over: the visible atlas and the positions of its nodes. */
export interface Ground {
  readonly atlas: Atlas;
  readonly shown: Visible;
  readonly where: (node: string) => Point | undefined;
}

/** The walk after something else (outline, pointer, filter) has moved the cursor. */
export function adoptCursor(ground: Ground, walk: Walk, cursor: string | undefined): Walk {
  const { nodes, edges } = ground.shown;
  if (cursor === undefined || !(nodes.has(cursor) || edges.has(cursor))) {
    return { ...walk, cursor: undefined, pivot: undefined };
  }
  if (cursor === walk.cursor) return walk;
  return { ...walk, cursor, pivot: lookup(ground.atlas).edges.get(cursor)?.source };
}

/** Starts a walk at the selection, or else at the node with the most statements. */
export function begin(ground: Ground, walk: Walk, select: readonly string[]): Walk {
  const { nodes } = ground.shown;
  const chosen = select.find((id) => nodes.has(id) || ground.shown.edges.has(id));
  let best: { id: string; statements: number } | undefined;
  for (const node of ground.atlas.nodes) {
    if (nodes.has(node.id) && node.statements > (best?.statements ?? 0)) best = node;
  }
  return adoptCursor(ground, walk, chosen ?? best?.id);
}

/**
 * Moves to the nearest linked neighbour in a direction; from a link, left and right lead to its
 * ends.
 */
export function step(ground: Ground, walk: Walk, direction: Direction): Walk {
  const edge = edgeAt(ground, walk);
  if (edge) {
    if (direction === "left") return goTo(walk, edge.source);
    return direction === "right" ? goTo(walk, edge.target) : walk;
  }
  const { cursor } = walk;
  if (cursor === undefined) return walk;
  const neighbours = linksOf(ground, cursor).map((link) => otherEnd(link, cursor));
  return goAhead(ground, walk, neighbours, direction);
}

/** Moves to the nearest node in a direction, linked or not. */
export function leap(ground: Ground, walk: Walk, direction: Direction): Walk {
  return goAhead(ground, walk, [...ground.shown.nodes], direction);
}

/** Moves to the next link around the node, clockwise (1) or anticlockwise (-1). */
export function turn(ground: Ground, walk: Walk, by: 1 | -1): Walk {
  const node = edgeAt(ground, walk) ? walk.pivot : walk.cursor;
  const centre = node === undefined ? undefined : ground.where(node);
  if (node === undefined || !centre) return walk;
  const stops = linksOf(ground, node).flatMap((edge): Stop[] => {
    const at = ground.where(otherEnd(edge, node));
    return at ? [{ id: edge.id, at }] : [];
  });
  const order = clockwise(centre, stops);
  const index = order.indexOf(walk.cursor ?? "");
  const from = index < 0 && by < 0 ? 0 : index;
  const next = order.at((from + by) % order.length);
  return next === undefined ? walk : { ...walk, cursor: next, pivot: node };
}

/** Moves along the link under the cursor to its other end. */
export function follow(ground: Ground, walk: Walk): Walk {
  const edge = edgeAt(ground, walk);
  if (!edge) return walk;
  const from = walk.pivot ?? edge.source;
  return goTo({ ...walk, cursor: from }, otherEnd(edge, from));
}

/** Moves back: from a link to its pivot, from a node to the previous one that is still shown. */
export function back(ground: Ground, walk: Walk): Walk {
  if (edgeAt(ground, walk) && walk.pivot !== undefined) {
    return { ...walk, cursor: walk.pivot, pivot: undefined };
  }
  const at = walk.trail.findLastIndex((id) => ground.shown.nodes.has(id));
  const cursor = walk.trail[at];
  if (cursor === undefined) return { ...walk, trail: [] };
  return { cursor, pivot: undefined, trail: walk.trail.slice(0, at) };
}

/** The link under the cursor. */
export function edgeAt({ atlas }: Ground, { cursor }: Walk): AtlasEdge | undefined {
  return cursor === undefined ? undefined : lookup(atlas).edges.get(cursor);
}

/** Moves to the nearest of some nodes in a direction. */
function goAhead(ground: Ground, walk: Walk, nodes: readonly string[], direction: Direction): Walk {
  const edge = edgeAt(ground, walk);
  const here = edge ? (walk.pivot ?? edge.source) : walk.cursor;
  const from = here === undefined ? undefined : ground.where(here);
  if (!from) return walk;
  const stops = nodes.flatMap((id): Stop[] => {
    const at = id === here ? undefined : ground.where(id);
    return at ? [{ id, at }] : [];
  });
  const next = nearestAhead(from, stops, direction);
  return next === undefined ? walk : goTo({ ...walk, cursor: here }, next);
}

function goTo(walk: Walk, node: string): Walk {
  const origin = walk.pivot ?? walk.cursor;
  const trail = origin === undefined || origin === node ? walk.trail : [...walk.trail, origin];
  return { cursor: node, pivot: undefined, trail: trail.slice(-TRAIL_MAX) };
}

function linksOf({ atlas, shown }: Ground, node: string): readonly AtlasEdge[] {
  return (lookup(atlas).incident.get(node) ?? []).filter(({ id }) => shown.edges.has(id));
}

function otherEnd({ source, target }: AtlasEdge, node: string): string {
  return source === node ? target : source;
}
