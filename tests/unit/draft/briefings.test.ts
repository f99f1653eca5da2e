import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Briefing } from "../../../src/atlas/index.ts";
import { applyEdit, briefingsIn, changeBriefings, undoing } from "../../../src/draft/index.ts";
import {
  addBriefing,
  addStep,
  changeStep,
  moveStep,
  removeStep,
} from "../../../src/scene/briefingActions.ts";

const draftOf = (briefings?: readonly object[]) => ({
  // What a file says is JSON.
  atlas: JSON.parse(JSON.stringify({ title: "Small", briefings })),
  texts: {},
});
const tour: Briefing = { id: "tour", title: "Tour", steps: [{ title: "First", scene: {} }] };

describe("the briefings of a draft", () => {
  it("are none where there are none, and the property goes with the last", () => {
    expect(briefingsIn(draftOf())).toEqual([]);
    const emptied = applyEdit(
      draftOf([tour]),
      changeBriefings(draftOf([tour]), [], "removeBriefing", "Tour"),
    );
    expect(emptied.atlas).toEqual({ title: "Small" });
  });

  it("keep what others wrote into them, and what has not the form of one", () => {
    const own = { ...tour, "x-tool": 1 };
    const draft = draftOf([{ id: "broken", title: 3 }, own]);
    expect(briefingsIn(draft)).toEqual([own]);
    const next = changeStep(briefingsIn(draft), "tour", 0, { title: "Other", notes: undefined });
    expect(applyEdit(draft, changeBriefings(draft, next, "changeStep", "First")).atlas).toEqual({
      title: "Small",
      briefings: [
        { ...own, steps: [{ title: "Other", scene: {} }] },
        { id: "broken", title: 3 },
      ],
    });
  });

  it("are changed by a patch of what differs alone", () => {
    const draft = draftOf([tour, { ...tour, id: "second" }]);
    const next = changeStep(briefingsIn(draft), "second", 0, { title: "Other" });
    expect(changeBriefings(draft, next, "changeStep", "First").patches).toEqual([
      { path: ["atlas", "briefings", 1, "steps", 0, "title"], before: "First", after: "Other" },
    ]);
  });

  it("are after any verbs what the verbs give, and undo gives the draft of before", () => {
    const place = fc.nat(3);
    const verb = fc.oneof(
      fc.record({ is: fc.constant("add" as const), title: fc.string() }),
      fc.record({ is: fc.constant("step" as const), title: fc.string(), at: place }),
      fc.record({ is: fc.constant("change" as const), notes: fc.string(), at: place }),
      fc.record({ is: fc.constant("move" as const), from: place, at: place }),
      fc.record({ is: fc.constant("remove" as const), at: place }),
    );
    fc.assert(
      fc.property(fc.array(verb, { maxLength: 8 }), (verbs) => {
        let draft = draftOf([tour]);
        for (const each of verbs) {
          const before = briefingsIn(draft);
          const id = before.at(-1)?.id ?? "";
          const next =
            each.is === "add"
              ? addBriefing(before, each.title, { title: "New", scene: { select: ["a"] } })
              : each.is === "step"
                ? addStep(before, id, { title: each.title, scene: {} }, each.at)
                : each.is === "change"
                  ? changeStep(before, id, each.at, { notes: each.notes || undefined })
                  : each.is === "move"
                    ? moveStep(before, id, each.from, each.at)
                    : removeStep(before, id, each.at);
          const edit = changeBriefings(draft, next, each.is, "");
          const after = applyEdit(draft, edit);
          expect(briefingsIn(after)).toEqual(JSON.parse(JSON.stringify(next)));
          expect(applyEdit(after, undoing(edit))).toEqual(draft);
          draft = { ...draft, atlas: after.atlas };
        }
      }),
    );
  });
});
