/** Which words mean nearly the same: the table made from two lexical resources. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stemsAlike } from "../../../src/query/alike/index.ts";
import { WORDS } from "../../../src/query/alike/table.ts";
import { stemsOf } from "../../../src/query/nearest/index.ts";

const stem = (word: string) => stemsOf(word)[0] ?? word;
const nearness = (one: string, other: string) => stemsAlike(stem(one)).get(stem(other)) ?? 0;

describe("words that mean nearly the same", () => {
  it("are none of a word that nobody knows", () => {
    expect(stemsAlike("zqxwv").size).toBe(0);
    expect(stemsAlike("").size).toBe(0);
  });

  it.each([
    ["harvest", "crop"],
    ["lend", "loan"],
    ["jail", "prison"],
    ["sack", "dismiss"],
    ["swap", "exchange"],
    ["maintain", "preserve"],
  ])("are %s and %s, found by either", (one, other) => {
    expect(nearness(one, other)).toBeGreaterThan(0);
    expect(nearness(other, one)).toBe(nearness(one, other));
  });

  it.each([
    ["bridge", "budget"],
    ["court", "harvest"],
  ])("are not %s and %s", (one, other) => {
    expect(nearness(one, other)).toBe(0);
  });

  it("are other words, less near than the word itself, and as near the other way", () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS.split(" ")), (word) => {
        const alike = stemsAlike(word);
        expect(alike.size).toBeGreaterThan(0);
        for (const [other, near] of alike) {
          expect(other).not.toBe(word);
          expect(near).toBeGreaterThan(0);
          expect(near).toBeLessThan(1);
          expect(stemsAlike(other).get(word)).toBe(near);
        }
      }),
    );
  });
});
