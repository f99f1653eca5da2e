/** The outline's keys and the announcer, without the rest of the page. */
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  announce,
  announceUrgently,
  onSpoken,
  SETTLED_MS,
  spoken,
} from "../../src/app/base/announcer.ts";
import { LiveRegions } from "../../src/app/base/LiveRegions.tsx";
import { OpenAtlasContext } from "../../src/app/base/store.ts";
import { OUTLINE_COMMANDS } from "../../src/app/outline/outlineCommands.ts";
import { commandsOf, type Press } from "../../src/ui/browser/commands.ts";
import { stage } from "./outline.stage.tsx";

const bare = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

const commandOf = (press: Press) => commandsOf(OUTLINE_COMMANDS, press)[0];

describe("keys", () => {
  it.each([
    ["ArrowDown", "next"],
    ["ArrowUp", "previous"],
    ["ArrowRight", "open"],
    ["ArrowLeft", "close"],
    ["Home", "first"],
    ["End", "last"],
    ["Enter", "act"],
    [" ", "select"],
    ["Backspace", "back"],
    ["ContextMenu", "menu"],
  ])("%s asks for %s", (key, name) => {
    expect(commandOf({ ...bare, key })).toBe(name);
  });

  it("closes the paths with Escape before it clears the selection", () => {
    expect(commandsOf(OUTLINE_COMMANDS, { ...bare, key: "Escape" })).toEqual([
      "closePaths",
      "clear",
    ]);
  });

  it("take letters of any script", () => {
    for (const key of ["a", "É", "工", "7"]) {
      expect(commandOf({ ...bare, key })).toBe("letters");
    }
  });

  it("leave the page's own keys, Tab, and what is typed with Ctrl or Alt alone", () => {
    for (const key of ["/", "?", "Tab", "F10", "Dead", "constructor", "Shift"]) {
      expect(commandOf({ ...bare, key })).toBeUndefined();
    }
    expect(commandOf({ ...bare, key: "ArrowDown", ctrlKey: true })).toBeUndefined();
    expect(commandOf({ ...bare, key: "a", metaKey: true })).toBeUndefined();
  });

  it("tell Shift+F10 and Shift+Space from the keys alone", () => {
    expect(commandOf({ ...bare, key: "F10", shiftKey: true })).toBe("menu");
    expect(commandOf({ ...bare, key: " ", shiftKey: true })).toBe("add");
  });
});

describe("the announcer", () => {
  let leave = () => {};

  beforeEach(() => {
    vi.useFakeTimers();
    leave = onSpoken(() => {});
  });

  afterEach(() => {
    leave();
    vi.useRealTimers();
  });

  const polite = () => spoken().polite.text;

  it("waits until nothing has been added for half a second", () => {
    announce("one", "topic");
    vi.advanceTimersByTime(SETTLED_MS - 1);
    announce("two", "topic");
    vi.advanceTimersByTime(SETTLED_MS - 1);
    expect(polite()).toBe("");
    vi.advanceTimersByTime(1);
    expect(polite()).toBe("two");
  });

  it("says different topics after each other, in the order of their last change", () => {
    announce("shown", "shown");
    announce("hidden", "cursor");
    announce("shown anew", "shown");
    vi.advanceTimersByTime(SETTLED_MS);
    expect(polite()).toBe("hidden shown anew");
  });

  it("makes two messages of the same words said twice", () => {
    announce("copied");
    vi.advanceTimersByTime(SETTLED_MS);
    const { count } = spoken().polite;
    announce("copied");
    vi.advanceTimersByTime(SETTLED_MS);
    expect(spoken().polite.count).toBeGreaterThan(count);
  });

  it("says at once, and apart, what would be lost", () => {
    announceUrgently("Not saved: browser storage is full. Download a copy.");
    expect(spoken().assertive.text).toContain("Not saved");
    expect(polite()).toBe("");
  });

  it("forgets what it said after a while", () => {
    announce("copied");
    vi.advanceTimersByTime(SETTLED_MS + 20_000);
    expect(polite()).toBe("");
  });
});

describe("without an outline", () => {
  it("a cursor that the filters hide is given up, and said to be", async () => {
    const { open, store, unmount } = stage();
    unmount();
    render(
      <OpenAtlasContext value={open}>
        <LiveRegions isOutlineOpen={false} />
      </OpenAtlasContext>,
    );
    act(() => store.getState().actions.setCursor("robotics"));
    act(() => store.getState().actions.toggleFilter("pillars", "talent"));
    expect(store.getState().cursor).toBeUndefined();
    expect(
      await screen.findByText(
        "Robotics is hidden by the filter. 1 of 5 nodes (1 with no link left), 0 of 3 links shown.",
        {},
        { timeout: 10 * SETTLED_MS },
      ),
    ).toBeInTheDocument();
  });
});
