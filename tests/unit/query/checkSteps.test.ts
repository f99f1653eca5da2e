import { describe, expect, it } from "vitest";
import type { Atlas, Briefing } from "../../../src/atlas/atlas.ts";
import { checkSteps } from "../../../src/query/briefings/checkSteps.ts";
import { NO_PATHS } from "../../../src/scene/completeScene.ts";
import { atlas, edge, filters, node } from "./small.ts";

type Step = Briefing["steps"][number];

const of = atlas(
  [node("miit"), node("huawei"), node("robotics", { kind: "sector", type: "energy" })],
  [edge("miit prioritizes robotics")],
);

const found = (step: Partial<Step>, from: Atlas = of) =>
  checkSteps({
    ...from,
    briefings: [{ id: "b", title: "B", steps: [{ title: "S", scene: {}, ...step }] }],
  }).map(({ path, code }) => [path.slice(4).join("."), code]);

describe("the steps of briefings", () => {
  it("are none where there is no briefing", () => {
    expect(checkSteps(of)).toEqual([]);
  });

  it("may show all of the atlas", () => {
    expect(found({})).toEqual([]);
  });

  it("may quote what they show", () => {
    expect(found({ quotes: ["miit~00000000", "miit-prioritizes-robotics~00000000"] })).toEqual([]);
  });

  it("may not quote what their own filters hide", () => {
    const scene = { filters: filters({ kinds: ["sector"] }) };
    expect(found({ scene, quotes: ["robotics~00000000", "miit~00000000"] })).toEqual([
      ["quotes.1", "hidden-in-step"],
    ]);
  });

  it("may not select, move, join by a path or open in the text what their own filters hide", () => {
    const scene: Step["scene"] = {
      filters: { kinds: ["sector"] },
      select: ["robotics", "huawei"],
      moved: { miit: { x: 1, y: 2 } },
      paths: { ...NO_PATHS, from: ["miit"], to: ["robotics"] },
      text: { quote: "miit-prioritizes-robotics~00000000" },
    };
    expect(found({ scene })).toEqual([
      ["scene.select.1", "hidden-in-step"],
      ["scene.paths.from.0", "hidden-in-step"],
      ["scene.moved.miit", "hidden-in-step"],
      ["scene.text.quote", "hidden-in-step"],
    ]);
  });

  it("may not point by a callout to what their own filters hide", () => {
    const scene = { filters: filters({ kinds: ["sector"] }) };
    const callouts = [
      { at: "robotics", text: "Named" },
      { at: "miit-prioritizes-robotics", text: "By whom?" },
    ];
    expect(found({ scene, callouts })).toEqual([["callouts.1.at", "hidden-in-step"]]);
  });

  it("may not have callouts where there is no map", () => {
    const callouts = [{ at: "miit", text: "Named" }];
    expect(found({ scene: { view: "matrix" }, callouts })).toEqual([
      ["callouts", "callouts-without-map"],
    ]);
  });

  it("may not ask for a path that is not there", () => {
    const scene = (to: string): Step["scene"] => ({
      panel: "paths",
      paths: { from: ["miit"], to: [to] },
    });
    expect(found({ scene: scene("robotics") })).toEqual([]);
    expect(found({ scene: scene("huawei") })).toEqual([["scene.paths", "no-path-in-step"]]);
  });

  it("are addressed by their place in the file", () => {
    const step: Step = { title: "S", scene: { filters: { kinds: ["sector"] }, select: ["miit"] } };
    const briefings = [
      { id: "a", title: "A", steps: [{ title: "T", scene: {} }] },
      { id: "b", title: "B", steps: [{ title: "T", scene: {} }, step] },
    ];
    expect(checkSteps({ ...of, briefings })[0]?.path).toEqual([
      "briefings",
      1,
      "steps",
      1,
      "scene",
      "select",
      0,
    ]);
  });
});
