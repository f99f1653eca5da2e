import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Board,
  createBoard,
  NO_LABEL,
  placeNode,
  trunkOf,
} from "../../../src/layout/search/board.ts";
import { float, int } from "../../../src/layout/search/cells.ts";
import { linkLength, turnCost } from "../../../src/layout/search/energy.ts";
import {
  changeJunction,
  isInUse,
  junctionBefore,
  parkJunctions,
  withJunctions,
} from "../../../src/layout/search/junctions.ts";
import { coveringCost, crossingCost } from "../../../src/layout/search/linkCosts.ts";
import { WEIGHTS_OF_BUNDLES } from "../../../src/layout/search/weights.ts";
import { seeded } from "../../../src/random.ts";

const FRAME = { left: 0, top: 0, right: 800, bottom: 600 };
// How near junctions stand to names is counted by pairs, which a sum over all would count twice.
const WEIGHTS = { ...WEIGHTS_OF_BUNDLES, near: 0, overlap: 0 };
const NODES = 14;
const JUNCTIONS = 6;

const drawing = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  places: fc.array(fc.tuple(fc.integer({ min: 40, max: 760 }), fc.integer({ min: 40, max: 560 })), {
    minLength: NODES,
    maxLength: NODES,
  }),
  ends: fc.uniqueArray(
    fc
      .tuple(fc.nat({ max: 3 }), fc.nat({ max: NODES - 1 }), fc.integer({ min: 1, max: 2 }))
      .filter(([a, b]) => a < b),
    { minLength: 4, maxLength: 24, selector: ([a, b]) => `${a} ${b}` },
  ),
});

function boardOf({
  places,
  ends,
}: {
  places: [number, number][];
  ends: [number, number, number][];
}) {
  const label = { lines: ["a name"], side: "below", width: 60 } as const;
  const own = places.map(() => ({
    radius: 8,
    shapes: [{ label, height: 12, cost: 0 }],
    home: FRAME,
  }));
  const links = ends.map(([source, target, weight]) => ({ source, target, weight }));
  const { nodes, edges } = withJunctions(own, links, FRAME, JUNCTIONS);
  const board = createBoard(nodes, edges, FRAME, JUNCTIONS);
  places.forEach(([x, y], v) => {
    placeNode(board, v, x, y, 0);
  });
  parkJunctions(board);
  return board;
}

const used = (board: Board) =>
  Array.from({ length: JUNCTIONS }, (_, k) => board.nodeCount + k).filter((j) => isInUse(board, j));

/** What all lines cost, and the junctions that are in use. */
function costOf(board: Board): number {
  let sum = WEIGHTS.junction * used(board).length;
  for (let e = 0; e < board.edgeCount; e++) {
    sum += crossingCost(board, WEIGHTS, e) / 2 + coveringCost(board, WEIGHTS, e);
    sum += linkLength(board, WEIGHTS, e) + turnCost(board, WEIGHTS, e);
  }
  return sum;
}

/** The node from which a link comes over its junctions; `NO_LABEL` if they lead round in a circle. */
function rootOf(board: Board, e: number): number {
  let at = int(board.source, e);
  for (let steps = 0; at >= board.nodeCount; steps++) {
    if (steps > JUNCTIONS) return NO_LABEL;
    at = int(board.source, trunkOf(board, at));
  }
  return at;
}

describe("junctions", () => {
  it("lead each link between its own two nodes, and their trunks weigh what runs over them", () => {
    fc.assert(
      fc.property(drawing, ({ seed, ...of }) => {
        const board = boardOf(of);
        const random = seeded(seed);
        for (let turn = 0; turn < 120; turn++) {
          const j = board.nodeCount + Math.floor(random() * JUNCTIONS);
          changeJunction(board, WEIGHTS, random, j, 4000 * random());
        }
        const loads = new Map<number, number>();
        of.ends.forEach(([source, target, weight], e) => {
          const ends = [rootOf(board, e), int(board.target, e)].sort((a, b) => a - b);
          expect(ends).toEqual([source, target]);
          for (let at = junctionBefore(board, e); at !== undefined; ) {
            loads.set(at, (loads.get(at) ?? 0) + weight);
            at = junctionBefore(board, trunkOf(board, at));
          }
        });
        for (const j of used(board)) {
          expect(float(board.weight, trunkOf(board, j))).toBe(loads.get(j));
        }
        expect([...loads.keys()].sort()).toEqual(used(board).sort());
      }),
      { numRuns: 60 },
    );
  });

  it("change only where that costs no more than is allowed", () => {
    fc.assert(
      fc.property(drawing, ({ seed, ...of }) => {
        const board = boardOf(of);
        const random = seeded(seed);
        let cost = costOf(board);
        for (let turn = 0; turn < 120; turn++) {
          const j = board.nodeCount + Math.floor(random() * JUNCTIONS);
          const allowance = turn < 60 ? 500 * random() : 0;
          changeJunction(board, WEIGHTS, random, j, allowance);
          const now = costOf(board);
          expect(now).toBeLessThanOrEqual(cost + allowance + 1e-6);
          cost = now;
        }
      }),
      { numRuns: 60 },
    );
  });
});
