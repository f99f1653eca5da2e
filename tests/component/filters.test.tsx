/** The filters, which are named by the data. */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { EmptyResult } from "../../src/app/filters/EmptyResult.tsx";
import { Filters } from "../../src/app/filters/Filters.tsx";
import { CYCLING, stage } from "./page.stage.tsx";

const box = (name: string) => screen.getByRole("checkbox", { name });

describe("the filters", () => {
  it("have a check box named as each pillar, kind, family, basis, status and force", () => {
    stage(<Filters />);
    const names = [
      ...CYCLING.pillars.map(({ name }) => name),
      ...CYCLING.kinds.map(({ name }) => name),
      ...CYCLING.families.map(({ name }) => name),
      ...["Stated", "Implied", "In place", "Underway", "Intended", "Claimed"],
      ...["Required", "Encouraged", "Permitted", "Forbidden"],
      ...CYCLING.documents.map(({ title }) => title),
    ];
    const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
    const labels = boxes.map((one) => one.labels?.[0]?.textContent);
    expect(labels).toEqual(expect.arrayContaining(names));
    expect(boxes.some(({ checked }) => checked)).toBe(false);
  });

  it("describe each by how much a click would leave", () => {
    stage(<Filters />);
    const inSafety = CYCLING.nodes.filter(({ pillars }) => pillars.includes("safety"));
    expect(box("Safety")).toHaveAccessibleDescription(`${inSafety.length} nodes`);
    const implied = CYCLING.edges.filter(({ quotes }) =>
      quotes.some(({ basis }) => basis === "implied"),
    );
    expect(box("Implied")).toHaveAccessibleDescription(`${implied.length} links`);
  });

  it("count anew when another facet is filtered", async () => {
    stage(<Filters />);
    await userEvent.click(box("Goal"));
    const goals = CYCLING.nodes.filter(
      ({ kind, pillars }) => kind === "goal" && pillars.includes("safety"),
    );
    // The counts follow once the view has been painted.
    await waitFor(() =>
      expect(box("Safety")).toHaveAccessibleDescription(
        goals.length === 1 ? "1 node" : `${goals.length} nodes`,
      ),
    );
  });

  it("keep what counts nothing operable", async () => {
    const { store } = stage(<Filters />);
    expect(box("Permitted")).toHaveAccessibleDescription("0 links");
    await userEvent.click(box("Permitted"));
    expect(store.getState().scene.filters.forces).toEqual(["permitted"]);
  });

  it("show one pillar alone at the first click, and a second beside it at the next", async () => {
    const { store } = stage(<Filters />);
    await userEvent.click(box("Routes"));
    expect(store.getState().scene.filters.pillars).toEqual(["routes"]);
    await userEvent.click(box("Safety"));
    expect(store.getState().scene.filters.pillars).toEqual(["routes", "safety"]);
  });

  it("open a kind to its types, and a family to its relations", async () => {
    const { store } = stage(<Filters />);
    expect(screen.queryByRole("checkbox", { name: "Company" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Types of Actor" }));
    await userEvent.click(box("Company"));
    expect(store.getState().scene.filters.types).toEqual(["actor/company"]);
    const family = CYCLING.families.find(({ id }) => id === "governing");
    await userEvent.click(screen.getByRole("button", { name: `Relations of ${family?.name}` }));
    expect(box("regulates")).toBeInTheDocument();
  });

  it("show types that filter without being asked to", () => {
    stage(<Filters />, { scene: "type=actor/company" });
    expect(box("Company")).toBeChecked();
  });

  it("always have a button that clears them, which does nothing when nothing is on", async () => {
    const { store } = stage(<Filters />);
    const clear = screen.getByRole("button", { name: "Clear filters" });
    expect(clear).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(box("Safety"));
    expect(clear).toHaveAttribute("aria-disabled", "false");
    await userEvent.click(clear);
    expect(store.getState().scene.filters.pillars).toEqual([]);
  });

  it("ask how often a node is spoken of, and hide nodes without links", async () => {
    const { store } = stage(<Filters />);
    const least = screen.getByRole("slider", { name: "Spoken of in at least" });
    expect(least).toHaveAttribute("aria-valuetext", "1 statement");
    await userEvent.click(box("Hide nodes without links"));
    expect(store.getState().scene.filters.hideUnlinked).toBe(true);
  });

  it("say what is particular to an isolated pillar and what it shares; names select", async () => {
    const { store } = stage(<Filters />, { scene: "pillar=safety" });
    expect(screen.queryByRole("button", { name: /^Shared with/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: /^Particular to this pillar/ }));
    const only = CYCLING.nodes.find(({ pillars }) => pillars.join() === "safety");
    await userEvent.click(screen.getByRole("button", { name: only?.name ?? "" }));
    expect(store.getState().scene.select).toEqual([only?.id]);
    expect(screen.getByRole("button", { name: /^Shared with Routes/ })).toBeVisible();
  });

  it("say whose neighbourhood is shown, with a way back", async () => {
    const { store } = stage(<Filters />, { scene: "focus=canal-lane" });
    expect(screen.getByText("Canal Lane")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(store.getState().scene.focus).toBeUndefined();
  });
});

describe("an empty result", () => {
  it("is silent while something is shown", () => {
    stage(<EmptyResult saysNoLinks />, { scene: "pillar=safety" });
    expect(screen.queryByText(/passes these filters/)).toBeNull();
  });

  it("names the filters whose removal would help", async () => {
    const { store } = stage(<EmptyResult saysNoLinks />, {
      scene: "pillar=community&kind=instrument",
    });
    expect(screen.getByText("Nothing passes these filters together.")).toBeVisible();
    const ways = screen.getAllByRole("button", { name: /^Without/ });
    expect(ways.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Without pillar “Community”: \d+ nodes?, \d+ links?$/),
      expect.stringMatching(/^Without kind “Instrument”: \d+ nodes?, \d+ links?$/),
    ]);
    await userEvent.click(ways[0] as HTMLElement);
    expect(store.getState().scene.filters.pillars).toEqual([]);
    expect(screen.queryByText("Nothing passes these filters together.")).toBeNull();
  });

  it("says that no link is left only where links are filtered", () => {
    stage(<EmptyResult saysNoLinks />, { scene: "force=permitted" });
    expect(screen.getByText("No link passes these filters together.")).toBeVisible();
  });
});
