import { expect, it } from "vitest";
import { shades } from "../../../src/query/matrix/matrixPart.ts";

it("gives nothing no shade, and whole numbers up to five one each", () => {
  const shade = shades(3, true);
  expect([0, 1, 2, 3].map(shade)).toEqual([0, 1, 2, 3]);
  expect([1, 2, 3, 4, 5].map(shades(5, true))).toEqual([1, 2, 3, 4, 5]);
});

it("goes in equal steps up to the most", () => {
  expect([1, 20, 40, 60, 80, 100].map(shades(100, true))).toEqual([1, 1, 2, 3, 4, 5]);
  expect([0.1, 0.5, 1].map(shades(1, false))).toEqual([1, 3, 5]);
});

it("shades what is empty without complaint", () => {
  expect(shades(0, false)(0)).toBe(0);
});
