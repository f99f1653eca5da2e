import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareBoxes } from "../../src/app/views/map/canvas/bareBoxes.ts";
import {
  columnsOf,
  DIMMED,
  dressNodes,
  filterRows,
  HIDDEN,
  LIFTED,
  placeOf,
} from "../../src/app/views/map/canvas/columns.ts";
import { hitAt } from "../../src/app/views/map/canvas/hit.ts";
import { labelBoxAt, labelRowsOf, labelsIn } from "../../src/app/views/map/canvas/labelRows.ts";
import { middleOf, routeAll } from "../../src/app/views/map/canvas/routes.ts";
import { look, type Rows, sightOf } from "../../src/app/views/map/canvas/sight.ts";
import type { Box, Point } from "../../src/geometry/points.ts";
import type { Layout } from "../../src/layout/boxes/layout.ts";
import { shapesOf } from "../../src/picture/figures/figures.ts";
import { defaultScene } from "../../src/scene/completeScene.ts";
import { PLAIN } from "../../src/view/encoding.ts";
import { resolve } from "../../src/view/resolve.ts";
import { builtOf } from "../unit/open/built.ts";
import { atlas, edge, node } from "../unit/query/small.ts";

const IDS = ["a", "b", "c", "d", "e"];
const ATLAS = atlas(
  IDS.map((id, index) => node(id, { statements: 1 + 3 * index })),
  [
    edge("a funds b"),
    edge("b steers c"),
    edge("c steers b"),
    edge("a funds d", { negated: true }),
    edge("d funds d"),
    edge("d funds e", { basis: "implied" }),
  ],
);
const NEAR_MISS = 0.01;

/** The atlas with its nodes at these places. */
function viewAt(places: readonly Point[]) {
  const { layouts } = builtOf(ATLAS);
  const nodes = Object.fromEntries(
    IDS.map((id, index) => {
      const label = { lines: [id], side: "below" as const, width: 20 };
      return [id, { ...(places[index] ?? { x: 0, y: 0 }), label }];
    }),
  );
  const layout: Layout = { ...layouts.wide.force, nodes };
  const wide = { ...layouts.wide, force: layout };
  const scene = { ...defaultScene(ATLAS), arrange: "force" as const };
  return resolve({ atlas: ATLAS, layouts: { ...layouts, wide } }, scene, undefined, "wide");
}

function columnsAt(places: readonly Point[]) {
  const view = viewAt(places);
  const columns = columnsOf(ATLAS);
  for (const [row, { id }] of ATLAS.nodes.entries()) {
    columns.x[row] = view.where(id)?.x ?? Number.NaN;
    columns.y[row] = view.where(id)?.y ?? Number.NaN;
  }
  dressNodes(columns, PLAIN);
  routeAll(columns);
  filterRows(columns, view);
  return { view, columns };
}

const listed = ({ list, count }: Rows) => [...list.subarray(0, count)];
const coordinate = fc.integer({ min: -400, max: 400 });
const anyPoint = fc.record({ x: coordinate, y: coordinate });
const anyPlaces = fc.array(anyPoint, { minLength: 5, maxLength: 5 });
const SPREAD = [
  { x: 0, y: 0 },
  { x: 200, y: 0 },
  { x: 200, y: 200 },
  { x: 0, y: 200 },
  { x: 100, y: 300 },
];

describe("the columns of an atlas", () => {
  it("have links run where the picture draws them", () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const { view, columns } = columnsAt(places);
        const drawn = new Map(shapesOf(view).links.map((link) => [link.id, link.route]));
        for (const [row, { id }] of ATLAS.edges.entries()) {
          const way = drawn.get(id);
          const middle = middleOf(columns, row);
          expect(middle === undefined).toBe(way === undefined);
          expect(middle?.x ?? 0).toBeCloseTo(way?.middle.x ?? 0, 2);
          expect(middle?.y ?? 0).toBeCloseTo(way?.middle.y ?? 0, 2);
        }
      }),
    );
  });

  it("mark what is filtered out and what is dimmed", () => {
    const { columns, view } = columnsAt(SPREAD);
    const visible = { ...view.visible, nodes: new Set(["a", "b"]), dimmed: new Set(["b"]) };
    filterRows(columns, { ...view, visible: { ...visible, edges: new Set() } });
    expect([...columns.nodeState]).toEqual([0, DIMMED, HIDDEN, HIDDEN, HIDDEN]);
    expect(new Set(columns.linkState)).toEqual(new Set([HIDDEN]));
  });

  it("know no place of what is not there", () => {
    const { columns } = columnsAt(SPREAD);
    expect(placeOf(columns, columns.nodeRow.get("constructor"))).toBeUndefined();
    columns.x[0] = Number.NaN;
    expect(placeOf(columns, 0)).toBeUndefined();
  });
});

describe("what is in sight", () => {
  it("holds each node and link of which a part lies in the box", () => {
    fc.assert(
      fc.property(anyPlaces, anyPoint, anyPoint, (places, one, other) => {
        const { view, columns } = columnsAt(places);
        const box: Box = {
          left: Math.min(one.x, other.x),
          right: Math.max(one.x, other.x),
          top: Math.min(one.y, other.y),
          bottom: Math.max(one.y, other.y),
        };
        const holds = ({ x, y }: Point) =>
          x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
        const sight = sightOf(columns);
        look(columns, box, sight);
        const nodes = listed(sight.nodes);
        for (const [row] of IDS.entries()) {
          const at = placeOf(columns, row);
          if (at && holds(at)) expect(nodes).toContain(row);
        }
        const links = listed(sight.links);
        for (const { id, route } of shapesOf(view).links) {
          const { start, middle, end, arrow = [] } = route;
          if ([start, middle, end, ...arrow].some(holds)) {
            expect(links).toContain(columns.linkRow.get(id));
          }
        }
      }),
    );
  });

  it("leaves out what lies apart, what is hidden and what is dragged", () => {
    const { columns } = columnsAt(SPREAD);
    const sight = sightOf(columns);
    const around = (left: number, top: number) => ({
      left,
      top,
      right: left + 60,
      bottom: top + 60,
    });
    look(columns, around(-30, -30), sight);
    expect(listed(sight.nodes)).toEqual([0]);
    expect(listed(sight.links)).toEqual([0, 3]);
    // Inside the square of the four, where no line runs, but in the box around the link from d to e.
    look(columns, around(70, 100), sight);
    expect([listed(sight.nodes), listed(sight.links)]).toEqual([[], []]);
    columns.nodeState[0] = HIDDEN;
    columns.linkState[0] = LIFTED;
    look(columns, around(-30, -30), sight);
    expect([listed(sight.nodes), listed(sight.links)]).toEqual([[], [3]]);
  });
});

describe("what is hit", () => {
  const labelsOf = (places: readonly Point[]) => {
    const { columns, view } = columnsAt(places);
    const sized = new Map(
      IDS.map((id) => [id, { lines: [id], side: "below" as const, width: 20, fontSize: 12 }]),
    );
    return { columns, view, labels: labelRowsOf(columns, sized) };
  };
  const hit = (places: readonly Point[], at: Point, zoom = 1, pointing = "mouse" as const) => {
    const { columns, labels } = labelsOf(places);
    return hitAt(columns, (row) => labelBoxAt(labels, row), at, zoom, pointing);
  };

  it("is a node by its body or its label, else the nearest link, else nothing", () => {
    expect(hit(SPREAD, { x: 0, y: 0 })).toEqual({ of: "node", row: 0 });
    expect(hit(SPREAD, { x: 8, y: 14 })).toEqual({ of: "node", row: 0 });
    expect(hit(SPREAD, { x: 90, y: 5 })).toEqual({ of: "link", row: 0 });
    expect(hit(SPREAD, { x: 90, y: 20 })).toBeUndefined();
    expect(hit(SPREAD, { x: 90, y: 20 }, 0.3)).toEqual({ of: "link", row: 0 });
  });

  it("is the one of two curved links to which the pointer is nearer", () => {
    const found = [186, 214].map((x) => hit(SPREAD, { x, y: 100 })?.row);
    expect(new Set(found)).toEqual(new Set([1, 2]));
  });

  it("is never hidden, and always the node that is drawn last", () => {
    fc.assert(
      fc.property(anyPoint, fc.integer({ min: 0, max: 31 }), (at, hidden) => {
        const { columns, labels } = labelsOf(IDS.map(() => at));
        for (const [row] of IDS.entries()) columns.nodeState[row] = (hidden >> row) & 1;
        const last = IDS.findLastIndex((_, row) => ((hidden >> row) & 1) === 0);
        const found = hitAt(columns, (row) => labelBoxAt(labels, row), at, 1, "mouse");
        expect(found?.of === "node" ? found.row : -1).toBe(last);
      }),
    );
  });

  it("of labels only those in a box are seen, with their lines", () => {
    const { columns, labels } = labelsOf(SPREAD);
    const seen = labelsIn(columns, labels, { left: -30, top: -30, right: 30, bottom: 60 });
    expect(seen.map(({ node: row, figure }) => [row, figure.lines[0]?.text])).toEqual([[0, "a"]]);
    expect(labelsIn(columns, labels, { left: 60, top: 60, right: 70, bottom: 70 })).toEqual([]);
  });
});

it("what a moved picture leaves bare is covered once, and no more", () => {
  const edgeOf = fc.double({ min: -200, max: 1200, noNaN: true });
  const size = fc.double({ min: 1, max: 2000, noNaN: true });
  const pane = { left: 0, top: 0, right: 1000, bottom: 800 };
  const holds = ({ left, top, right, bottom }: Box, { x, y }: Point) =>
    x > left && x < right && y > top && y < bottom;
  fc.assert(
    fc.property(edgeOf, edgeOf, size, size, anyPoint, (left, top, width, height, at) => {
      const picture = { left, top, right: left + width, bottom: top + height };
      const point = { x: at.x + 400 + NEAR_MISS, y: at.y + 400 + NEAR_MISS };
      const covered = bareBoxes(pane, picture).filter((part) => holds(part, point));
      const isBare = holds(pane, point) && !holds(picture, point);
      expect(covered).toHaveLength(isBare ? 1 : 0);
    }),
  );
});
