/**
 * The sketch of a large atlas for the built page: the names that can be read, and of all nodes and links even
 * samples, so that the whole is as wide and as dense as the map that takes its place. Marks of one look are one
 * path in whole units of their own, since nobody presses them: an element each would take four times the room.
 */
import type { LinkFigure, NodeFigure, Shapes } from "../figures/index.ts";
import { LINK_WIDTH, NODE_EDGE, REGION_LINE, type Route } from "../shapes/index.ts";
import { labelElement, regionElement, titleElement } from "./figureElements.ts";
import { bodyPath } from "./pathData.ts";
import { frame, type SvgOptions } from "./svg.ts";
import { element, markup, type SvgElement } from "./svgElements.ts";

/** How many nodes beside those with names, and how many links, a sketch shows. */
export interface SketchSize {
  readonly nodes: number;
  readonly links: number;
}

/** Units in the longer side of a sketch: about two in a pixel of a usual pane. */
const UNITS = 2000;
/** A sample of the links is drawn in wider lines, to be nearly as dark as all of them; at most this much wider. */
const WIDEST = 2;

/** The sketch as one `<svg>` element, in the place of `svg()`. */
export function sketch(shapes: Shapes, size: SketchSize, options: SvgOptions): string {
  const { bounds, regions } = shapes;
  const unit = Math.max(bounds.width, bounds.height) / UNITS;
  const named = shapes.nodes.filter(({ label }) => label);
  const unnamed = shapes.nodes.filter(({ label }) => !label);
  // From left to right, and with that pressed to three quarters of their bytes.
  const others = [...sample(unnamed, size.nodes)].sort((a, b) => a.body.x - b.body.x);
  const links = sample(shapes.links, size.links);
  const wider = Math.min(WIDEST, shapes.links.length / Math.max(1, links.length));
  const inUnits = { transform: `scale(${unit})` };
  const place = ({ x, y }: { x: number; y: number }) =>
    `${Math.round(x / unit)} ${Math.round(y / unit)}`;
  const line = ({ start, end }: Route) => `M${place(start)}L${place(end)}`;
  const least = Math.min(...others.map(({ radius }) => radius));
  return markup(
    frame(bounds, options, [
      element(
        "g",
        { class: "regions", fill: "none", "stroke-width": REGION_LINE },
        regions.map(regionElement),
      ),
      element(
        "g",
        { ...inUnits, fill: "none", "stroke-width": (wider * LINK_WIDTH) / unit },
        byLook(
          links,
          // At rest all have one colour.
          () => "link",
          ({ route }) => line(route),
        ),
      ),
      element(
        "g",
        { ...inUnits, fill: "none", "stroke-width": (2 * least) / unit, "stroke-linecap": "round" },
        byLook(
          others,
          ({ tone }) => `dots kind-${tone}`,
          ({ body }) => `M${place(body)}h0`,
        ),
      ),
      element(
        "g",
        { "stroke-width": NODE_EDGE },
        byLook(
          named,
          ({ tone }) => `node kind-${tone}`,
          ({ body }) => inWhole(bodyPath(body)),
        ),
      ),
      element("g", { class: "node" }, named.flatMap(nameOf)),
      element("g", { class: "titles" }, regions.map(titleElement)),
    ]),
  );
}

/** So many of a list, in their order and evenly spread over it. */
function sample<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)] as T);
}

/** A path for each look, under a group of its class, as the page's colours have it. */
function byLook<T extends LinkFigure | NodeFigure>(
  figures: readonly T[],
  classOf: (figure: T) => string,
  pathOf: (figure: T) => string,
): readonly SvgElement[] {
  const paths = new Map<string, string[]>();
  for (const figure of figures) {
    const name = classOf(figure);
    const path = paths.get(name) ?? [];
    paths.set(name, path);
    path.push(pathOf(figure));
  }
  return [...paths].map(([name, path]) =>
    element("g", { class: name }, element("path", { d: path.join("") })),
  );
}

const nameOf = ({ label }: NodeFigure): readonly SvgElement[] =>
  label ? [labelElement({ ...label, lines: label.lines.map(inWholeUnits) }, {})] : [];

/** A unit of a large map is a third of a pixel at most, in the pane that shows all of it. */
const inWholeUnits = <T extends { x: number; y: number }>(line: T): T => ({
  ...line,
  x: Math.round(line.x),
  y: Math.round(line.y),
});

const inWhole = (path: string): string =>
  path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number))));
