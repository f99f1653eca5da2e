import { describe, expect, it } from "vitest";
import { MAP_COMMANDS } from "../../../src/app/views/map/keys/mapCommands.ts";
import { commandsOf, type Press } from "../../../src/ui/browser/commands.ts";

const press = (key: string, held: Partial<Press> = {}) =>
  commandsOf(MAP_COMMANDS, {
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...held,
  })[0];

describe("keys on the map", () => {
  it("leave Tab, the page's own keys and the browser's alone", () => {
    for (const key of ["Tab", "/", "?", "a", "Shift", "constructor", "__proto__", "8", "F10"]) {
      expect(press(key)).toBeUndefined();
    }
    expect(press("+", { ctrlKey: true })).toBeUndefined();
    expect(press("0", { metaKey: true })).toBeUndefined();
    expect(press("ArrowLeft", { altKey: true })).toBeUndefined();
    expect(press("ArrowLeft", { metaKey: true })).toBeUndefined();
    expect(press("f", { altKey: true })).toBeUndefined();
    expect(press("[", { metaKey: true })).toBeUndefined();
  });

  it("step with arrows, and leap with Ctrl", () => {
    for (const key of ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"]) {
      expect(press(key)).toBe("step");
      expect(press(key, { shiftKey: true })).toBe("step");
      expect(press(key, { ctrlKey: true })).toBe("leap");
    }
  });

  it("turn around the links with brackets, however the keyboard makes them", () => {
    expect(press("]")).toBe("turn");
    expect(press("[", { ctrlKey: true, altKey: true })).toBe("turn");
    expect(press("[", { altKey: true })).toBe("turn");
  });

  it("select with Space, and add with Shift", () => {
    expect(press(" ")).toBe("select");
    expect(press(" ", { shiftKey: true })).toBe("add");
  });

  it("open the menu with its key or Shift and F10", () => {
    expect(press("ContextMenu")).toBe("menu");
    expect(press("F10", { shiftKey: true })).toBe("menu");
  });

  it("zoom with plus, with or without Shift", () => {
    expect([press("+"), press("="), press("+", { shiftKey: true })]).toEqual(
      Array(3).fill("zoomIn"),
    );
  });

  it("show a view by its number", () => {
    expect(["1", "2", "3", "4"].map((key) => press(key))).toEqual(Array(4).fill("view"));
  });
});
