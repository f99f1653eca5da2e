import { describe, expect, it } from "vitest";
import { denies } from "../../../src/review/verdicts/index.ts";
import { SENTENCES } from "./deniedSentences.ts";

const all = Object.entries(SENTENCES);

describe("of two hundred sentences", () => {
  it("there are twenty that deny and twenty that don't in each language, none twice", () => {
    for (const [, { denied, said }] of all) expect([denied.length, said.length]).toEqual([20, 20]);
    const sentences = all.flatMap(([, { denied, said }]) => [...denied, ...said]);
    expect(new Set(sentences).size).toBe(200);
  });

  it.each(all)("in %s at least nine in ten that deny are seen", (language, { denied }) => {
    const missed = denied.filter((sentence) => !denies(sentence, language));
    expect(missed.length, `missed: ${missed.join(" ")}`).toBeLessThanOrEqual(2);
  });

  it.each(all)("in %s at most one in ten that don't gives an alarm", (language, { said }) => {
    const alarms = said.filter((sentence) => denies(sentence, language));
    expect(alarms.length, `alarms: ${alarms.join(" ")}`).toBeLessThanOrEqual(2);
  });
});
