import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { measureFrom } from "../../../src/layout/boxes/measureText.ts";

const file = createRequire(import.meta.url).resolve(
  "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
);
const measure = measureFrom(new Uint8Array(readFileSync(file)));

/** Widths that Chromium's canvas gives at `500 11.5px` in the same file. */
const MEASURED = [
  ["China", 31.7],
  ["Ministry of Industry and Information Technology", 264.62],
  ["AVATAR To. Wave", 97.53],
  ["AI Industrial Policy 2025", 133.14],
  ["state’s oversight", 89.95],
  ["“fi” 1,234.5 – 100%", 104.15],
  ["Zürich, façade, Ångström", 139.92],
  ["reduced foreign dependence", 159.39],
] as const;

describe("measureFrom", () => {
  it("gives an empty text no width", () => {
    expect(measure("", 12)).toBe(0);
  });

  it.each(MEASURED)("agrees with Chromium within 1%% on %j", (text, width) => {
    expect(Math.abs(measure(text, 11.5) / width - 1)).toBeLessThan(0.01);
  });

  it("grows with the size", () => {
    expect(measure("Policy", 24)).toBeCloseTo(2 * measure("Policy", 12));
  });

  it("estimates characters that the file lacks: an em for Han, nothing for marks", () => {
    expect(measure("规划", 10)).toBe(20);
    expect(measure("\u0651", 10)).toBe(0);
    expect(measure("الوزارة", 10)).toBeGreaterThan(30);
    expect(measure("AI规划", 10)).toBeCloseTo(measure("AI", 10) + 20);
  });
});
