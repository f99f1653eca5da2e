import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import type { Layout } from "../../../src/layout/boxes/layout.ts";
import { shapesOf } from "../../../src/picture/figures/figures.ts";
import { svg } from "../../../src/picture/paint/svg.ts";
import { everything } from "../../../src/query/visible/visible.ts";
import { atlas, edge, label, layout, node, viewOf } from "./atlas.ts";

const WORDS = { title: "Map", description: "Of a test", id: "picture" };
const wholeOf = (of: Atlas, at: Layout) => ({ ...viewOf(of, at), visible: everything(of) });
const draw = (of: Atlas, at: Layout) => svg(shapesOf(wholeOf(of, at)), WORDS);

const PAIR = atlas(
  [node("a", { kind: "law" }), node("constructor", { kind: "goal" })],
  [edge("a", "constructor", { basis: "implied", negated: true })],
);
const PLACES = layout(
  { a: [50, 50], constructor: [250, 150] },
  { a: label("right", "one", "two"), constructor: label("below", "three") },
);

describe("the picture as SVG", () => {
  it("draws an empty atlas as an empty picture with a name", () => {
    const drawn = draw(atlas([], []), layout({}));
    expect(drawn).toContain('role="img" aria-labelledby="picture-title"');
    expect(drawn).toContain('<title id="picture-title">Map</title>');
    expect(drawn).toContain('<desc id="picture-description">Of a test</desc>');
    expect(drawn).not.toContain("<path");
  });

  it("groups what belongs to a node under its id, and what to a link", () => {
    const drawn = draw(PAIR, PLACES);
    expect(drawn).toContain('<g class="node kind-2" data-id="a">');
    expect(drawn).toContain('<g class="node kind-5" data-id="constructor">');
    expect(drawn).toContain('<g class="link family-1">');
  });

  it("dashes implied links and bars denied ones", () => {
    const drawn = draw(PAIR, PLACES);
    expect(drawn).toContain("stroke-dasharray");
    expect(drawn.match(/class="head"/g)).toHaveLength(2);
    const plain = atlas(PAIR.nodes, [edge("a", "constructor", { symmetric: true })]);
    expect(draw(plain, PLACES)).not.toMatch(/stroke-dasharray|class="head"/);
  });

  it("sets labels line by line, from the side where the layout has them", () => {
    const drawn = draw(PAIR, PLACES);
    expect(drawn).toMatch(
      /<text text-anchor="start"[^>]*><tspan[^>]*>one<\/tspan><tspan[^>]*>two</,
    );
    expect(drawn).toMatch(/<text text-anchor="middle"[^>]*><tspan x="250"/);
  });

  it("has no style attribute and no script, whatever the names", () => {
    const name = `"><script>alert(1)</script><g style='x' onload=x> & \u0000 $& </title>`;
    const hostile = atlas([node("a", { name })], []);
    const drawn = draw(hostile, layout({ a: [0, 0] }, { a: label("below", name) }));
    expect(drawn).not.toMatch(/<script|<g style|\sstyle="/);
    expect(drawn).not.toContain("\u0000");
    expect(drawn).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(drawn.match(/<\/title>/g)).toHaveLength(2);
  });

  it("draws frames of regions first and their titles last", () => {
    const region = { id: "r", title: "R & D", x: 0, y: 0, width: 100, height: 50 };
    const drawn = draw(PAIR, { ...PLACES, regions: [region] });
    expect(drawn.indexOf("<rect")).toBeLessThan(drawn.indexOf('class="link '));
    expect(drawn.indexOf("R &amp; D")).toBeGreaterThan(drawn.lastIndexOf('class="node '));
  });
});

describe("shapes", () => {
  it("leave out what does not show, and mark what is stepped back", () => {
    const shown = { nodes: new Set(["a"]), edges: new Set<string>(), dimmed: new Set(["a"]) };
    const shapes = shapesOf({ ...viewOf(PAIR, PLACES), visible: shown });
    expect(shapes.links).toEqual([]);
    expect(shapes.nodes.map(({ id, isDimmed }) => [id, isDimmed])).toEqual([["a", true]]);
  });

  it("put a moved node where it was moved to, its label with it", () => {
    const shapes = shapesOf(viewOf(PAIR, PLACES, { moved: { a: { x: 80, y: 90 } } }));
    expect(shapes.nodes[0]?.body).toMatchObject({ x: 80, y: 90 });
    expect(shapes.nodes[0]?.label?.lines[0]?.x).toBeGreaterThan(80);
  });
});
