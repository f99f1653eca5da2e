import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SETTLED_MS } from "../../src/app/base/announcer.ts";
import { atlas, node } from "../unit/query/small.ts";
import { stage } from "./outline.stage.tsx";

let user: ReturnType<typeof userEvent.setup>;

beforeEach(() => {
  user = userEvent.setup();
});

const grid = () => screen.getByRole("treegrid", { name: "Outline" });
const rows = () => within(grid()).getAllByRole("row");
const texts = () => rows().map((row) => row.textContent);
const current = () => document.activeElement?.textContent;

/** Tabs into the rows from the element before them. */
async function enter(): Promise<void> {
  screen.getByRole("button", { name: "Close the outline" }).focus();
  await user.tab();
}

async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, SETTLED_MS + 50)));
}

describe("the outline", () => {
  it("begins with the overview and its kinds", () => {
    stage();
    expect(texts()).toEqual([
      "A small policy, 5 of 5 nodes, 3 of 3 links",
      "Actors, 3 nodes",
      "Sectors, 1 node",
      "Goals, 1 node",
    ]);
  });

  it("shows an atlas without nodes", () => {
    stage(atlas([]));
    expect(texts()[1]).toBe("Actors, 0 nodes");
    expect(rows()[1]).not.toHaveAttribute("aria-expanded");
  });

  it("is one tab stop", async () => {
    stage();
    await enter();
    expect(current()).toMatch(/^A small policy/);
    await user.tab();
    await waitFor(() => expect(screen.getByRole("button", { name: "after" })).toHaveFocus());
  });

  it("goes down and up by rows, and stays at the ends", async () => {
    stage();
    await enter();
    await user.keyboard("{ArrowUp}{ArrowDown}");
    expect(current()).toBe("Actors, 3 nodes");
    await user.keyboard("{End}{ArrowDown}");
    expect(current()).toBe("Goals, 1 node");
    await user.keyboard("{Home}");
    expect(current()).toMatch(/^A small policy/);
  });

  it("opens with Right, then goes to the first child; closes with Left, then to the parent", async () => {
    stage();
    await enter();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(current()).toBe("Actors, 3 nodes");
    expect(document.activeElement).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("{ArrowRight}");
    expect(current()).toBe("Big Fund, actor, 1 link, 1 out");
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(current()).toBe("Actors, 3 nodes");
    expect(document.activeElement).toHaveAttribute("aria-expanded", "false");
  });

  it("holds links of a node, those that go out first, then their quotes and its own", async () => {
    stage();
    await enter();
    await user.keyboard("{ArrowDown}{ArrowRight}min{ArrowRight}");
    expect(texts().slice(4, 9)).toEqual([
      "Ministry of Industry and Information Technology, actor, 3 links, 2 out, 1 in",
      "prioritizes Robotics, sector, stated, 1 quote",
      "funds Huawei, actor, stated, 1 quote",
      "is funded by Big Fund, actor, stated, 1 quote",
      "Quote: The Ministry of Industry. Article, Policy Framework and Strategic Direction",
    ]);
    await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}");
    expect(current()).toBe(
      "Quote: has prioritized manufacturing robotics. " +
        "Article, Policy Framework and Strategic Direction",
    );
  });

  it("says level, place and number of each row", async () => {
    stage();
    await enter();
    await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}");
    const row = document.activeElement;
    expect(row).toHaveAttribute("aria-level", "3");
    expect(row).toHaveAttribute("aria-posinset", "1");
    expect(row).toHaveAttribute("aria-setsize", "3");
    expect(row).toHaveAttribute("aria-rowindex", "3");
    expect(grid()).toHaveAttribute("aria-rowcount", "7");
  });

  it("gives the focus back to what opened it when it closes", async () => {
    stage();
    await user.click(screen.getByRole("button", { name: "Close the outline" }));
    await user.click(screen.getByRole("button", { name: "open" }));
    await user.click(screen.getByRole("button", { name: "Close the outline" }));
    expect(screen.queryByRole("treegrid")).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("button", { name: "open" })).toHaveFocus());
  });

  it("jumps by letters, further with the same letter again", async () => {
    stage();
    await enter();
    await user.keyboard("s");
    expect(current()).toBe("Sectors, 1 node");
    await new Promise((resolve) => setTimeout(resolve, 850));
    await user.keyboard("a");
    expect(current()).toMatch(/^A small policy/);
    await new Promise((resolve) => setTimeout(resolve, 850));
    await user.keyboard("ac");
    expect(current()).toBe("Actors, 3 nodes");
  });

  it("selects with Space and keeps the focus; again takes it back", async () => {
    const { store } = stage();
    await enter();
    await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight} ");
    expect(store.getState().scene.select).toEqual(["fund"]);
    expect(document.activeElement).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{ArrowDown}{Shift>} {/Shift}");
    expect(store.getState().scene.select).toEqual(["fund", "huawei"]);
    await user.keyboard(" ");
    expect(store.getState().scene.select).toEqual(["fund"]);
    await user.keyboard("{Escape}");
    expect(store.getState().scene.select).toEqual([]);
  });

  it("moves the cursor without selecting", async () => {
    const { store } = stage();
    await enter();
    await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}");
    expect(store.getState()).toMatchObject({ cursor: "fund", scene: { select: [] } });
    await user.keyboard("{ArrowUp}");
    expect(store.getState().cursor).toBeUndefined();
  });

  it("inspects a node with Enter", async () => {
    const { store } = stage();
    await enter();
    await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}{Enter}");
    expect(store.getState().scene.select).toEqual(["fund"]);
  });

  it("follows a link with Enter, says so, and walks back with Backspace", async () => {
    const { store } = stage();
    await enter();
    await user.keyboard("{ArrowDown}{ArrowRight}min{ArrowRight}{ArrowRight}{Enter}");
    expect(current()).toBe("Robotics, sector, 1 link, 1 in");
    expect(store.getState()).toMatchObject({ cursor: "robotics", scene: { select: [] } });
    await settled();
    expect(screen.getByText("From MIIT, prioritizes. Backspace returns.")).toBeInTheDocument();
    await user.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    expect(current()).toMatch(/^Ministry/);
    await user.keyboard("{Backspace}");
    expect(current()).toBe(
      "is prioritized by Ministry of Industry and Information Technology, actor, stated, 1 quote",
    );
    await user.keyboard("{Backspace}");
    expect(current()).toBe("prioritizes Robotics, sector, stated, 1 quote");
    await user.keyboard("{Backspace}");
    expect(current()).toBe("prioritizes Robotics, sector, stated, 1 quote");
  });

  it("goes where the map moves the cursor, without taking the focus", () => {
    const { store } = stage();
    act(() => store.getState().actions.setCursor("robotics"));
    const row = within(grid()).getByRole("row", { name: /^Robotics/ });
    expect(row).toHaveAttribute("tabindex", "0");
    expect(document.body).toHaveFocus();
    act(() => store.getState().actions.setCursor("fund-funds-miit"));
    expect(within(grid()).getByRole("row", { name: /^funds Ministry/ })).toHaveAttribute(
      "tabindex",
      "0",
    );
  });

  it("gives the cursor of a hidden row to what it stood under, and says both", async () => {
    const { store } = stage();
    await enter();
    await user.keyboard("{End}{ArrowUp}{ArrowRight}{ArrowRight}");
    expect(current()).toMatch(/^Robotics/);
    act(() => store.getState().actions.toggleFilter("pillars", "talent"));
    expect(current()).toBe("Sectors, 0 nodes");
    expect(store.getState().cursor).toBeUndefined();
    await settled();
    expect(
      screen.getByText(
        "Robotics is hidden by the filter. Now on Sectors. 1 of 5 nodes (1 with no link left), 0 of 3 links shown.",
      ),
    ).toBeInTheDocument();
  });

  it("leaves the focus where it is when a filter elsewhere hides the row", async () => {
    const { store } = stage();
    await enter();
    await user.keyboard("{End}{ArrowUp}{ArrowRight}{ArrowRight}");
    screen.getByRole("button", { name: "after" }).focus();
    act(() => store.getState().actions.toggleFilter("pillars", "talent"));
    await waitFor(() => expect(screen.getByRole("button", { name: "after" })).toHaveFocus());
  });

  it("says what is shown once, after several changes have settled", async () => {
    const { store } = stage();
    const heard: string[] = [];
    const observer = new MutationObserver(() => {
      const text = document.querySelector("[aria-live=polite]")?.textContent;
      if (text) heard.push(text);
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    const { toggleFilter } = store.getState().actions;
    act(() => toggleFilter("kinds", "actor"));
    act(() => toggleFilter("kinds", "sector"));
    act(() => toggleFilter("kinds", "actor"));
    await settled();
    observer.disconnect();
    expect([...new Set(heard)]).toEqual([
      "1 of 5 nodes (1 with no link left), 0 of 3 links shown.",
    ]);
  });

  it("selects what is pressed, and opens by the chevron alone", async () => {
    const { store } = stage();
    await user.click(within(grid()).getByRole("row", { name: /^Actors/ }));
    await user.click(within(grid()).getByRole("row", { name: /^Huawei/ }));
    expect(store.getState()).toMatchObject({ cursor: "huawei", scene: { select: ["huawei"] } });
    const fund = within(grid()).getByRole("row", { name: /^Big Fund/ });
    const chevron = fund.querySelector("[data-chevron]");
    if (chevron) await user.click(chevron);
    expect(store.getState().scene.select).toEqual(["huawei"]);
    expect(fund).toHaveAttribute("aria-expanded", "true");
  });

  describe("menu", () => {
    it("focuses the neighbourhood of a node, and leaves it", async () => {
      const { store } = stage();
      await enter();
      await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}{Shift>}{F10}{/Shift}");
      const menu = screen.getByRole("menu", { name: "Big Fund: commands" });
      expect(
        within(menu)
          .getAllByRole("menuitem")
          .map((item) => item.textContent),
      ).toEqual([
        "Focus neighbourhood",
        "Path from here",
        "Path to here",
        "Hide",
        "Keep only this",
        "Copy citation",
        "Open in text",
      ]);
      await waitFor(() => expect(within(menu).getByText("Focus neighbourhood")).toHaveFocus());
      await user.keyboard("{Enter}");
      expect(store.getState().scene.focus).toBe("fund");
      expect(current()).toMatch(/^Big Fund/);
      await user.keyboard("{ContextMenu}{Enter}");
      expect(store.getState().scene.focus).toBeUndefined();
    });

    it("moves by arrows around its ends, and gives the focus back on Esc", async () => {
      stage();
      await enter();
      await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}{ContextMenu}{ArrowUp}");
      await waitFor(() =>
        expect(screen.getByRole("menuitem", { name: "Open in text" })).toHaveFocus(),
      );
      await user.keyboard("{ArrowDown}");
      await waitFor(() =>
        expect(screen.getByRole("menuitem", { name: "Focus neighbourhood" })).toHaveFocus(),
      );
      await user.keyboard("{Escape}");
      expect(screen.queryByRole("menu")).not.toBeInTheDocument();
      expect(current()).toMatch(/^Big Fund/);
    });

    it("copies the citation of a link with a link that opens it", async () => {
      stage();
      const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
      await enter();
      await user.keyboard("{ArrowDown}{ArrowRight}min{ArrowRight}{ArrowRight}{ContextMenu}");
      expect(screen.getAllByRole("menuitem")).toHaveLength(2);
      await user.keyboard("{Enter}");
      const [text = ""] = write.mock.calls[0] ?? [];
      expect(text).toContain("“has prioritized manufacturing robotics”");
      expect(text).toContain("#small?view=map&select=miit-prioritizes-robotics");
      await settled();
      expect(screen.getByText("Citation copied.")).toBeInTheDocument();
    });

    it("shows the words in the inspector where the browser does not let the page copy", async () => {
      const { store } = stage();
      vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
      await enter();
      await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}{ContextMenu}{End}{ArrowUp}{Enter}");
      await settled();
      expect(store.getState().scene.select).toEqual(["fund"]);
      expect(screen.getByText(/does not let the page copy/)).toBeInTheDocument();
    });

    it("is not there for kinds and the overview", async () => {
      stage();
      await enter();
      await user.keyboard("{ContextMenu}");
      expect(screen.queryByRole("menu")).not.toBeInTheDocument();
    });

    it("opens by the right button on its row", () => {
      const { store } = stage();
      act(() => store.getState().actions.setCursor("fund"));
      fireEvent.contextMenu(within(grid()).getByRole("row", { name: /^Huawei/ }));
      expect(screen.getByRole("menu", { name: "Huawei: commands" })).toBeInTheDocument();
    });
  });

  it("keeps a few hundred rows of 5,000 in the page", () => {
    const observe = vi.fn();
    vi.stubGlobal(
      "IntersectionObserver",
      class {
        observe = observe;
        disconnect() {}
      },
    );
    const names = Array.from({ length: 5000 }, (_, i) => node(`n${i}`, { name: `Node ${i}` }));
    const { store } = stage(atlas(names));
    act(() => store.getState().actions.setCursor("n4321"));
    expect(grid()).toHaveAttribute("aria-rowcount", "5004");
    const drawn = [...grid().querySelectorAll("[data-key]")];
    expect(drawn.length).toBeLessThan(200);
    expect(drawn.find((row) => row.getAttribute("tabindex") === "0")).toHaveTextContent(
      /^Node 4321,/,
    );
    vi.unstubAllGlobals();
  });
});
