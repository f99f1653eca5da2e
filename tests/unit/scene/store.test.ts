import { describe, expect, it, vi } from "vitest";
import { createAppStore } from "../../../src/scene/store.ts";

const start = () => createAppStore({ atlases: [{ id: "small", title: "Small" }], aspect: "tall" });

describe("the store", () => {
  it("begins with the first visit of the first atlas", () => {
    const { scene, built, aspect } = start().getState();
    expect(scene.atlas).toBe("small");
    expect(built).toBeUndefined();
    expect(aspect).toBe("tall");
  });

  it("begins with no atlas at all where there is none", () => {
    const store = createAppStore({ atlases: [], aspect: "wide" });
    expect(store.getState().scene.atlas).toBe("");
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
});
