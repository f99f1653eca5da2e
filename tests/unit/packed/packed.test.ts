/** An atlas that is packed for the page and unpacked in it is the atlas that was packed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/atlas/index.ts";
import { generate } from "../../../src/cli/generate/generate.ts";
import { type BuiltAtlas, type Layouts, pairKey } from "../../../src/layout/boxes/index.ts";
import { layOut } from "../../../src/layout/index.ts";
import { isPackedAtlas, packAtlas, unpackAtlas, unpackMap } from "../../../src/packed/index.ts";
import { halfWidth } from "../layout/makeAtlas.ts";

/** As a server sends it. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));

function built(nodes: number, edges: number, seed: number): BuiltAtlas {
  const { atlas: file, sources } = generate({ nodes, edges, seed });
  const files = new Map([["atlas.json", JSON.stringify(file)], ...sources]);
  const { atlas } = compile((path) => {
    const text = files.get(path);
    return text === undefined ? { reason: "missing" } : new TextEncoder().encode(text);
  });
  if (!atlas) throw new Error("A generated atlas compiles.");
  return { atlas, layouts: layOut(atlas, halfWidth, { effort: 0.01 }) };
}

const whole = built(40, 60, 1);

describe("a packed atlas", () => {
  it("becomes the same atlas again", () => {
    expect(unpackAtlas(sent(packAtlas(whole)))).toEqual(sent(whole));
  });

  it("does so whatever differs from what its words tell", () => {
    const { nodes, edges } = whole.atlas;
    const count = nodes.length + edges.length;
    const change = fc.record({
      at: fc.nat({ max: count - 1 }),
      quote: fc.record(
        {
          id: fc.string(),
          exact: fc.string(),
          start: fc.nat({ max: 5000 }),
          end: fc.nat({ max: 5000 }),
          section: fc.nat(),
          paragraph: fc.nat(),
          sentences: fc.array(fc.nat()),
          pillars: fc.array(fc.string({ minLength: 1 })),
          prefix: fc.string(),
          ranges: fc.array(fc.record({ start: fc.nat(), end: fc.nat() }), { minLength: 1 }),
        },
        { requiredKeys: [] },
      ),
      claim: fc.record(
        {
          pillars: fc.array(fc.string()),
          documents: fc.array(fc.string()),
          aliases: fc.array(fc.string()),
        },
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const atlas = structuredClone({ ...whole.atlas });
        for (const { at, quote, claim } of changes) {
          const changed = [...atlas.nodes, ...atlas.edges][at];
          if (changed?.quotes[0]) Object.assign(changed.quotes[0], quote);
          if (changed) Object.assign(changed, claim);
        }
        const other = { atlas, layouts: whole.layouts };
        expect(unpackAtlas(sent(packAtlas(other)))).toEqual(sent(other));
      }),
      { numRuns: 30 },
    );
  });

  it("keeps labels with other lines, labels aside, missing labels, odd places and places of no node", () => {
    const layouts: Layouts = structuredClone(whole.layouts);
    const { force, pillars, flow } = layouts.wide;
    const [first = "", second = "", third = ""] = Object.keys(force.nodes);
    Object.assign(force.nodes, {
      [first]: { x: 1.25, y: -3, label: undefined },
      [second]: { x: 1, y: 2, label: { lines: ["Over-", "sight…"], side: "left", width: 31.7 } },
      [third]: { x: 1, y: 9, label: { lines: ["A"], side: "below", width: 9, shift: -2.125 } },
    });
    Object.assign(pillars.nodes, { [third]: { x: Math.PI, y: 0, label: undefined } });
    Object.assign(flow.nodes, { nobody: { x: 0, y: 0, label: undefined } });
    const other = { atlas: whole.atlas, layouts };
    expect(unpackAtlas(sent(packAtlas(other)))).toEqual(sent(other));
  });

  it("keeps bundles, from whichever end they begin", () => {
    const { atlas, layouts } = whole;
    const [first, second, third] = atlas.edges.filter(({ source, target }) => source !== target);
    if (!first || !second || !third) throw new Error("The atlas has three links.");
    const junctions = [
      { x: 100, y: 90.25, round: 14, after: -1 },
      { x: 140, y: 120, round: 7.5, after: 0 },
    ];
    const ways = {
      [pairKey(first.source, first.target)]: { from: first.source, over: 0 },
      [pairKey(second.source, second.target)]: { from: second.target, over: 1 },
      [pairKey(third.source, third.target)]: { from: third.target, over: 0 },
    };
    const flow = { ...layouts.wide.flow, bundles: { junctions, ways } };
    const bundled = { atlas, layouts: { ...layouts, wide: { ...layouts.wide, flow } } };
    expect(unpackAtlas(sent(packAtlas(bundled))).layouts.wide.flow.bundles).toEqual(flow.bundles);
  });

  it("is an atlas without nodes, too", () => {
    const atlas = { ...whole.atlas, nodes: [], edges: [] };
    const other = { atlas, layouts: layOut(atlas, halfWidth) };
    expect(unpackAtlas(sent(packAtlas(other)))).toEqual(sent(other));
  });

  it("takes less than half of what it would", () => {
    const length = (value: unknown) => JSON.stringify(value).length;
    expect(length(packAtlas(whole))).toBeLessThan(length(whole) / 2);
  });

  it("gives the same layout each time, and equal lists as one", () => {
    const { atlas, layouts } = unpackAtlas(sent(packAtlas(whole)));
    expect(layouts.wide.force).toBe(layouts.wide.force);
    const [one] = atlas.nodes;
    const other = atlas.nodes.find((node) => node !== one && node.pillars[0] === one?.pillars[0]);
    expect(other?.pillars).toBe(one?.pillars);
  });

  it("is drawn, filtered and counted by its map alone, which the details make whole", () => {
    const { map, details } = sent(packAtlas(whole));
    const { built: part, add } = unpackMap(map);
    const { atlas, layouts } = part;
    const [node, first] = [atlas.nodes[0], whole.atlas.nodes[0]];
    const quote = node?.quotes[0];
    expect(node).toMatchObject({ name: first?.name, pillars: first?.pillars });
    expect(quote).toMatchObject({ start: first?.quotes[0]?.start, sentences: [0] });
    expect(layouts.wide.force).toEqual(sent(whole.layouts.wide.force));
    // Whoever reads words too soon fails, and does not see an empty one.
    expect([node?.summary, node?.hash, quote?.exact, quote?.id]).toEqual(Array(4).fill(undefined));
    expect(layouts.tall.flow).toBe(layouts.wide.force);
    add(details);
    expect(part).toEqual(sent(whole));
    expect(atlas.nodes[0]).toBe(node);
    expect(node?.quotes[0]).toBe(quote);
  });

  it("is told from one that is not packed", () => {
    expect(isPackedAtlas(sent(packAtlas(whole)))).toBe(true);
    for (const other of [whole, null, 1, "packed", { packed: 1 }]) {
      expect(isPackedAtlas(other)).toBe(false);
    }
  });
});
