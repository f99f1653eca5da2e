import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriate, type Weights } from "../../../src/query/matrix/seriate.ts";

function weights(...cells: readonly (readonly [string, string])[]): Weights {
  const found = new Map<string, Map<string, number>>();
  for (const [row, column] of cells) {
    found.set(row, new Map([...(found.get(row) ?? []), [column, 1]]));
  }
  return found;
}

describe("seriation", () => {
  it("of nothing is nothing, and of what holds nothing goes by id", () => {
    expect(seriate([], [], new Map())).toEqual({ rows: [], columns: [] });
    expect(seriate(["b", "a"], ["y", "x"], new Map())).toEqual({
      rows: ["a", "b"],
      columns: ["x", "y"],
    });
  });

  it("brings blocks together, the largest first, and what is empty last", () => {
    const order = seriate(
      ["a", "b", "c", "d", "e"],
      ["w", "x", "y", "z"],
      weights(["a", "x"], ["c", "x"], ["b", "w"], ["d", "w"], ["d", "z"], ["e", "z"]),
    );
    expect(order.rows).toEqual(["b", "d", "e", "a", "c"]);
    expect(order.columns).toEqual(["w", "z", "x", "y"]);
  });

  it("finds the diagonal of a chain that was shuffled", () => {
    const chain = weights(["3", "c"], ["1", "a"], ["2", "b"], ["2", "a"], ["3", "b"]);
    const { rows, columns } = seriate(["3", "1", "2"], ["c", "a", "b"], chain);
    expect(rows).toEqual(["1", "2", "3"]);
    expect(columns).toEqual(["a", "b", "c"]);
  });

  it("orders the same things on both sides alike", () => {
    const ties = weights(["a", "d"], ["d", "a"], ["b", "c"], ["c", "b"]);
    const { rows, columns } = seriate(["a", "b", "c", "d"], ["a", "b", "c", "d"], ties, true);
    expect(rows).toEqual(columns);
    expect(rows).toEqual(["a", "d", "b", "c"]);
  });

  it("gives each key once, and the same order whatever order they come in", () => {
    const rows = ["a", "b", "c", "d", "e"];
    const columns = ["v", "w", "x", "y", "z"];
    const cell = fc.tuple(fc.constantFrom(...rows), fc.constantFrom(...columns));
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 15 }),
        fc.shuffledSubarray(rows, { minLength: 5 }),
        fc.shuffledSubarray(columns, { minLength: 5 }),
        (cells, shuffledRows, shuffledColumns) => {
          const order = seriate(shuffledRows, shuffledColumns, weights(...cells));
          expect([...order.rows].sort()).toEqual(rows);
          expect([...order.columns].sort()).toEqual(columns);
          expect(order).toEqual(seriate(rows, columns, weights(...[...cells].reverse())));
        },
      ),
    );
  });
});
