/**
 * The callouts of a step over its picture. Names that one would cover stand on another side of their
 * node, or give way if there is none.
 */
import type { Callout } from "../../atlas/index.ts";
import { type Body, type Box, bodyOf, meets, overlap, type Point } from "../../geometry/index.ts";
import { type LabelSide, labelBox, nodeBox } from "../../layout/boxes/index.ts";
import { lookup } from "../../query/visible/index.ts";
import type { ResolvedView } from "../../view/index.ts";
import { bodiesOf, type Lit, linkFigure, type NodeFigure, nodeFigure } from "../figures/index.ts";
import type { SizedLabel } from "../labels/index.ts";
import { pointOn, sizeOf } from "../shapes/index.ts";
import {
  type CalloutFigure,
  type CalloutLook,
  placeCallouts,
  type Surroundings,
} from "./placeCallouts.ts";

/** The picture below, as it is drawn. */
export interface PictureBelow {
  readonly where: (node: string) => Point | undefined;
  readonly lit: Lit;
  /** The names at rest; lit nodes have their own. */
  readonly labels: ReadonlyMap<string, SizedLabel>;
  /** Titles of regions. */
  readonly titles: readonly Box[];
  /** The part that is seen. */
  readonly frame: Box;
}

export interface CalloutPart {
  readonly callouts: readonly CalloutFigure[];
  /** Nodes whose names moved, with these; a name that found no room is left out. */
  readonly moved: ReadonlyMap<string, NodeFigure>;
  /** Where those names stood. */
  readonly vacated: readonly Box[];
}

export const NO_CALLOUTS: CalloutPart = { callouts: [], moved: new Map(), vacated: [] };

/** A node in the picture, its name included. */
interface Standing {
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
  readonly body: Box;
  readonly label: SizedLabel | undefined;
  readonly name: Box | undefined;
  readonly isFaint: boolean;
}

/** Places the callouts of a view; those to what it does not show are left out. */
export function calloutPart(
  view: ResolvedView,
  callouts: readonly Callout[],
  below: PictureBelow,
  look: CalloutLook,
): CalloutPart {
  const targets = callouts.flatMap((callout) => {
    const bodies = bodiesPointedTo(view, callout.at, below);
    return bodies.length > 0 ? [{ callout, targets: bodies }] : [];
  });
  if (targets.length === 0) return NO_CALLOUTS;
  const standing = standingIn(view, below);
  const figures = placeCallouts(targets, surroundings(view, standing, below), look);
  const moved = new Map<string, NodeFigure>();
  const vacated: Box[] = [];
  for (const each of standing) {
    if (!each.name || !isCovered(each.name, figures, !each.isFaint)) continue;
    vacated.push(each.name);
    moved.set(each.id, elsewhere(view, each, standing, figures));
  }
  return { callouts: figures, moved, vacated };
}

/** Parts of a link (0 to 1) to which an arrow may point, the best one first. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7];
/** Free space between a link and the tip of an arrow that points to it, in model units. */
const BESIDE_LINK = 2.5;

/** What an arrow may point to: the node, or points of the link. */
function bodiesPointedTo(view: ResolvedView, id: string, { where }: PictureBelow): readonly Body[] {
  const { atlas, visible, encoding } = view;
  const bodies = bodiesOf(atlas, where, encoding);
  if (visible.nodes.has(id)) return [bodies(id) ?? []].flat();
  const edge = visible.edges.has(id) ? lookup(atlas).edges.get(id) : undefined;
  const link = edge && linkFigure(view, edge, bodies);
  if (!link) return [];
  return PARTS.map((part) => bodyOf("ellipse", pointOn(link.route, part), BESIDE_LINK));
}

function standingIn(
  { atlas, visible, encoding }: ResolvedView,
  { where, lit, labels, frame }: PictureBelow,
): readonly Standing[] {
  const litNodes = new Map(lit.nodes.map((node) => [node.id, node]));
  return atlas.nodes.flatMap((node): Standing[] => {
    const { id } = node;
    const at = where(id);
    if (!at || !visible.nodes.has(id)) return [];
    const { radius } = sizeOf(atlas, node, encoding);
    const body = nodeBox({ ...at, label: undefined }, radius);
    const own = litNodes.get(id);
    const label = labels.get(id);
    const name =
      own?.label?.box ?? (label && labelBox({ ...at, label }, label, radius, label.fontSize));
    if (!overlap(body, frame) && !(name && overlap(name, frame))) return [];
    const isFaint = (lit.dimsRest && !own) || visible.dimmed.has(id);
    return [{ id, at, radius, body, label, name, isFaint }];
  });
}

function surroundings(
  { atlas, visible }: ResolvedView,
  standing: readonly Standing[],
  { where, titles, frame, lit }: PictureBelow,
): Surroundings {
  const clear = standing.filter(({ isFaint }) => !isFaint);
  const faint = standing.filter(({ isFaint }) => isFaint);
  const namesOf = (nodes: readonly Standing[]) => nodes.flatMap(({ name }) => name ?? []);
  const linksDrawn = lit.dimsRest ? new Set(lit.links.map(({ id }) => id)) : visible.edges;
  return {
    frame,
    shapes: clear.map(({ body }) => body),
    names: [...namesOf(clear), ...titles],
    faint: [...faint.map(({ body }) => body), ...namesOf(faint)],
    lines: atlas.edges.flatMap(({ id, source, target }) => {
      const [from, to] = linksDrawn.has(id) ? [where(source), where(target)] : [];
      return from && to ? [{ from, to }] : [];
    }),
  };
}

/** Whether a callout lies over a name or, where that counts, its arrow runs through it. */
function isCovered(name: Box, figures: readonly CalloutFigure[], byArrows: boolean): boolean {
  return figures.some(
    ({ box, tail }) => overlap(box, name) || (byArrows && meets(tail.from, tail.to, name)),
  );
}

const SIDES: readonly LabelSide[] = ["below", "right", "left", "above"];

/** A node with its name on a side where nothing covers it and it covers nothing, or without. */
function elsewhere(
  { atlas, encoding, visible }: ResolvedView,
  { id, at, radius, label }: Standing,
  standing: readonly Standing[],
  figures: readonly CalloutFigure[],
): NodeFigure {
  const others = standing.filter((other) => other.id !== id);
  const taken = others.flatMap(({ body, name }) => [body, ...(name ? [name] : [])]);
  const side =
    label &&
    SIDES.find((candidate) => {
      const box = labelBox({ ...at, label }, { ...label, side: candidate }, radius, label.fontSize);
      return !isCovered(box, figures, true) && !taken.some((each) => overlap(each, box));
    });
  const node = lookup(atlas).nodes.get(id);
  if (!node) throw new Error(`There is no node ${id}.`);
  return nodeFigure(atlas, node, at, {
    isDimmed: visible.dimmed.has(id),
    label: side && label ? { ...label, side } : undefined,
    encoding,
  });
}
