/** Edits of an atlas on the map that shows it: both painters come to what a new map would draw. */
import cytoscape from "cytoscape";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { drawnAtlas } from "../../src/app/views/map/canvas/drawnAtlas.ts";
import { drawingOf } from "../../src/app/views/map/drawing.ts";
import { cytoscapePainter } from "../../src/app/views/map/painter/cytoscapePainter.ts";
import { toElements } from "../../src/app/views/map/painter/elements.ts";
import type { MapEvents } from "../../src/app/views/map/painter/painter.ts";
import type { Atlas } from "../../src/atlas/atlas.ts";
import type { Layout } from "../../src/layout/boxes/layout.ts";
import { defaultScene, EMPTY_FILTERS } from "../../src/scene/completeScene.ts";
import { type ResolvedView, resolve } from "../../src/view/resolve.ts";
import { THEME } from "../bench/conditions.ts";
import { builtOf } from "../unit/open/built.ts";
import { atlas, edge, node } from "../unit/query/small.ts";

const IDS = ["a", "b", "c", "d", "constructor"];

/** A view of an atlas whose nodes stand by their names, `apart` from each other. */
function viewOf(of: Atlas, { apart = 100, kinds = [] as readonly string[] } = {}): ResolvedView {
  const { layouts } = builtOf(of);
  const nodes = Object.fromEntries(
    of.nodes.map(({ id, name }) => {
      const label = { lines: [name], side: "below" as const, width: 7 * name.length };
      const at = IDS.indexOf(id);
      return [id, { x: apart * at, y: (apart * at * at) / 3, label }];
    }),
  );
  const layout: Layout = { ...layouts.wide.force, nodes };
  const wide = { ...layouts.wide, force: layout };
  const filters = { ...EMPTY_FILTERS, kinds };
  const scene = { ...defaultScene(of), arrange: "force" as const, filters };
  return resolve({ atlas: of, layouts: { ...layouts, wide } }, scene, undefined, "wide");
}

const id = fc.constantFrom(...IDS);
const anyAtlas: fc.Arbitrary<Atlas> = fc
  .record({
    nodes: fc.uniqueArray(
      fc.record({
        id,
        kind: fc.constantFrom("actor", "sector"),
        name: fc.constantFrom("Bank", "Ministry of Finance", "Fund"),
        statements: fc.integer({ min: 1, max: 9 }),
      }),
      { selector: (each) => each.id },
    ),
    links: fc.uniqueArray(
      fc.record({
        at: fc.nat(3),
        source: id,
        target: id,
        relation: fc.constantFrom("funds", "steers"),
        basis: fc.constantFrom("stated" as const, "implied" as const),
        negated: fc.boolean(),
      }),
      { selector: (each) => each.at },
    ),
  })
  .map(({ nodes, links }) => {
    const there = new Set(nodes.map((each) => each.id));
    const edges = links
      .filter(({ source, target }) => there.has(source) && there.has(target))
      // The same link may get other ends.
      .map(({ at, source, target, relation, ...more }) =>
        edge(`${source} ${relation} ${target}`, { id: `link-${at}`, ...more }),
      );
    return atlas(
      nodes.map(({ id: each, ...more }) => node(each, more)),
      edges,
    );
  });
const anyKinds = fc.subarray(["actor", "sector"]);

function show(painter: ReturnType<typeof cytoscapePainter>, view: ResolvedView) {
  painter.change(view);
  painter.filter(view);
  painter.dress(view, 1);
}

function cytoscapeOf(view: ResolvedView) {
  const cy = cytoscape({ headless: true, elements: toElements(view) });
  return { cy, painter: cytoscapePainter(cy, view.atlas) };
}

const drawnIn = (cy: cytoscape.Core) =>
  Object.fromEntries(
    cy.elements().map((each) => [each.id(), [each.data(), [...each.classes()].sort()]]),
  );

describe("Cytoscape, after an edit,", () => {
  it("has the elements that a new one would have", () => {
    fc.assert(
      fc.property(anyAtlas, anyKinds, anyAtlas, anyKinds, (one, some, other, others) => {
        const { cy, painter } = cytoscapeOf(viewOf(one));
        show(painter, viewOf(one, { kinds: some }));
        const view = viewOf(other, { kinds: others });
        show(painter, view);
        const fresh = cytoscapeOf(view);
        show(fresh.painter, view);
        expect(drawnIn(cy)).toEqual(drawnIn(fresh.cy));
      }),
    );
  });

  it("has the same elements for what is in both, where they stood, and puts new ones in their place", () => {
    const { cy, painter } = cytoscapeOf(viewOf(atlas([node("a"), node("b")])));
    const [a] = cy.nodes().toArray();
    show(painter, viewOf(atlas([node("a", { name: "Other" }), node("c")]), { apart: 300 }));
    expect(cy.nodes()[0]).toBe(a);
    expect(a?.data("label")).toBe("Other");
    expect(painter.where("c")).toEqual({ x: 600, y: 400 });
    expect(cy.getElementById("n:b").nonempty()).toBe(false);
    expect(painter.movesTo(viewOf(atlas([node("a"), node("c")])))).toHaveLength(1);
  });

  it("tells that nothing is under the pointer where that is gone, and drops nothing that is gone", () => {
    const { cy, painter } = cytoscapeOf(viewOf(atlas([node("a"), node("b")])));
    const events = { onHover: vi.fn(), onMoved: vi.fn() };
    const none = vi.fn();
    const all: MapEvents = {
      ...events,
      ...{ onPress: none, onBackground: none, onDoublePress: none, onMenu: none },
    };
    painter.bind(all);
    const gone = cy.getElementById("n:b");
    gone.emit("mouseover");
    show(painter, viewOf(atlas([node("a")])));
    expect(events.onHover.mock.calls).toEqual([["b"], [undefined]]);
    gone.emit("dragfree");
    expect(events.onMoved).not.toHaveBeenCalled();
  });
});

describe("the canvas, after an edit,", () => {
  const drawnOf = (view: ResolvedView) => {
    const drawn = drawnAtlas(view, THEME);
    drawn.filter(view);
    drawn.dress(view, 1);
    return drawn;
  };
  const EVERYWHERE = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };

  it("has drawn what a new one would draw", () => {
    fc.assert(
      fc.property(anyAtlas, anyKinds, anyAtlas, anyKinds, (one, some, other, others) => {
        const drawn = drawnOf(viewOf(one, { kinds: some }));
        const view = viewOf(other, { kinds: others });
        expect(drawn.change(view)).toBe(true);
        drawn.filter(view);
        drawn.dress(view, 1);
        const fresh = drawnOf(view);
        for (const { id: each } of other.nodes) {
          expect(drawn.where(each)).toEqual(fresh.where(each));
          const at = fresh.where(each) ?? { x: 0, y: 0 };
          expect(drawn.hit(at, 1, "mouse")).toEqual(fresh.hit(at, 1, "mouse"));
        }
        for (const { id: each } of other.edges)
          expect(drawn.middle(each)).toEqual(fresh.middle(each));
        expect(drawn.labels()).toEqual(fresh.labels());
        expect(drawn.look(EVERYWHERE)).toEqual(fresh.look(EVERYWHERE));
      }),
    );
  });

  it("keeps what stood where it stood, and a dragged node in the hand, though its row is another", () => {
    const drawn = drawnOf(viewOf(atlas([node("a"), node("b"), node("c")])));
    drawn.lift("c");
    drawn.drag("c", { x: 7, y: 8 });
    const held = drawn.where("c");
    const view = viewOf(atlas([node("b"), node("c"), node("d")]), { apart: 300 });
    drawn.change(view);
    drawn.filter(view);
    expect(drawn.lifted()).toBe("c");
    expect(drawn.where("c")).toEqual(held);
    expect(drawn.movesTo(view).map((move) => move.node)).toEqual(["b"]);
    drawn.drag("c", { x: 1, y: 1 });
    expect(drawn.where("c")?.x).toBe((held?.x ?? 0) + 1);
    drawn.change(viewOf(atlas([node("b")])));
    expect([drawn.lifted(), drawn.where("c")]).toEqual([undefined, undefined]);
    drawn.drag("c", { x: 1, y: 1 });
    expect(drawn.has({ of: "node", id: "c" })).toBe(false);
  });
});

it("an atlas is drawn on the same map until it needs the other painter, an overview on its own", () => {
  const many = (number: number) => atlas(Array.from({ length: number }, (_, at) => node(`n${at}`)));
  const [small, other, large] = [many(2), many(1500), many(1501)].map((each) => viewOf(each));
  if (!small || !other || !large) throw new Error("There are three views.");
  expect(drawingOf(other)).toBe(drawingOf(small));
  expect(drawingOf(large)).not.toBe(drawingOf(small));
  const folded = (of: ResolvedView) => ({ ...of, folded: { ...Object(of.folded) } });
  expect(drawingOf(folded(small))).not.toBe(drawingOf(folded(other)));
});
