/**
 * Chooses the labels that are legible at a zoom: those of the layout while they are large enough;
 * when zoomed out, fewer and larger ones, the most important first and none over another.
 */
import type { AtlasNode } from "../../atlas/index.ts";
import { type Box, overlap } from "../../geometry/index.ts";
import {
  type Aspect,
  BoxGrid,
  LABEL_GAP,
  type Label,
  type LabelSide,
  type Layout,
  labelBox,
  labelHeight,
  labelOffset,
  nodeBox,
  type Placement,
} from "../../layout/boxes/index.ts";
import { lookup } from "../../query/visible/index.ts";
import type { ResolvedView } from "../../view/index.ts";
import {
  FIT_PADDING,
  fitCamera,
  labelOf,
  type Pane,
  regionFigures,
  sizeOf,
  titleBox,
} from "../shapes/index.ts";

/** Least font size of a label on the screen, in CSS pixels. */
export const LEAST_LETTERS = 9;
/** The labels of this many largest nodes may cover smaller nodes. */
const MAIN_NODES = 16;
/** With so few labels to choose, no grid of all bodies is needed. */
const FEW = 60;
/** Free space around a label, in font sizes, so that two do not read as one. */
const CLEARANCE = 0.22;
/** Side of a grid's cells, in font sizes: about the length of a name. */
const CELL = 6;
/**
 * Labels of a part that is asked for get room as if they were this much larger than in the layout; the
 * camera shows that room. Larger ones turn to other sides.
 */
export const ASKED_GROWTH = 1.2;
/** Labels grow in steps of this factor, so that a small change of zoom changes nothing. */
const STEP = 1.15;

/** Usual sizes of the map's pane: on a desktop and on a phone. */
const USUAL_PANES: Readonly<Record<Aspect, Pane>> = {
  wide: { width: 1176, height: 816 },
  tall: { width: 390, height: 708 },
};

/** The zoom of a typical first visit, for a picture that is drawn before the window is nodesById. */
export function usualZoom({ bounds, aspect }: Layout): number {
  return fitCamera(bounds, USUAL_PANES[aspect]).zoom;
}

/**
 * The zoom to choose and size labels by, in a picture drawn at `zoom` whose labels must be at least
 * `letters` CSS pixels high.
 */
export function readingZoom(zoom: number, letters: number): number {
  return (zoom * LEAST_LETTERS) / letters;
}

/** The factor, 1 or more, by which labels must be larger than in the layout at a zoom. */
export function labelScale(fontSize: number, zoom: number): number {
  const neededScale = LEAST_LETTERS / (fontSize * zoom);
  return neededScale <= 1 ? 1 : STEP ** Math.ceil(Math.log(neededScale) / Math.log(STEP) - 1e-9);
}

/** What labels depend on. `where` may give present positions while nodes move. */
type Labelled = Pick<ResolvedView, "atlas" | "layout" | "where" | "encoding">;

/** A label as drawn: its width is measured at `fontSize`. */
export interface SizedLabel extends Label {
  readonly fontSize: number;
}

/** What a whole choice of labels depends on, beside its nodes. */
export interface Conditions {
  readonly fontSize: number;
  /** The factor by which labels are wider than in the layout. */
  readonly scale: number;
  /** Free space around a label. */
  readonly clearance: number;
  readonly room: Box;
  /** How many nodes get a label whatever lesser ones it covers. */
  readonly main: number;
  /** What is there before any label. */
  readonly titles: readonly Box[];
}

/** What was chosen before: kept by whoever draws one map again and again (labelMemory.ts). */
export interface LabelMemory {
  /** Begins another choice. */
  readonly begin: (placed: readonly PlacedNode[], conditions: Conditions) => void;
  /** What was chosen for the node of a rank, where that still holds; `undefined` if it has to be chosen anew. */
  readonly recall: (rank: number) => { readonly label: SizedLabel | undefined } | undefined;
  /** Notes what is chosen for it now. */
  readonly note: (rank: number, label: SizedLabel | undefined) => void;
}

interface LabelOptions {
  readonly room?: Box | undefined;
  readonly isPart?: boolean;
  /** What was chosen before, of which most may still hold. */
  readonly memory?: LabelMemory | undefined;
}

/** The labels of all that a view shows that find room at a zoom (see legibleLabels()). */
export function labelsAt(view: ResolvedView, zoom: number): ReadonlyMap<string, SizedLabel> {
  return legibleLabels(view, view.visible.nodes, labelScale(view.layout.fontSize, zoom));
}

/**
 * The labels of these nodes that find room at a scale without covering another node or label, on
 * the side that the layout chose or on another one. At scale 1, with the sizes that the layout knew,
 * all of the layout's labels do. Labels already drawn (`keptLabels`) stay as they are. None reaches
 * beyond `room`, by default the whole picture with a margin. Only in the whole do main nodes get a
 * label that covers lesser nodes; of a part that is asked for, the names without room are listed.
 */
export function legibleLabels(
  { atlas, layout, where, encoding }: Labelled,
  nodes: Iterable<string>,
  scale: number,
  keptLabels: ReadonlyMap<string, SizedLabel> = new Map(),
  { room = inflated(layout), isPart = false, memory }: LabelOptions = {},
): ReadonlyMap<string, SizedLabel> {
  const chosen = new Map<string, SizedLabel>();
  if (scale === 1 && !encoding.radii) {
    for (const id of nodes) {
      const label = labelOf(layout, id);
      if (label) chosen.set(id, { ...label, fontSize: layout.fontSize });
    }
    return chosen;
  }
  const fontSize = layout.fontSize * scale;
  const clearance = CLEARANCE * fontSize;
  const main = isPart ? 0 : MAIN_NODES;
  const placed = placedNodes({ atlas, layout, where, encoding }, nodes);
  // Grids, because this runs with every frame, at times for thousands of lit nodes.
  const cell = CELL * fontSize;
  const titles = regionFigures(layout, scale).map(titleBox);
  const occupied = gridOf(titles, cell);
  let bodies: BoxGrid | undefined;
  let tried = 0;
  /** The bodies that a node's label could cover; all of them, unless few labels are to be chosen. */
  const bodiesFor = (each: PlacedNode): BoxGrid => {
    if (bodies) return bodies;
    tried += 1;
    if (!memory || tried > FEW) {
      bodies = gridOf(placed.map(bodyOf), cell);
      return bodies;
    }
    const reach = reachOf(each, { scale, fontSize, clearance });
    const near = placed.map(bodyOf).filter((body) => overlap(body, reach));
    return gridOf(near, cell);
  };
  for (const { node, at, radius } of placed) {
    const label = keptLabels.get(node.id);
    if (!label) continue;
    add(occupied, labelBox(at, label, radius, label.fontSize));
    chosen.set(node.id, label);
  }
  memory?.begin(placed, { fontSize, scale, clearance, room, main, titles });
  const choose = (each: PlacedNode, rank: number): SizedLabel | undefined => {
    const { label, at, radius } = each;
    if (!label) return undefined;
    const around = bodiesFor(each);
    const width = label.width * scale;
    const height = labelHeight(label.lines.length, fontSize);
    const sides = SIDES_FROM[label.side].map((side): SideBox => {
      const box = labelOffset(side, radius, width, height);
      const isBeside = side === "left" || side === "right";
      const most = Math.max(0, isBeside ? (height + radius) / 2 : width / 2);
      return { side, box, isBeside, most };
    });
    // Numbers in the place of boxes: this runs for twenty places of each of thousands of labels.
    const clearOf = (among: BoxGrid) => (box: Box, x: number, y: number) => {
      const [left, right] = [at.x + x + box.left, at.x + x + box.right];
      const [top, bottom] = [at.y + y + box.top, at.y + y + box.bottom];
      return (
        left >= room.left &&
        top >= room.top &&
        right <= room.right &&
        bottom <= room.bottom &&
        !occupied.meets(left - clearance, top - clearance, right + clearance, bottom + clearance) &&
        !among.meets(left, top, right, bottom)
      );
    };
    const isClear = clearOf(around);
    const spot =
      firstClear(sides, MIDDLE, isClear) ??
      firstClear(sides, SHIFTS, isClear) ??
      // A map must name its main nodes, even at the cost of covering lesser ones.
      (rank < main
        ? firstClear(sides, MIDDLE, clearOf(gridOf(placed.slice(0, rank).map(bodyOf), cell)))
        : undefined);
    return spot && { ...label, width, fontSize, ...spot };
  };
  placed.forEach((each, rank) => {
    const { node, at, radius } = each;
    if (chosen.has(node.id)) return;
    const recalled = memory?.recall(rank);
    const label = recalled ? recalled.label : choose(each, rank);
    if (!recalled) memory?.note(rank, label);
    if (!label) return;
    add(occupied, labelBox(at, label, radius, label.fontSize));
    chosen.set(node.id, label);
  });
  return chosen;
}

/** Where a label stands at its node. */
type Spot = Pick<Label, "side" | "shift">;

/** A side of a node: the box of a label in its middle, relative to the node, and how far it may be moved along it. */
interface SideBox {
  readonly side: LabelSide;
  readonly box: Box;
  readonly isBeside: boolean;
  readonly most: number;
}

const MIDDLE = [0];
/** Shares of the way from the middle of a side to where the label ends at the node's middle. */
const SHIFTS = [0.4, -0.4, 0.8, -0.8];

/** The first of these places on these sides that is clear. */
function firstClear(
  sides: readonly SideBox[],
  shares: readonly number[],
  isClear: (box: Box, x: number, y: number) => boolean,
): Spot | undefined {
  for (const { side, box, isBeside, most } of sides) {
    for (const share of shares) {
      const shift = share * most;
      const isFree = isBeside ? isClear(box, 0, shift) : isClear(box, shift, 0);
      if (isFree) return shift === 0 ? { side } : { side, shift };
    }
  }
  return undefined;
}

/** A node that stands somewhere, with the label that the layout has for it. */
export interface PlacedNode {
  readonly node: AtlasNode;
  readonly at: Placement;
  readonly radius: number;
  readonly label: Label | undefined;
}

const bodyOf = ({ at, radius }: PlacedNode): Box => nodeBox(at, radius);

/** The body of a node, and all places where its label could stand, with the space around it. */
export function reachOf(
  { at, radius, label }: PlacedNode,
  { scale, fontSize, clearance }: Pick<Conditions, "scale" | "fontSize" | "clearance">,
): Box {
  const width = (label?.width ?? 0) * scale;
  const height = label ? labelHeight(label.lines.length, fontSize) : 0;
  // A label is shifted along its side by less than its own length and the node's radius.
  const shifted = Math.abs(label?.shift ?? 0);
  const across = 2 * radius + LABEL_GAP + 1.5 * width + shifted + clearance;
  const down = 2 * radius + LABEL_GAP + 1.5 * height + shifted + clearance;
  return {
    left: at.x - across,
    top: at.y - down,
    right: at.x + across,
    bottom: at.y + down,
  };
}

/** The nodes that have a position, by size, then number of statements; ties by id. */
function placedNodes(
  { atlas, layout, where, encoding }: Labelled,
  nodes: Iterable<string>,
): PlacedNode[] {
  const { nodes: nodesById } = lookup(atlas);
  const placed: PlacedNode[] = [];
  for (const id of nodes) {
    const node = nodesById.get(id);
    const at = where(id);
    if (!node || !at) continue;
    const { radius } = sizeOf(atlas, node, encoding);
    const label = labelOf(layout, id);
    placed.push({ node, radius, at: { x: at.x, y: at.y, label: undefined }, label });
  }
  return placed.sort(
    ({ node: a, radius: small }, { node: b, radius: large }) =>
      large - small || b.statements - a.statements || (a.id < b.id ? -1 : 1),
  );
}

/** The sides to try, by the side that the layout chose. */
const SIDES_FROM: Readonly<Record<LabelSide, readonly LabelSide[]>> = {
  below: ["below", "right", "left", "above"],
  right: ["right", "below", "left", "above"],
  left: ["left", "below", "right", "above"],
  above: ["above", "below", "right", "left"],
};

/** The layout's bounds with a little of the space that a fit leaves around them, at most all of it. */
function inflated(layout: Layout): Box {
  const { x, y, width, height } = layout.bounds;
  const by = Math.min(width * 0.02, FIT_PADDING.bottom / usualZoom(layout));
  return { left: x - by, top: y - by, right: x + width + by, bottom: y + height + by };
}

function gridOf(boxes: readonly Box[], cell: number): BoxGrid {
  const grid = new BoxGrid(cell);
  for (const box of boxes) add(grid, box);
  return grid;
}

function add(grid: BoxGrid, { left, top, right, bottom }: Box): void {
  grid.add(left, top, right, bottom);
}
