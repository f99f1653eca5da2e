import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Briefing } from "../../../src/atlas/atlas.ts";
import { ID_MAX, ID_PATTERN } from "../../../src/atlas/format/vocabulary.ts";
import {
  addBriefing,
  addStep,
  changeBriefing,
  changeStep,
  duplicateStep,
  mergeBriefings,
  moveStep,
  removeBriefing,
  removeStep,
} from "../../../src/scene/briefingActions.ts";

const step = (title: string) => ({ title, scene: {} });
const briefing = (id: string, ...titles: string[]): Briefing => ({
  id,
  title: id,
  steps: titles.map(step),
});
const titles = (briefings: readonly Briefing[], id = "a") =>
  briefings
    .find((one) => one.id === id)
    ?.steps.map(({ title }) => title)
    .join("");
const of = [briefing("a", "1", "2", "3"), briefing("b", "x")];

const briefings = fc
  .uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 })
          .map((all) => briefing(id, ...all)),
      ),
    ),
  );
const place = fc.integer({ min: -1, max: 6 });

describe("briefings", () => {
  it("begin with a step", () => {
    expect(addBriefing([], "Overview", step("1"))).toEqual([
      { id: "overview", title: "Overview", steps: [step("1")] },
    ]);
  });

  it("take a step at a place, or at the end", () => {
    expect(titles(addStep(of, "a", step("4")))).toBe("1234");
    expect(titles(addStep(of, "a", step("0"), 0))).toBe("0123");
  });

  it("move a step down and up", () => {
    expect(titles(moveStep(of, "a", 0, 2))).toBe("231");
    expect(titles(moveStep(of, "a", 2, 0))).toBe("312");
  });

  it("put a copy behind the step", () => {
    expect(titles(duplicateStep(of, "a", 1))).toBe("1223");
  });

  it("change a step and leave the others", () => {
    expect(titles(changeStep(of, "a", 1, { title: "two" }))).toBe("1two3");
    expect(changeBriefing(of, "b", { title: "B" })[1]?.title).toBe("B");
  });

  it("lose a step, and go with their last one", () => {
    expect(titles(removeStep(of, "a", 1))).toBe("13");
    expect(removeStep(of, "b", 0).map(({ id }) => id)).toEqual(["a"]);
    expect(removeBriefing(of, "a").map(({ id }) => id)).toEqual(["b"]);
  });

  it("stay the very same where there is nothing to do", () => {
    expect(moveStep(of, "a", 1, 1)).toBe(of);
    expect(moveStep(of, "a", 0, 3)).toBe(of);
    expect(removeStep(of, "a", 3)).toBe(of);
    expect(changeStep(of, "c", 0, { title: "" })).toBe(of);
    expect(duplicateStep(of, "c", 0)).toBe(of);
    expect(removeBriefing(of, "c")).toBe(of);
  });

  it("come back when a step is moved there and back", () => {
    fc.assert(
      fc.property(briefings, place, place, (all, from, to) => {
        const id = all[0]?.id ?? "";
        expect(moveStep(moveStep(all, id, from, to), id, to, from)).toEqual(all);
      }),
    );
  });

  it("keep every step when one is moved", () => {
    fc.assert(
      fc.property(briefings, place, place, (all, from, to) => {
        const moved = moveStep(all, all[0]?.id ?? "", from, to);
        const sorted = (list: readonly Briefing[]) => list[0]?.steps.map((one) => one.title).sort();
        expect(sorted(moved)).toEqual(sorted(all));
      }),
    );
  });

  it("have ids of their own, by the grammar, whatever they are called", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (names) => {
        const all = names.reduce<readonly Briefing[]>(
          (made, name) => addBriefing(made, name, step("1")),
          [],
        );
        const ids = all.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(ID_PATTERN);
        for (const id of ids) expect(id.length).toBeLessThanOrEqual(ID_MAX);
      }),
    );
  });
});

const asCopy = (title: string) => `${title} (copy)`;

describe("two states of the same briefings", () => {
  it("are one where they are alike", () => {
    expect(mergeBriefings(of, of, asCopy)).toEqual(of);
  });

  it("lose nothing where they are not", () => {
    const own = [briefing("a", "1", "mine"), briefing("n", "new")];
    const both = mergeBriefings(of, own, asCopy);
    expect(both.map(({ id }) => id)).toEqual(["a", "b", "a-2", "n"]);
    expect(both[2]?.title).toBe("a (copy)");
    expect(titles(both, "a-2")).toBe("1mine");
  });
});
