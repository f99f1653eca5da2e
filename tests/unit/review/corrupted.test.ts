import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { overlaps } from "../../../src/atlas/text/ranges.ts";
import { verdictOf } from "../../../src/review/verdicts/verdict.ts";
import { corrupted, inOtherForm } from "./corrupted.ts";
import { source } from "./helper.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const SOURCES = [
  "data/china-ai-2025/sources/article.md",
  "tests/fixtures/cycling/sources/plan.md",
  "tests/fixtures/cycling/sources/article.txt",
].map((path, at) =>
  source(readFileSync(join(ROOT, path), "utf8"), `${at}-${path.split("/").at(-1)}`),
);

describe("claims made of the atlases by a script", () => {
  it("lets none of 2,000 spoilt ones pass, and finds what they were made of", {
    timeout: 60_000,
  }, () => {
    const spoilt = corrupted(SOURCES, 2000);
    const passed: string[] = [];
    const shares = new Map<string, { right: number; of: number }>();
    for (const { how, words, made } of spoilt) {
      const found = verdictOf({ words }, SOURCES);
      if (found.verdict === "verbatim" || found.verdict === "repairable")
        passed.push(`${how}: ${words}`);
      if (made.length === 0) continue;
      const share = shares.get(how) ?? { right: 0, of: 0 };
      share.of++;
      const near = found.verdict === "near" ? found.nearest : undefined;
      if (near && made.some((one) => one.source === near.source && overlaps(one, near.range)))
        share.right++;
      shares.set(how, share);
    }
    expect(passed).toEqual([]);
    const all = [...shares.values()];
    const right = all.reduce((sum, share) => sum + share.right, 0);
    const of = all.reduce((sum, share) => sum + share.of, 0);
    expect(right / of, JSON.stringify([...shares])).toBeGreaterThanOrEqual(0.95);
  });

  it("finds 500 that differ in form only to be repairable", () => {
    const made = inOtherForm(SOURCES, 500);
    const other = made.filter(
      ({ words }) => verdictOf({ words }, SOURCES).verdict !== "repairable",
    );
    expect(other.length).toBeLessThanOrEqual(10);
  });
});
