import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Label } from "../../../src/layout/boxes/layout.ts";
import { createLabelMemory } from "../../../src/picture/labels/labelMemory.ts";
import { legibleLabels } from "../../../src/picture/labels/legible.ts";
import { atlas, label, layout, node, viewOf } from "./atlas.ts";

/** More than the nodes that get a label whatever it covers. */
const COUNT = 40;

const anyPlace = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  statements: fc.integer({ min: 1, max: 6 }),
  width: fc.constantFrom(20, 40, 80),
  isThere: fc.boolean(),
});
type Place = typeof anyPlace extends fc.Arbitrary<infer T> ? T : never;
const anyPlaces = fc.array(anyPlace, { minLength: COUNT, maxLength: COUNT });
const anyEdits = fc.array(
  fc.array(fc.tuple(fc.nat(COUNT - 1), anyPlace), { minLength: 1, maxLength: 3 }),
  { minLength: 1, maxLength: 5 },
);

const labels = new Map<string, Label>();
/** The same object where nothing of it has changed, as in the layouts of a draft. */
function labelOf(id: string, width: number): Label {
  const key = `${id} ${width}`;
  const made = labels.get(key) ?? { ...label("below", id), width };
  labels.set(key, made);
  return made;
}

function viewAt(places: readonly Place[]) {
  const there = places.flatMap((place, at) => (place.isThere ? [{ ...place, id: `n${at}` }] : []));
  // The sizes of all depend on the greatest, which stays.
  const greatest = { id: "most", x: 200, y: 150, statements: 9, width: 40 };
  const all = [greatest, ...there];
  return viewOf(
    atlas(
      all.map(({ id, statements }) => node(id, { statements })),
      [],
    ),
    layout(
      Object.fromEntries(all.map(({ id, x, y }) => [id, [x, y]])),
      Object.fromEntries(all.map(({ id, width }) => [id, labelOf(id, width)])),
    ),
  );
}

describe("labels that are remembered through edits", () => {
  it("are the same as if they were chosen from scratch", () => {
    fc.assert(
      fc.property(
        anyPlaces,
        anyEdits,
        fc.constantFrom(1.5, 3),
        fc.boolean(),
        (start, edits, scale, isPart) => {
          const memory = createLabelMemory();
          let places = start;
          const expectSame = () => {
            const view = viewAt(places);
            const { nodes } = view.visible;
            const fresh = legibleLabels(view, nodes, scale, undefined, { isPart });
            const remembered = legibleLabels(view, nodes, scale, undefined, { isPart, memory });
            expect([...remembered]).toEqual([...fresh]);
          };
          expectSame();
          for (const edit of edits) {
            const changed = new Map(edit);
            places = places.map((place, at) => changed.get(at) ?? place);
            expectSame();
          }
        },
      ),
    );
  });

  it("are looked at again alone where something near has changed", () => {
    const far: readonly Place[] = Array.from({ length: COUNT }, (_, at) => ({
      ...{ x: 10 * at, y: at % 2 === 0 ? 20 : 280, statements: 1, width: 20, isThere: true },
    }));
    const memory = createLabelMemory();
    const chosen = (places: readonly Place[]) =>
      legibleLabels(viewAt(places), viewAt(places).visible.nodes, 1.5, undefined, { memory });
    const before = chosen(far);
    const after = chosen(far.map((place, at) => (at === 39 ? { ...place, width: 40 } : place)));
    const isKept = [...after].filter(([id, label]) => before.get(id) === label);
    expect(after.size).toBeGreaterThan(20);
    // The main ones are always chosen anew.
    expect(isKept.length).toBeGreaterThan(after.size - 20);
  });
});
