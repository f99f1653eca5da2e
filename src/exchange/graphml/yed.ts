/** What yEd keeps in elements of its own: labels, places, colours, arrows. */
import type { Attributes, Value } from "../model/index.ts";
import { childOf, type Element, findElement } from "../xml/index.ts";

/** Whether a key's data are yEd's elements. */
export function isYedKey({ attributes }: Element): boolean {
  return /graphics$/.test(attributes.get("yfiles.type") ?? "");
}

/**
 * The attributes that a `data` with yEd's elements gives: a label; of a node its place, size and
 * colour; of an edge whether it has no arrowhead at either end, or one at both.
 */
export function yedValues(data: Element): Attributes {
  const values = new Map<string, Value>();
  const label = (findElement(data, "NodeLabel") ?? findElement(data, "EdgeLabel"))?.text.trim();
  if (label) values.set("label", label);
  const box = findElement(data, "Geometry")?.attributes;
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(box?.get(name)));
  if ([x, y, width, height].every(Number.isFinite)) {
    // yEd gives the upper left corner.
    values.set("x", (x ?? 0) + (width ?? 0) / 2);
    values.set("y", (y ?? 0) + (height ?? 0) / 2);
    values.set("size", Math.max(width ?? 0, height ?? 0));
  }
  const colour = findElement(data, "Fill")?.attributes.get("color");
  if (colour && /^#[0-9a-f]{6}/i.test(colour)) values.set("color", colour.slice(0, 7));
  const arrows = data.children.map((line) => childOf(line, "Arrows")).find(Boolean)?.attributes;
  const hasArrow = (end: string) => (arrows?.get(end) ?? "none") !== "none";
  if (arrows && hasArrow("source") === hasArrow("target")) values.set("bothWays", true);
  return values;
}
