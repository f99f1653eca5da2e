import { describe, expect, it } from "vitest";
import { commandOf } from "../../../src/app/views/map/keys/mapKeys.ts";

const press = (key: string, held: Partial<Parameters<typeof commandOf>[0]> = {}) =>
  commandOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe("keys on the map", () => {
  it("leave Tab, the page's own keys and the browser's zoom alone", () => {
    for (const key of ["Tab", "/", "?", "a", "Shift", "constructor", "__proto__"]) {
      expect(press(key)).toBeUndefined();
    }
    expect(press("+", { ctrlKey: true })).toBeUndefined();
    expect(press("0", { metaKey: true })).toBeUndefined();
    expect(press("ArrowLeft", { altKey: true })).toBeUndefined();
  });

  it("step with arrows, and leap with Ctrl", () => {
    expect(press("ArrowUp")).toEqual({ type: "step", direction: "up" });
    expect(press("ArrowUp", { ctrlKey: true })).toEqual({ type: "leap", direction: "up" });
  });

  it("turn around the links with brackets, however the keyboard makes them", () => {
    expect(press("]")).toEqual({ type: "turn", by: 1 });
    expect(press("[", { ctrlKey: true, altKey: true })).toEqual({ type: "turn", by: -1 });
  });

  it("select with Space, and add with Shift", () => {
    expect(press(" ")).toEqual({ type: "select" });
    expect(press(" ", { shiftKey: true })).toEqual({ type: "add" });
  });

  it("open the menu with its key or Shift and F10", () => {
    expect(press("ContextMenu")).toEqual({ type: "menu" });
    expect(press("F10", { shiftKey: true })).toEqual({ type: "menu" });
    expect(press("F10")).toBeUndefined();
  });

  it("zoom with plus, with or without Shift", () => {
    expect([press("+"), press("=")]).toEqual([{ type: "zoomIn" }, { type: "zoomIn" }]);
  });
});
