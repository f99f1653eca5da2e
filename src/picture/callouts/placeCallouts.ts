/**
 * Finds a place for each callout: the nearest room around what it points to, where it covers no shape
 * and no name and its arrow runs through none. Where there is no such room, it covers what can give
 * way best; never what it points to.
 */
import type { Callout } from "../../atlas/index.ts";
import {
  type Body,
  type Box,
  between,
  bodyBox,
  holds,
  meets,
  overlap,
  widened,
} from "../../geometry/index.ts";
import { brokenLines } from "../labels/index.ts";
import { cross, straightTail, type Tail } from "./tails.ts";

/** A callout as drawn. */
export interface CalloutFigure {
  readonly callout: Callout;
  /** The frame around its text. */
  readonly box: Box;
  readonly lines: readonly string[];
  readonly fontSize: number;
  /** What it points to, and its arrow there. */
  readonly target: Body;
  readonly tail: Tail;
}

/** A callout to be placed, and the bodies of which its arrow may point to any, the best one first. */
export interface PlacedCallout {
  readonly callout: Callout;
  readonly targets: readonly Body[];
}

/** What stands around; all in one unit. */
export interface Surroundings {
  /** Callouts stay within it, and point only to what lies in it. */
  readonly frame: Box;
  readonly shapes: readonly Box[];
  readonly names: readonly Box[];
  /** What steps back, and may be covered if need be. */
  readonly faint: readonly Box[];
  readonly lines: readonly Tail[];
}

export interface CalloutLook {
  readonly fontSize: number;
  /** The width of a text in this size. */
  readonly width: (text: string) => number;
  /** The arrow from a frame to a body; by default to the nearest point of its outline. */
  readonly tailOf?: (box: Box, target: Body) => Tail;
}

/** Space around the text within its frame, and the distance of its lines, in font sizes. */
export const CALLOUT = { padX: 0.5, padY: 0.35, line: 1.2 } as const;
/** Widths of lines to try, in font sizes. */
const WIDTHS = [12, 16, 9, 7, 22];
/** Lengths of the arrow to try, in font sizes. */
const GAPS = [1.3, 2, 3, 4.2, 5.6, 7.5, 10, 13, 17, 22, 28];
const DIRECTIONS = 24;
/** How far from the side that an author chose a callout may stand, in radians. */
const SIDEWAYS = Math.PI / 3.2;
/** What a place costs beside the length of its arrow, in font sizes. */
const COST = {
  target: 1e6,
  shape: 90,
  name: 60,
  faint: 4,
  line: 3,
  throughShape: 50,
  throughName: 40,
  throughFaint: 0.8,
  acrossLine: 0.5,
  /** For each font size that an arrow is shorter than it has to be to be seen. */
  short: 30,
  /** For each font size by which it had to be moved into the frame. */
  moved: 1.5,
} as const;
/** Least length of an arrow, in font sizes. */
const LEAST_TAIL = 1.2;
/** Free space around callouts, in font sizes. */
const CLEARANCE = 0.35;

/** The callouts that find a place, in their order. */
export function placeCallouts(
  callouts: readonly PlacedCallout[],
  around: Surroundings,
  look: CalloutLook,
): readonly CalloutFigure[] {
  const placed: CalloutFigure[] = [];
  for (const each of callouts) {
    const figure = placeOne(
      each,
      {
        ...around,
        names: [...around.names, ...placed.map(({ box }) => box)],
        lines: [...around.lines, ...placed.map(({ tail }) => tail)],
      },
      look,
    );
    if (figure) placed.push(figure);
  }
  return placed;
}

/** How many shapes and names a placed callout, or its arrow, still covers. */
export function coveredBy(
  { box, tail, target }: Pick<CalloutFigure, "box" | "tail" | "target">,
  { shapes, names }: Pick<Surroundings, "shapes" | "names">,
): number {
  const isCovered = (each: Box) => overlap(each, box) || meets(tail.from, tail.to, each);
  const others = shapes.filter((each) => !holds(each, target));
  return [...others, ...names].filter(isCovered).length;
}

/** Boxes over which no word may be written: its frame, and those along its arrow. */
export function calloutBoxes({ box, tail: { from, to }, fontSize }: CalloutFigure): readonly Box[] {
  const half = fontSize * 0.35;
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / fontSize);
  const along = Array.from({ length: count + 1 }, (_, at) => {
    const { x, y } = between(from, to, count === 0 ? 1 : at / count);
    return { left: x - half, top: y - half, right: x + half, bottom: y + half };
  });
  return [box, ...along];
}

function placeOne(
  { callout, targets }: PlacedCallout,
  around: Surroundings,
  look: CalloutLook,
): CalloutFigure | undefined {
  const { fontSize, tailOf = straightTail } = look;
  let best: CalloutFigure | undefined;
  let least: number = COST.target;
  for (const [preference, target] of targets.entries()) {
    if (!holds(around.frame, target)) continue;
    for (const { lines, width, height } of framesOf(callout.text, look)) {
      for (const angle of anglesOf(callout.side)) {
        for (const gap of GAPS) {
          const free = beside(target, width, height, angle, gap * fontSize);
          const box = movedInto(free, around.frame);
          const tail = tailOf(box, target);
          const length = Math.hypot(tail.to.x - tail.from.x, tail.to.y - tail.from.y);
          const moved = Math.hypot(box.left - free.left, box.top - free.top);
          const ems = length / fontSize;
          const tooShort = COST.short * Math.max(0, LEAST_TAIL - ems);
          const known = preference * 2 + ems + (COST.moved * moved) / fontSize + tooShort;
          if (known >= least) continue;
          const cost = known + costOf(box, tail, target, around, CLEARANCE * fontSize);
          if (cost >= least) continue;
          [best, least] = [{ callout, box, lines, fontSize, target, tail }, cost];
        }
      }
    }
  }
  return best;
}

/** The ways to break a text into lines, each with the size of its frame. */
function framesOf(text: string, { fontSize, width }: CalloutLook) {
  const ways = new Map(
    WIDTHS.map((ems) => {
      const lines = brokenLines(text, ems * fontSize, width);
      return [lines.length, lines] as const;
    }),
  );
  return [...ways.values()].map((lines) => ({
    lines,
    width: Math.max(...lines.map(width)) + 2 * CALLOUT.padX * fontSize,
    height: (lines.length * CALLOUT.line + 2 * CALLOUT.padY) * fontSize,
  }));
}

const SIDE_ANGLES = { above: -Math.PI / 2, right: 0, below: Math.PI / 2, left: Math.PI } as const;

/** Directions from what is pointed to, in radians; y points down. */
function anglesOf(side: Callout["side"]): readonly number[] {
  const all = Array.from({ length: DIRECTIONS }, (_, at) => (2 * Math.PI * at) / DIRECTIONS);
  if (side === undefined) return all;
  const wanted = SIDE_ANGLES[side];
  return all.filter((angle) => Math.cos(angle - wanted) >= Math.cos(SIDEWAYS));
}

/** A box of a size, in a direction from a body and at a distance from its frame. */
function beside(
  { x, y, halfWidth, halfHeight }: Body,
  width: number,
  height: number,
  angle: number,
  gap: number,
): Box {
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const reach = Math.min(
    (width / 2 + halfWidth + gap) / Math.max(1e-9, Math.abs(across)),
    (height / 2 + halfHeight + gap) / Math.max(1e-9, Math.abs(down)),
  );
  const [left, top] = [x + across * reach - width / 2, y + down * reach - height / 2];
  return { left, top, right: left + width, bottom: top + height };
}

/** The box moved by the least that brings it into another; its beginning if it is larger. */
function movedInto({ left, top, right, bottom }: Box, frame: Box): Box {
  const across = Math.max(frame.left - left, Math.min(0, frame.right - right));
  const down = Math.max(frame.top - top, Math.min(0, frame.bottom - bottom));
  return { left: left + across, right: right + across, top: top + down, bottom: bottom + down };
}

function costOf(
  box: Box,
  { from, to }: Tail,
  target: Body,
  { shapes, names, faint, lines }: Surroundings,
  clearance: number,
): number {
  const wide = widened(box, clearance);
  if (overlap(bodyBox(target), widened(box, 2 * clearance))) return COST.target;
  let cost = 0;
  const add = (boxes: readonly Box[], under: number, through: number) => {
    for (const each of boxes) {
      if (overlap(each, wide)) cost += under;
      else if (meets(from, to, each)) cost += through;
    }
  };
  // What is pointed to stands at the end of the arrow.
  const others = shapes.filter((each) => !holds(each, target));
  add(others, COST.shape, COST.throughShape);
  add(names, COST.name, COST.throughName);
  add(faint, COST.faint, COST.throughFaint);
  for (const line of lines) {
    if (meets(line.from, line.to, wide)) cost += COST.line;
    else if (cross(line, { from, to })) cost += COST.acrossLine;
  }
  return cost;
}
