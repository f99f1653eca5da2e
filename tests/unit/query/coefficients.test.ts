import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agreementOn,
  krippendorffsAlpha,
  overlapOf,
} from "../../../src/query/agreement/coefficients.ts";

/** Values of observers as the paper prints them, a row each; a dot is a missing value. */
function units(...rows: readonly string[]): (string | undefined)[][] {
  const values = rows.map((row) => row.split(" "));
  return (values[0] ?? []).map((_, unit) =>
    values.map((row) => (row[unit] === "." ? undefined : row[unit])),
  );
}

/** Pairs of values from a table of how often A (rows) and B (columns) chose each. */
function pairs(table: readonly (readonly number[])[]): [string, string][] {
  return table.flatMap((row, a) =>
    row.flatMap((times, b) =>
      Array.from({ length: times }, (): [string, string] => [`v${a}`, `v${b}`]),
    ),
  );
}

describe("Krippendorff's alpha", () => {
  // Krippendorff 2011, Computing Krippendorff's alpha-reliability, examples A, B and C.
  it.each([
    ["A", 0.095, ["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"]],
    ["B", 0.692, ["a a b b d c c c e d d a", "b a b b b c c c e d d d"]],
    [
      "C",
      0.743,
      [
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
      ],
    ],
  ])("is as published in example %s: %d", (_, alpha, rows) => {
    expect(krippendorffsAlpha(units(...rows))).toBeCloseTo(alpha, 3);
  });

  it("can't be computed of nothing, of single values, or where all values are the same", () => {
    expect(krippendorffsAlpha([])).toBeUndefined();
    expect(
      krippendorffsAlpha([
        ["a", undefined],
        [undefined, "b"],
      ]),
    ).toBeUndefined();
    expect(
      krippendorffsAlpha([
        ["a", "a"],
        ["a", "a"],
      ]),
    ).toBeUndefined();
  });

  it("is 1 where all agree on values that vary, in whatever order the annotators come", () => {
    const value = fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined });
    const unit = fc.array(value, { minLength: 2, maxLength: 4 });
    expect(
      krippendorffsAlpha([
        ["a", "a", "a"],
        ["b", "b"],
      ]),
    ).toBe(1);
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 8 }), (all) => {
        const reversed = all.map((values) => [...values].reverse());
        expect(krippendorffsAlpha(reversed)).toBe(krippendorffsAlpha(all));
        const alpha = krippendorffsAlpha(all);
        if (alpha !== undefined) expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("Cohen's kappa", () => {
  // Fleiss 1981, Statistical methods for rates and proportions, table 13.1: 100 diagnoses by two raters.
  it("is as published for three diagnoses: 0.68", () => {
    const { share, kappa } = agreementOn(
      pairs([
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10],
      ]),
    );
    expect(share).toBeCloseTo(0.89, 10);
    expect(kappa).toBeCloseTo(0.23 / 0.34, 10);
  });

  it("is 0 where two agree as often as chance would have it", () => {
    expect(
      agreementOn(
        pairs([
          [1, 1],
          [1, 1],
        ]),
      ).kappa,
    ).toBe(0);
  });
});

describe("F1", () => {
  // Hripcsak and Rothschild 2005: 2a / (2a + b + c), whatever neither found.
  it("is the harmonic mean of both shares", () => {
    const { ofA = 0, ofB = 0, f1 } = overlapOf(10, 15, 6);
    expect(f1).toBeCloseTo((2 * ofA * ofB) / (ofA + ofB), 12);
    expect(f1).toBe(12 / 25);
  });
});
