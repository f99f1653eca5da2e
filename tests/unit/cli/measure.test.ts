import { describe, expect, it } from "vitest";
import { interMeasure } from "../../../src/cli/atlases/interMeasure.ts";

describe("interMeasure", () => {
  const measure = interMeasure();

  it("gives nothing the width nothing, and grows with size and text", () => {
    expect(measure("", 11)).toBe(0);
    expect(measure("Ministry", 22)).toBeCloseTo(2 * measure("Ministry", 11));
    expect(measure("Ministry of Industry", 11)).toBeGreaterThan(measure("Ministry", 11));
  });

  it("measures letters that only another of the font's files has", () => {
    // These look alike in both scripts, and Inter draws them the same.
    expect(measure("аеорсх", 100)).toBeCloseTo(measure("aeopcx", 100), 0);
    expect(measure("ΑΒΕΖΗ", 100)).toBeCloseTo(measure("ABEZH", 100), 0);
  });

  it("adds up what stands in several files", () => {
    const together = measure("Łódź и Ω", 100);
    expect(together).toBeGreaterThan(measure("Lodz", 100));
    expect(together).toBeLessThan(measure("Lodzzz iii OOO", 100));
  });

  it("estimates what the font lacks", () => {
    expect(measure("北京", 10)).toBe(20);
  });
});
