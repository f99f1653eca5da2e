/** Search: by name, by quote, with typing errors; it always tells which hits are hidden. */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { Inspector } from "../../src/app/inspector/Inspector.tsx";
import { Search } from "../../src/app/search/Search.tsx";
import { loadSearch } from "../../src/open/openAtlas.ts";
import { stage } from "./page.stage.tsx";

const box = () => screen.getByRole("searchbox", { name: "Search the atlas" });
const options = () => within(screen.getByRole("listbox")).getAllByRole("option");

// It is loaded at the first query: these tests are about what it finds.
beforeAll(loadSearch);

describe("the search", () => {
  it("shows nothing before something is typed", () => {
    stage(<Search />);
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  it("finds by name, says how many, and marks the hits for the map", async () => {
    const { store } = stage(<Search />);
    await userEvent.type(box(), "canal");
    expect(options()[0]).toHaveTextContent("Canal Lane");
    expect(screen.getByText(/^\d+ found$/)).toBeVisible();
    expect(store.getState().searchHits.has("canal-lane")).toBe(true);
  });

  it("shows the words of the quote that matched, marked", async () => {
    stage(<Search />);
    await userEvent.type(box(), "forbids");
    const found = options().filter((option) => option.textContent?.includes("in a quote"));
    expect(found.length).toBeGreaterThan(0);
    for (const { textContent } of found) expect(textContent).toContain("forbids motor traffic");
    expect(found[0]?.querySelector("mark")).toHaveTextContent("forbids");
  });

  it("forgives a typing mistake", async () => {
    stage(<Search />);
    await userEvent.type(box(), "apprentise");
    expect(options()[0]).toHaveTextContent("apprentice mechanics");
  });

  it("walks with the arrows, selects with Enter and goes to the inspector", async () => {
    const { store } = stage(
      <>
        <Search />
        <Inspector />
      </>,
    );
    await userEvent.type(box(), "lamps");
    await userEvent.keyboard("{ArrowDown}");
    expect(options()[0]).toHaveAttribute("aria-selected", "true");
    expect(box()).toHaveAttribute("aria-activedescendant", options()[0]?.id);
    await userEvent.keyboard("{Enter}");
    expect(store.getState().scene.select).toEqual(["lamps"]);
    await screen.findByRole("heading", { level: 2, name: "lamps" });
    await expect.poll(() => document.activeElement?.textContent).toBe("lamps");
  });

  it("selects at a click", async () => {
    const { store } = stage(<Search />);
    await userEvent.type(box(), "lamps");
    const [first] = options();
    if (first) await userEvent.click(first);
    expect(store.getState().scene.select).toEqual(["lamps"]);
  });

  it("closes at Esc and removes the marks, then empties the box, then leaves it", async () => {
    const { store } = stage(
      <>
        <Search />
        <main>
          <button type="button">The map</button>
        </main>
      </>,
    );
    await userEvent.type(box(), "canal");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(box()).toHaveValue("canal");
    expect(store.getState().searchHits.size).toBe(0);
    await userEvent.keyboard("{Escape}");
    expect(box()).toHaveValue("");
    await waitFor(() => expect(box()).toHaveFocus());
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.getByRole("button", { name: "The map" })).toHaveFocus());
  });

  it("leaves no mark and keeps no focus once a hit is chosen and its inspector closed", async () => {
    const { store } = stage(
      <>
        <Search />
        <main>
          <button type="button">The map</button>
        </main>
        <Inspector />
      </>,
    );
    await userEvent.type(box(), "lamps{Enter}");
    expect(store.getState().searchHits.size).toBe(0);
    await expect.poll(() => document.activeElement?.textContent).toBe("lamps");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("complementary", { name: "Inspector" })).toBeNull();
    await waitFor(() => expect(screen.getByRole("button", { name: "The map" })).toHaveFocus());
  });

  it("says that nothing was found", async () => {
    stage(<Search />);
    await userEvent.type(box(), "zzzz");
    expect(screen.getByText("Nothing in this atlas matches “zzzz”.")).toBeVisible();
  });

  it("offers to clear the filters that hide what it found", async () => {
    const { store } = stage(<Search />, { scene: "kind=goal" });
    await userEvent.type(box(), "helmets");
    expect(screen.getByText("Nothing shown matches “helmets”.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(store.getState().scene.filters.kinds).toEqual([]);
    expect(options()[0]).toHaveTextContent("helmets");
  });
});
