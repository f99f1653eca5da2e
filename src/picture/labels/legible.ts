/**
 * Labels that can be read at a zoom: as the layout has them while they are large enough; fewer
 * and larger ones when zoomed out, the most spoken of first, none over another.
 */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import type { Box, Point } from "../../geometry/index.ts";
import {
  type Aspect,
  BoxGrid,
  type Label,
  type LabelSide,
  type Layout,
  labelBox,
  nodeBox,
  type Placement,
} from "../../layout/boxes/index.ts";
import { lookup } from "../../query/visible/index.ts";
import {
  type Encoding,
  fitCamera,
  labelOf,
  type Pane,
  PLAIN,
  regionFigures,
  sizeOf,
  titleBox,
} from "../shapes/index.ts";

/** Least size of a label's letters, in CSS pixels. */
export const LEAST_LETTERS = 9;
/** So many nodes have a label before the others' shapes are kept free. */
const MAIN = 16;
/** Free space around a label, in font sizes, or two would read as one. */
const BETWEEN = 0.22;
/** Side of a grid's cells in font sizes: about as long as a name. */
const CELL = 6;
/** Labels grow by steps, so that a small zoom changes nothing. */
const STEP = 1.15;

/** The part of the window that a map usually gets: on a desktop, on a phone. */
const USUAL_PANES: Readonly<Record<Aspect, Pane>> = {
  wide: { width: 1176, height: 816 },
  tall: { width: 390, height: 708 },
};

/** The zoom of a first visit, for a picture that is drawn before the window is known. */
export function usualZoom({ bounds, aspect }: Layout): number {
  return fitCamera(bounds, USUAL_PANES[aspect]).zoom;
}

/**
 * The zoom at which labels are chosen and sized for a picture whose letters are to be at least so
 * large: as on a map that is seen from as far away.
 */
export function readingZoom(zoom: number, letters: number): number {
  return (zoom * LEAST_LETTERS) / letters;
}

/** How much larger than the layout has them labels have to be at a zoom; 1 or more. */
export function labelScale(fontSize: number, zoom: number): number {
  const needed = LEAST_LETTERS / (fontSize * zoom);
  return needed <= 1 ? 1 : STEP ** Math.ceil(Math.log(needed) / Math.log(STEP) - 1e-9);
}

/** A label as it is drawn: its width is that of its letters at `fontSize`. */
export interface SizedLabel extends Label {
  readonly fontSize: number;
}

/**
 * The labels of these nodes that find room at this scale, beside no other node and over no other
 * label, on the side that the layout chose or on another. At 1 all have it: the layout saw to that,
 * for nodes of the sizes that it knew. Those that stand already (`kept`) stay as they are.
 */
export function legible(
  atlas: Atlas,
  layout: Layout,
  nodes: Iterable<string>,
  where: (id: string) => Point | undefined,
  scale: number,
  encoding = PLAIN,
  kept: ReadonlyMap<string, SizedLabel> = new Map(),
): ReadonlyMap<string, SizedLabel> {
  const chosen = new Map<string, SizedLabel>();
  if (scale === 1 && !encoding.radii) {
    for (const id of nodes) {
      const label = labelOf(layout, id);
      if (label) chosen.set(id, { ...label, fontSize: layout.fontSize });
    }
    return chosen;
  }
  const standing = placed(atlas, nodes, where, encoding);
  const bodies = standing.map(({ at, radius }) => nodeBox(at, radius));
  // Grids, since a veil that lights thousands of nodes asks this with every frame.
  const cell = CELL * layout.fontSize * scale;
  const nodesThere = gridOf(bodies, cell);
  const taken = gridOf(regionFigures(layout, scale).map(titleBox), cell);
  const room = inflated(layout.bounds);
  for (const { node, at, radius } of standing) {
    const label = kept.get(node.id);
    if (!label) continue;
    add(taken, labelBox(at, label, radius, label.fontSize));
    chosen.set(node.id, label);
  }
  standing.forEach(({ node, at, radius }, rank) => {
    const label = labelOf(layout, node.id);
    if (!label || chosen.has(node.id)) return;
    const fontSize = layout.fontSize * scale;
    const wide = { ...label, width: label.width * scale };
    const boxAt = (side: LabelSide) => labelBox(at, { ...wide, side }, radius, fontSize);
    const clearOf = (nodes: BoxGrid) => (side: LabelSide) => {
      const box = boxAt(side);
      return (
        within(box, room) && !meets(taken, widened(box, BETWEEN * fontSize)) && !meets(nodes, box)
      );
    };
    const sides = SIDES_FROM[label.side];
    const side =
      sides.find(clearOf(nodesThere)) ??
      // A map must name its main nodes, even over some of which less is said.
      (rank < MAIN ? sides.find(clearOf(gridOf(bodies.slice(0, rank), cell))) : undefined);
    if (!side) return;
    add(taken, boxAt(side));
    chosen.set(node.id, { ...wide, side, fontSize });
  });
  return chosen;
}

interface Standing {
  readonly node: AtlasNode;
  readonly at: Placement;
  readonly radius: number;
}

/** The largest first, which is the most spoken of where nothing else sets size; ties by id. */
function placed(
  atlas: Atlas,
  nodes: Iterable<string>,
  where: (id: string) => Point | undefined,
  encoding: Encoding,
): Standing[] {
  const { nodes: known } = lookup(atlas);
  return [...nodes]
    .flatMap((id): Standing[] => {
      const node = known.get(id);
      const place = where(id);
      if (!node || !place) return [];
      const { radius } = sizeOf(atlas, node, encoding);
      return [{ node, radius, at: { x: place.x, y: place.y, label: undefined } }];
    })
    .sort(
      ({ node: a, radius: small }, { node: b, radius: large }) =>
        large - small || b.statements - a.statements || (a.id < b.id ? -1 : 1),
    );
}

/** The sides to try, by the one that the layout chose. */
const SIDES_FROM: Readonly<Record<LabelSide, readonly LabelSide[]>> = {
  below: ["below", "right", "left", "above"],
  right: ["right", "below", "left", "above"],
  left: ["left", "below", "right", "above"],
  above: ["above", "below", "right", "left"],
};

/** The layout's own bounds, and a little of the space that a fit leaves around them. */
function inflated({ x, y, width, height }: Layout["bounds"]): Box {
  const by = width * 0.02;
  return { left: x - by, top: y - by, right: x + width + by, bottom: y + height + by };
}

function widened({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function within(box: Box, room: Box): boolean {
  const { left, top, right, bottom } = room;
  return box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom;
}

function gridOf(boxes: readonly Box[], cell: number): BoxGrid {
  const grid = new BoxGrid(cell);
  for (const box of boxes) add(grid, box);
  return grid;
}

function add(grid: BoxGrid, { left, top, right, bottom }: Box): void {
  grid.add(left, top, right, bottom);
}

function meets(grid: BoxGrid, { left, top, right, bottom }: Box): boolean {
  return grid.meets(left, top, right, bottom);
}
