import { describe, expect, it } from "vitest";
import { denies } from "../../../src/review/verdicts/index.ts";
import { SENTENCES } from "./deniedSentences.ts";
import { BY_FRESH_EYES, OF_NEW_KINDS, UNSEEN } from "./unseenSentences.ts";

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

describe("of sentences by someone who had not read the cues", () => {
  it.each([
    ["as policies have them", UNSEEN],
    ["of kinds that no cue knew", OF_NEW_KINDS],
    ["by fresh eyes", BY_FRESH_EYES],
  ] as const)("%s, nine in ten that deny are seen, and few others", (_, languages) => {
    const lists = Object.entries(languages).map(([language, { denied, said }]) => ({
      missed: denied.filter((sentence) => !denies(sentence, language)),
      alarms: said.filter((sentence) => denies(sentence, language)),
      ...{ denied, said },
    }));
    const sum = (of: (list: (typeof lists)[number]) => readonly string[]) =>
      lists.reduce((all, list) => all + of(list).length, 0);
    const missed = lists.flatMap((list) => list.missed);
    const alarms = lists.flatMap((list) => list.alarms);
    expect(missed.length / sum(({ denied }) => denied), missed.join(" ")).toBeLessThanOrEqual(0.1);
    expect(alarms.length / sum(({ said }) => said), alarms.join(" ")).toBeLessThanOrEqual(0.2);
  });
});
