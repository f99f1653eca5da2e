/** Reads the rules that a page draws: lines, edges of boxes, and bars that are thin enough. */
import type { OPS } from "pdfjs-dist/types/src/shared/util.d.ts";
import { type Matrix, moved, multiply, scaleOf } from "./matrix.ts";
import { joined, type Rule, type Rules } from "./rule.ts";

/** What pdf.js gives of a page: the number of each operator, and its arguments. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A bar or a line that is thicker than this is shading. */
const THICKEST = 4;
/** A shorter rule is part of a letter or of a drawing. */
const SHORTEST = 6;
/** How far a rule may stray from its direction. */
const LEVEL = 0.75;
/** A page with more of them is a map or a diagram. */
const MOST = 20_000;

/** The codes by which pdf.js 5 packs a path into numbers, each followed by its points. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/**
 * The rules of a page, in points from its top left corner; none of a page with very many.
 * @param toPage from the units in which the page draws to points
 */
export function rulesOf(list: Operators, toPage: Matrix, ops: typeof OPS): Rules {
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  const draw = (x: number, y: number, right: number, bottom: number) => {
    const [width, height] = [Math.abs(right - x), Math.abs(bottom - y)];
    if (height <= LEVEL)
      horizontal.push({ at: (y + bottom) / 2, from: Math.min(x, right), to: Math.max(x, right) });
    if (width <= LEVEL)
      vertical.push({ at: (x + right) / 2, from: Math.min(y, bottom), to: Math.max(y, bottom) });
  };
  const strokes = new Set<number>([ops.stroke, ops.closeStroke]);
  const fills = new Set<number>([ops.fill, ops.eoFill]);
  const both = new Set<number>([
    ...[ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke],
  ]);
  let state = { matrix: toPage, thickness: 1 };
  const saved: (typeof state)[] = [];
  for (let at = 0; at < list.fnArray.length; at++) {
    const operator = list.fnArray[at];
    const args = list.argsArray[at];
    if (operator === ops.save || operator === ops.beginGroup) {
      // A group has the matrix of the form within it, which says it again.
      saved.push(state);
    } else if (operator === ops.restore || operator === ops.endGroup) {
      state = saved.pop() ?? state;
    } else if (operator === ops.transform) {
      state = { ...state, matrix: multiply(state.matrix, args as Matrix) };
    } else if (operator === ops.paintFormXObjectBegin) {
      saved.push(state);
      const [matrix] = args as [Matrix | null];
      if (matrix) state = { ...state, matrix: multiply(state.matrix, matrix) };
    } else if (operator === ops.paintFormXObjectEnd) {
      state = saved.pop() ?? state;
    } else if (operator === ops.setLineWidth) {
      state = { ...state, thickness: (args as [number])[0] };
    } else if (operator === ops.constructPath) {
      const [painting, [path]] = args as [number, [ArrayLike<number> | null]];
      if (!path) continue;
      const shapes = shapesOf(path, state.matrix);
      const isStroked = strokes.has(painting) || both.has(painting);
      if (isStroked && state.thickness * scaleOf(state.matrix) <= THICKEST) drawLines(shapes, draw);
      else if (fills.has(painting) || both.has(painting)) drawBars(shapes, draw);
      if (horizontal.length + vertical.length > MOST) return { horizontal: [], vertical: [] };
    }
  }
  const long = ({ from, to }: Rule) => to - from >= SHORTEST;
  return {
    horizontal: joined(horizontal).filter(long),
    vertical: joined(vertical).filter(long),
  };
}

type Draw = (x: number, y: number, right: number, bottom: number) => void;
type Point = readonly [x: number, y: number];
/** The corners of a shape; undefined where a curve leads to the next one. */
type Shape = readonly (Point | undefined)[];

function drawLines(shapes: readonly Shape[], draw: Draw): void {
  for (const shape of shapes) {
    for (let at = 1; at < shape.length; at++) {
      const [from, to] = [shape[at - 1], shape[at]];
      if (from && to) draw(...from, ...to);
    }
  }
}

/** Of filled shapes only the thin ones are rules. */
function drawBars(shapes: readonly Shape[], draw: Draw): void {
  for (const shape of shapes) {
    const corners = shape.filter((point) => point !== undefined);
    if (corners.length < shape.length || corners.length < 2) continue;
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const [x, right] = [Math.min(...xs), Math.max(...xs)];
    const [y, bottom] = [Math.min(...ys), Math.max(...ys)];
    const [middle, centre] = [(y + bottom) / 2, (x + right) / 2];
    // The little square where two borders meet is a part of both.
    if (bottom - y <= THICKEST && right - x >= bottom - y) draw(x, middle, right, middle);
    if (right - x <= THICKEST && bottom - y >= right - x) draw(centre, y, centre, bottom);
  }
}

/** The shapes of a path, closed where it closes them, in points. */
function shapesOf(path: ArrayLike<number>, matrix: Matrix): readonly Shape[] {
  const shapes: (Point | undefined)[][] = [];
  const pointAt = (at: number) => moved(matrix, path[at] ?? 0, path[at + 1] ?? 0);
  for (let at = 0; at < path.length; ) {
    const code = path[at++];
    const shape = shapes.at(-1);
    if (code === MOVE) {
      shapes.push([pointAt(at)]);
      at += 2;
    } else if (code === LINE) {
      shape?.push(pointAt(at));
      at += 2;
    } else if (code === CURVE || code === QUADRATIC) {
      const length = code === CURVE ? 6 : 4;
      shape?.push(undefined, pointAt(at + length - 2));
      at += length;
    } else if (code === CLOSE) {
      if (shape) shape.push(shape[0]);
    } else break;
  }
  return shapes;
}
