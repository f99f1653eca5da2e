import { describe, expect, it } from "vitest";
import { gridsOf, rulesOf } from "../../../src/sources/pdf/drawing/index.ts";
import { loadPdfJs } from "../../../src/sources/pdf/pages/open.ts";

const { OPS } = await loadPdfJs();
/** From the foot of a page of 100 points to its top. */
const TO_PAGE = [1, 0, 0, -1, 0, 100];

type Step = readonly [operator: number, args: unknown];
const rules = (...steps: readonly Step[]) =>
  rulesOf(
    { fnArray: steps.map(([operator]) => operator), argsArray: steps.map(([, args]) => args) },
    TO_PAGE,
    OPS,
  );
/** A path as pdf.js packs it. */
const path = (painting: number, ...numbers: readonly number[]): Step => [
  OPS.constructPath,
  [painting, [numbers.length > 0 ? new Float32Array(numbers) : null], null],
];
const across = (y: number) => path(OPS.stroke, 0, 10, y, 1, 60, y);

describe("the rules of a page", () => {
  it("are none where nothing is drawn, and lines where they are", () => {
    expect(rules()).toEqual({ horizontal: [], vertical: [] });
    expect(rules(path(OPS.stroke))).toEqual({ horizontal: [], vertical: [] });
    expect(rules(across(90), path(OPS.stroke, 0, 10, 20, 1, 10, 90))).toEqual({
      horizontal: [{ at: 10, from: 10, to: 60 }],
      vertical: [{ at: 10, from: 10, to: 80 }],
    });
  });

  it("lie where the form that draws them lies, whether it is a group or not", () => {
    const moved = { at: 5, from: 20, to: 70 };
    const matrix = [1, 0, 0, 1, 10, 5];
    const form: readonly Step[] = [
      [OPS.paintFormXObjectBegin, [matrix, null]],
      across(90),
      [OPS.paintFormXObjectEnd, []],
    ];
    expect(rules(...form).horizontal).toEqual([moved]);
    const group: readonly Step[] = [
      [OPS.beginGroup, [{ matrix }]],
      ...form,
      [OPS.endGroup, [{ matrix }]],
    ];
    // What comes after it lies where it would have been without.
    expect(rules(...group, across(50)).horizontal).toEqual([moved, { at: 50, from: 10, to: 60 }]);
  });

  it("are no shading, no slanted lines, no curves, no short strokes, nothing that only clips", () => {
    const none = { horizontal: [], vertical: [] };
    const box = [0, 10, 10, 1, 60, 10, 1, 60, 40, 1, 10, 40, 4];
    expect(rules(path(OPS.fill, ...box))).toEqual(none);
    expect(rules(path(OPS.endPath, ...box))).toEqual(none);
    expect(rules([OPS.setLineWidth, [12]], across(90))).toEqual(none);
    expect(rules(path(OPS.stroke, 0, 10, 10, 1, 60, 40))).toEqual(none);
    expect(rules(path(OPS.stroke, 0, 10, 10, 2, 20, 10, 50, 10, 60, 10))).toEqual(none);
    expect(rules(path(OPS.stroke, 0, 10, 10, 1, 13, 10))).toEqual(none);
    expect(rules(path(OPS.stroke, ...box)).horizontal).toHaveLength(2);
  });
});

describe("grids", () => {
  const rule = (at: number, from: number, to: number) => ({ at, from, to });

  it("need two rows and two columns", () => {
    const across = [0, 50].map((at) => rule(at, 0, 100));
    const down = [0, 100].map((at) => rule(at, 0, 50));
    expect(gridsOf({ horizontal: [], vertical: [] })).toEqual([]);
    expect(gridsOf({ horizontal: across, vertical: down })).toEqual([]);
    const all = { horizontal: [...across, rule(25, 0, 100)], vertical: [...down, rule(40, 0, 50)] };
    expect(gridsOf(all)).toMatchObject([{ rows: [0, 25, 50], columns: [0, 40, 100] }]);
  });

  it("have one cell where a rule is missing, and are apart where they do not touch", () => {
    const first = {
      horizontal: [rule(0, 0, 100), rule(25, 40, 100), rule(50, 0, 100)],
      vertical: [rule(0, 0, 50), rule(40, 0, 50), rule(100, 0, 50)],
    };
    const [grid] = gridsOf(first);
    expect(grid?.cellAt({ row: 1, column: 0 })).toEqual({ row: 0, column: 0 });
    expect(grid?.cellAt({ row: 1, column: 1 })).toEqual({ row: 1, column: 1 });
    const below = (rules: typeof first.horizontal) =>
      rules.map((one) => ({ ...one, at: one.at + 60 }));
    const both = {
      horizontal: [...first.horizontal, ...below(first.horizontal)],
      vertical: [
        ...first.vertical,
        ...first.vertical.map((one) => ({ ...one, from: 60, to: 110 })),
      ],
    };
    expect(gridsOf(both)).toHaveLength(2);
  });
});
