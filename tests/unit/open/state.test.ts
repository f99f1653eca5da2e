import { describe, expect, it, vi } from "vitest";
import { createAtlasStore } from "../../../src/open/state.ts";
import { atlas, edge, node } from "../query/small.ts";
import { builtOf } from "./built.ts";

const SMALL = builtOf(atlas([node("a"), node("b")], [edge("a funds b")]));
const start = (hash = "") => createAtlasStore(SMALL, { hash, aspect: "tall" });

describe("the state of an open atlas", () => {
  it("begins with a first visit where the hash says nothing", () => {
    const { scene, built, aspect, notice } = start().getState();
    expect(scene.atlas).toBe("small");
    expect(scene.select).toEqual([]);
    expect(built).toBe(SMALL);
    expect(aspect).toBe("tall");
    expect(notice).toBeUndefined();
  });

  it("begins with the Scene of the hash, and says what of it there is not", () => {
    const { scene, notice } = start("#small?select=a,nobody").getState();
    expect(scene.select).toEqual(["a"]);
    expect(notice).toContain("nobody");
  });

  it("tells nobody of an action that changes nothing", () => {
    const store = start();
    const listener = vi.fn();
    store.subscribe(listener);
    const { actions } = store.getState();
    actions.clearSelection();
    actions.setAtLeast(1);
    expect(listener).not.toHaveBeenCalled();
    actions.select("a");
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("keeps what is not touched identical, so that nothing else is drawn again", () => {
    const store = start();
    const before = store.getState();
    before.actions.select("a");
    const after = store.getState();
    expect(after.scene.filters).toBe(before.scene.filters);
    expect(after.actions).toBe(before.actions);
  });

  it("keeps the Scene of an atlas that is compiled anew, as far as it still fits", () => {
    const store = start("#small?select=a,b");
    const { actions } = store.getState();
    actions.setCursor("a");
    const next = builtOf(atlas([node("b")]));
    actions.replace(next);
    expect(store.getState()).toMatchObject({ built: next, cursor: undefined });
    expect(store.getState().scene.select).toEqual(["b"]);
    expect(store.getState().notice).toContain("select “a”");
  });
});
