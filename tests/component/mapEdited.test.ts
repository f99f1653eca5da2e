import fc from "fast-check";
import { expect, it } from "vitest";
import { drawnAtlas } from "../../src/app/views/map/canvas/drawnAtlas.ts";
import type { Atlas } from "../../src/atlas/atlas.ts";
import type { Box } from "../../src/geometry/points.ts";
import type { Layout } from "../../src/layout/boxes/layout.ts";
import { defaultScene } from "../../src/scene/completeScene.ts";
import { resolve } from "../../src/view/resolve.ts";
import { THEME } from "../bench/conditions.ts";
import { builtOf } from "../unit/open/built.ts";
import { atlas, edge, node } from "../unit/query/small.ts";

const IDS = ["a", "b", "c", "d", "e", "f"];
const LINKS = ["a funds b", "b steers c", "c steers b", "a funds d", "d funds d", "e funds f"];
const EVERYTHING: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

const anyState = fc.record({
  there: fc.subarray(IDS, { minLength: 1 }),
  links: fc.subarray(LINKS),
  names: fc.array(fc.constantFrom("x", "a longer name"), { minLength: 6, maxLength: 6 }),
  statements: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 6, maxLength: 6 }),
});
type State = typeof anyState extends fc.Arbitrary<infer T> ? T : never;

function viewOf({ there, links, names, statements }: State) {
  const known = new Set(there);
  // The sizes of all depend on the greatest, which stays.
  const nodes = [node("most", { statements: 9 })];
  for (const [at, id] of IDS.entries())
    if (known.has(id)) nodes.push(node(id, { statements: statements[at] ?? 1 }));
  const edges = links.flatMap((link) => {
    const [source = "", , target = ""] = link.split(" ");
    return known.has(source) && known.has(target) ? [edge(link)] : [];
  });
  const made: Atlas = atlas(nodes, edges);
  const { layouts } = builtOf(made);
  const placed = Object.fromEntries(
    [...IDS, "most"].map((id, at) => {
      const name = names[at] ?? "most";
      const label = { lines: [name], side: "below" as const, width: 8 * name.length };
      return [id, { x: 90 * at, y: 70 * (at % 3), label }];
    }),
  );
  const layout: Layout = { ...layouts.wide.force, nodes: placed };
  const wide = { ...layouts.wide, force: layout };
  const scene = { ...defaultScene(made), arrange: "force" as const };
  return resolve({ atlas: made, layouts: { ...layouts, wide } }, scene, undefined, "wide");
}

interface Mark {
  readonly said: string;
  readonly at: readonly (readonly [x: number, y: number])[];
}

/** All that is painted: each call with the points that it names. */
function painted(drawn: ReturnType<typeof drawnAtlas>): readonly Mark[] {
  const marks: Mark[] = [];
  const colours: Record<string, unknown> = {};
  const context = new Proxy(colours, {
    get: (_, name) => {
      const key = String(name);
      if (key in colours) return colours[key];
      return (...args: unknown[]) => {
        const numbers = args.filter((arg) => typeof arg === "number");
        const isText = key === "fillText" || key === "strokeText";
        const points = key === "quadraticCurveTo" ? 4 : 2;
        const coordinates = key.startsWith("set") ? [] : numbers.slice(0, points);
        const at = coordinates.flatMap((x, i) =>
          i % 2 === 0 ? [[x, coordinates[i + 1] ?? 0] as const] : [],
        );
        const said = `${key} ${args.join(" ")} ${isText || key === "fill" ? colours.fillStyle : ""}`;
        if (at.length > 0) marks.push({ said, at });
      };
    },
    set: (_, name, value) => {
      colours[String(name)] = value;
      return true;
    },
  });
  drawn.look(EVERYTHING);
  // The calls that painting makes are those of a context.
  for (const _ of drawn.paint(context as unknown as CanvasRenderingContext2D, 1));
  return marks;
}

it("an edit is painted as from scratch, and differs from before only where it says so", () => {
  fc.assert(
    fc.property(anyState, anyState, (first, second) => {
      const [from, to] = [viewOf(first), viewOf(second)];
      const drawn = drawnAtlas(from, THEME);
      drawn.change(from);
      drawn.filter(from);
      drawn.dress(from, 1);
      const before = painted(drawn);
      drawn.change(to);
      drawn.filter(to);
      drawn.dress(to, 1);
      drawn.move(drawn.movesTo(to), 1);
      const boxes = drawn.takeEdited() ?? [];
      const after = painted(drawn);
      const fresh = drawnAtlas(to, THEME);
      fresh.filter(to);
      fresh.dress(to, 1);
      expect(after).toEqual(painted(fresh));
      const isIn = ([x, y]: readonly [number, number]) =>
        boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
      for (const [one, other] of [
        [before, after],
        [after, before],
      ] as const) {
        const known = new Set(other.map(({ said }) => said));
        for (const { said, at } of one)
          if (!known.has(said)) expect([said, at.every(isIn)]).toEqual([said, true]);
      }
    }),
  );
});
