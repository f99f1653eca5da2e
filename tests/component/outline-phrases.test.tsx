/** What a screen reader says while walking through the outline, phrase by phrase. */
import { virtual } from "@guidepup/virtual-screen-reader";
import { act } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { SETTLED_MS } from "../../src/app/base/announcer.ts";
import { stage } from "./outline.stage.tsx";

/** Generous, since the virtual screen reader reads the whole page again after each key. */
const LONG = { timeout: 60_000 };

afterEach(() => virtual.stop());

/** Renders the outline, with the reader one stop before its rows. */
async function begin() {
  const staged = stage();
  await virtual.start({ container: staged.container });
  await press("Tab", "Tab");
  return staged;
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await virtual.press(key);
}

async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, SETTLED_MS + 100)));
}

/** The phrases since the focus entered the outline. */
async function said(): Promise<readonly string[]> {
  const log = await virtual.spokenPhraseLog();
  return log.slice(log.findIndex((phrase) => phrase.startsWith("row,")));
}

const OVERVIEW =
  "row, A small policy, 5 of 5 nodes, 3 of 3 links, expanded, " +
  "level 1, position 1, row index 1, set size 1";

describe("what is said in the outline", () => {
  it(
    "is the words of each row on the way down to a quote, and no message beside",
    LONG,
    async () => {
      await begin();
      await press("Tab", "End", "ArrowUp", "ArrowRight", "ArrowRight", "ArrowRight");
      await press("ArrowRight", "ArrowRight", "ArrowRight");
      await settled();
      expect(await said()).toEqual([
        OVERVIEW,
        "row, Goals, 1 node, not expanded, level 2, position 3, row index 4, set size 3",
        "row, Sectors, 1 node, not expanded, level 2, position 2, row index 3, set size 3",
        "row, Sectors, 1 node, expanded, level 2, position 2, row index 3, set size 3",
        "row, Robotics, sector, 1 link, 1 in, not expanded, " +
          "level 3, position 1, row index 4, not selected, set size 1",
        "row, Robotics, sector, 1 link, 1 in, expanded, " +
          "level 3, position 1, row index 4, not selected, set size 1",
        "row, is prioritized by Ministry of Industry and Information Technology, actor, stated, " +
          "1 quote, not expanded, level 4, position 1, row index 5, not selected, set size 2",
        "row, is prioritized by Ministry of Industry and Information Technology, actor, stated, " +
          "1 quote, expanded, level 4, position 1, row index 5, not selected, set size 2",
        "row, Quote: has prioritized manufacturing robotics. Article, Policy Framework and " +
          "Strategic Direction, level 5, position 1, row index 6, set size 1",
      ]);
    },
  );

  it(
    "is where one came from after a link was followed, and the link on the way back",
    LONG,
    async () => {
      await begin();
      await press("Tab", "ArrowDown", "ArrowRight", "m", "ArrowRight", "ArrowRight", "Enter");
      await settled();
      await press("Backspace");
      await settled();
      expect((await said()).slice(-4)).toEqual([
        "row, prioritizes Robotics, sector, stated, 1 quote, not expanded, " +
          "level 4, position 1, row index 6, not selected, set size 4",
        "row, Robotics, sector, 1 link, 1 in, not expanded, " +
          "level 3, position 1, row index 11, not selected, set size 1",
        "polite: From MIIT, prioritizes. Backspace returns.",
        "row, prioritizes Robotics, sector, stated, 1 quote, not expanded, " +
          "level 4, position 1, row index 6, not selected, set size 4",
      ]);
    },
  );

  it("is that a row is selected, where it is", LONG, async () => {
    await begin();
    await press("Tab", "ArrowDown", "ArrowRight", "ArrowRight", " ");
    expect((await said()).at(-1)).toBe(
      "row, Big Fund, actor, 1 link, 1 out, not expanded, " +
        "level 3, position 1, row index 3, selected, set size 3",
    );
  });

  it(
    "is what a filter hides, where one is now, and how much is left, in one message",
    LONG,
    async () => {
      const { store } = await begin();
      await press("Tab", "ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight");
      act(() => store.getState().actions.toggleFilter("pillars", "talent"));
      await settled();
      expect((await said()).filter((phrase) => phrase.startsWith("polite"))).toEqual([
        "polite: Robotics is hidden by the filter. Now on Sectors. 1 of 5 nodes (1 with no link left), 0 of 3 links shown.",
      ]);
    },
  );

  it("is the menu and its commands", LONG, async () => {
    await begin();
    await press("Tab", "ArrowDown", "ArrowRight", "ArrowRight", "ContextMenu", "ArrowDown");
    expect((await said()).slice(-2)).toEqual([
      "menuitem, Focus neighbourhood, position 1, set size 7",
      "menuitem, Path from here, position 2, set size 7",
    ]);
  });
});
