/** Converts positions and colours of a still picture to those of a slide. */
import type { Body, Box, Point } from "../../geometry/index.ts";
import { PAPER } from "../paint/index.ts";
import { FADE } from "../shapes/index.ts";
import type { Still } from "../still/index.ts";
import { mix } from "./slideParts.ts";

/** A picture and the box of the slide that it fills. */
export interface Frame {
  readonly still: Still;
  readonly box: Box;
}

/** Whether a body lies wholly inside the frame. */
export function isWithin({ x, y, halfWidth, halfHeight }: Body, frame: Still["frame"]): boolean {
  return (
    x - halfWidth >= frame.x &&
    x + halfWidth <= frame.x + frame.width &&
    y - halfHeight >= frame.y &&
    y + halfHeight <= frame.y + frame.height
  );
}

/** A colour as it looks on paper in the dimmed part of a picture. */
export function dimmed(colour: string): string {
  return mix(colour, PAPER.paper, FADE);
}

/** A point of the picture on the slide, in CSS pixels. */
export function at({ still: { frame, zoom }, box }: Frame, { x, y }: Point): Point {
  return { x: box.left + (x - frame.x) * zoom, y: box.top + (y - frame.y) * zoom };
}

/** A box of the picture on the slide, in CSS pixels. */
export function boxAt(frame: Frame, { left, top, right, bottom }: Box): Box {
  const from = at(frame, { x: left, y: top });
  const to = at(frame, { x: right, y: bottom });
  return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}
