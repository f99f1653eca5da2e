/** A placed callout as what every drawing of it consists of: lines of text, and the arrow. */
import { between, type Point, shortened } from "../../geometry/index.ts";
import { CALLOUT, type CalloutFigure } from "./placeCallouts.ts";

/** Sizes relative to the letters. */
const HEAD = { length: 0.75, half: 0.28 };
const STROKE = 1 / 12;

export interface DrawnCallout {
  /** Lines by the left end of their baselines. */
  readonly lines: readonly (Point & { readonly text: string })[];
  /** The line of the arrow ends within its head. */
  readonly from: Point;
  readonly to: Point;
  readonly head: readonly Point[];
  readonly stroke: number;
  /** Radius of the frame's corners. */
  readonly radius: number;
}

export function drawnCallout({ box, lines, fontSize, tail }: CalloutFigure): DrawnCallout {
  const { from, to } = tail;
  const base = shortened(to, from, HEAD.length * fontSize);
  const length = Math.max(1e-9, Math.hypot(to.x - from.x, to.y - from.y));
  const half = HEAD.half * fontSize;
  const [across, down] = [(-(to.y - from.y) / length) * half, ((to.x - from.x) / length) * half];
  return {
    lines: lines.map((text, at) => ({
      text,
      x: box.left + CALLOUT.padX * fontSize,
      y: box.top + (CALLOUT.padY + (at + 0.79) * CALLOUT.line) * fontSize,
    })),
    from,
    to: between(base, to, 0.5),
    head: [to, { x: base.x + across, y: base.y + down }, { x: base.x - across, y: base.y - down }],
    stroke: STROKE * fontSize,
    radius: 0.25 * fontSize,
  };
}
