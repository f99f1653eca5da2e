import { describe, expect, it } from "vitest";
import { fieldsOf, SCENE_PARTS } from "../../../src/scene/sceneParts.ts";

/** Those of play.ts and permalink.ts. */
const OTHER_PARAMETERS = ["play", "v", "was"];

describe("the parts of a Scene", () => {
  it("have a parameter each, so that a URL means one thing", () => {
    const parameters = fieldsOf(SCENE_PARTS).map(({ field }) => field.parameter);
    const all = [...OTHER_PARAMETERS, ...parameters];
    expect(new Set(all).size).toBe(all.length);
    expect(parameters.filter((parameter) => !/^[a-z]+$/.test(parameter))).toEqual([]);
  });
});
