/** Paints callouts: framed texts on paper, each with its arrow; on a canvas, or as elements of SVG. */
import { type CalloutFigure, drawnCallout } from "../callouts/index.ts";
import { FONT_FAMILY, FONT_WEIGHT } from "../shapes/index.ts";
import { type Context, type PictureColours, tracePolygon } from "./canvas.ts";
import { polygonPath } from "./pathData.ts";
import { element, type SvgElement } from "./svgElements.ts";

/** The caller sets the transform, as for all that is painted. */
export function paintCallout(
  context: Context,
  callout: CalloutFigure,
  theme: PictureColours,
): void {
  const { lines, from, to, head, stroke, radius } = drawnCallout(callout);
  const { left, top, right, bottom } = callout.box;
  context.strokeStyle = theme.ink;
  context.lineWidth = stroke;
  context.fillStyle = theme.ink;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
  context.beginPath();
  tracePolygon(context, head);
  context.fill();
  context.fillStyle = theme.paper;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, radius);
  context.fill();
  context.stroke();
  context.fillStyle = theme.ink;
  context.font = `${FONT_WEIGHT} ${callout.fontSize}px ${FONT_FAMILY}`;
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  for (const { text, x, y } of lines) context.fillText(text, x, y);
}

export function calloutElement(callout: CalloutFigure, theme: PictureColours): SvgElement {
  const { lines, from, to, head, stroke, radius } = drawnCallout(callout);
  const { left, top, right, bottom } = callout.box;
  const ink = { stroke: theme.ink, "stroke-width": stroke };
  return element(
    "g",
    {},
    element("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...ink }),
    element("path", { d: polygonPath(head), fill: theme.ink }),
    element("rect", {
      ...{ x: left, y: top, width: right - left, height: bottom - top, rx: radius },
      ...{ fill: theme.paper, ...ink },
    }),
    element(
      "text",
      { "font-size": callout.fontSize, fill: theme.ink },
      ...lines.map(({ text, x, y }) => element("tspan", { x, y }, text)),
    ),
  );
}
