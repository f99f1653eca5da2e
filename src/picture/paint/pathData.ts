/** Outlines of nodes and routes of links as path data of SVG. */
import { type Body, cornerRadius, cornersOf, type Point } from "../../geometry/index.ts";
import { curvesOf, type Route } from "../shapes/index.ts";
import { number } from "./svgElements.ts";

export function bodyPath(body: Body): string {
  const corners = cornersOf(body);
  if (corners) return polygonPath(corners);
  const { x, y, halfWidth: w, halfHeight: h } = body;
  const r = body.shape === "ellipse" ? undefined : cornerRadius(body);
  if (r === undefined) {
    const arc = `A${number(w)} ${number(h)} 0 1 1`;
    return `M${pair(x - w, y)}${arc} ${pair(x + w, y)}${arc} ${pair(x - w, y)}Z`;
  }
  const arc = `A${number(r)} ${number(r)} 0 0 1`;
  return [
    `M${pair(x - w + r, y - h)}L${pair(x + w - r, y - h)}${arc} ${pair(x + w, y - h + r)}`,
    `L${pair(x + w, y + h - r)}${arc} ${pair(x + w - r, y + h)}`,
    `L${pair(x - w + r, y + h)}${arc} ${pair(x - w, y + h - r)}`,
    `L${pair(x - w, y - h + r)}${arc} ${pair(x - w + r, y - h)}Z`,
  ].join("");
}

export function routePath(route: Route): string {
  const { start, controls, end } = route;
  const from = `M${point(start)}`;
  if (controls.length === 0) return `${from}L${point(end)}`;
  const curves = curvesOf(route).map(({ control, end: to }) => `Q${point(control)} ${point(to)}`);
  return from + curves.join("");
}

export function polygonPath(points: readonly Point[]): string {
  return `M${points.map(point).join("L")}Z`;
}

function point({ x, y }: Point): string {
  return pair(x, y);
}

function pair(x: number, y: number): string {
  return `${number(x)} ${number(y)}`;
}
