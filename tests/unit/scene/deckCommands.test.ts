import { describe, expect, test } from "vitest";
import { clampStep, deckCommand, stepTyped } from "../../../src/app/briefing/play/deckCommands.ts";
import { swipeOf } from "../../../src/app/briefing/play/useSwipe.ts";
import {
  elapsedAt,
  formatTime,
  readTimer,
  STOPPED,
  toggledAt,
} from "../../../src/app/briefing/speaker/timer.ts";

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  deckCommand({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe("the keys of a briefing", () => {
  test("keys that are not a briefing's stay free", () => {
    for (const key of ["Tab", "/", "?", "f", "constructor"]) expect(press(key)).toBeUndefined();
  });

  test("a key with Ctrl, Alt or Meta is the browser's", () => {
    for (const held of ["ctrlKey", "altKey", "metaKey"]) {
      expect(press("ArrowRight", { [held]: true })).toBeUndefined();
    }
  });

  test("arrows, space and a clicker's page keys go on and back", () => {
    for (const key of ["ArrowRight", "ArrowDown", " ", "PageDown"]) {
      expect(press(key)).toBe("next");
    }
    for (const key of ["ArrowLeft", "ArrowUp", "PageUp"]) {
      expect(press(key)).toBe("previous");
    }
    expect(press(" ", { shiftKey: true })).toBe("previous");
  });

  test("b and w blank the screen, caps lock or not", () => {
    expect(press("b")).toBe("black");
    expect(press("W", { shiftKey: true })).toBe("white");
  });

  test("a number names a step, or the nearest there is", () => {
    expect(stepTyped("", 9)).toBeUndefined();
    expect(stepTyped("0", 9)).toBe(1);
    expect(stepTyped("07", 9)).toBe(7);
    expect(stepTyped("120", 9)).toBe(9);
    expect(clampStep(0, 1)).toBe(1);
  });
});

describe("a swipe", () => {
  test("a tap and a scroll are none", () => {
    expect(swipeOf(0, 0)).toBeUndefined();
    expect(swipeOf(60, 200)).toBeUndefined();
  });

  test("to the left goes on, to the right goes back", () => {
    expect(swipeOf(-80, 10)).toBe(1);
    expect(swipeOf(80, -10)).toBe(-1);
  });
});

describe("the speaker's timer", () => {
  test("stands at nothing until it is started", () => {
    expect(elapsedAt(STOPPED, 5000)).toBe(0);
    expect(formatTime(0)).toBe("0:00");
  });

  test("counts while it runs, and goes on from where it was paused", () => {
    const paused = toggledAt(toggledAt(STOPPED, 1000), 61_000);
    expect(elapsedAt(paused, 99_000)).toBe(60_000);
    expect(elapsedAt(toggledAt(paused, 100_000), 105_000)).toBe(65_000);
  });

  test("stands still where the clock is put back", () => {
    expect(elapsedAt({ passed: 10, since: 1000 }, 500)).toBe(10);
  });

  test("shows hours only where there are any", () => {
    expect(formatTime(425_999)).toBe("7:05");
    expect(formatTime(3_600_000 + 425_000)).toBe("1:07:05");
  });

  test("survives a reload, and nonsense in its place", () => {
    const running = toggledAt(STOPPED, 1000);
    expect(readTimer(JSON.stringify(running))).toEqual(running);
    for (const text of [null, "", "{", "7", '{"passed":-1}', '{"passed":"x"}']) {
      expect(readTimer(text)).toEqual(STOPPED);
    }
  });
});
