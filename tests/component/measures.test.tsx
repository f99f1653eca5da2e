/** The Measures panel around the cycling plan, measured in the page: jsdom has no workers. */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Filters } from "../../src/app/filters/Filters.tsx";
import { Measuring } from "../../src/app/measuring/Measuring.tsx";
import { MeasuresPanel } from "../../src/app/panels/measures/MeasuresPanel.tsx";
import { networkOf } from "../../src/query/measures/network.ts";
import { ranking } from "../../src/query/measures/ranking.ts";
import { everything } from "../../src/query/visible/visible.ts";
import { measure } from "../unit/query/measure.ts";
import { CYCLING, stage } from "./page.stage.tsx";

const PATIENCE = { timeout: 20_000 };

const network = networkOf(CYCLING, everything(CYCLING));
const nameOf = (id: string | undefined) => CYCLING.nodes.find((node) => node.id === id)?.name ?? "";

function open(scene = "") {
  return stage(
    <>
      <Measuring />
      <MeasuresPanel panel="measures" name="Measures" />
      <Filters />
    </>,
    { scene: `panel=measures&${scene}` },
  );
}

const ranked = (name: string) => screen.findByRole("list", { name: `Nodes by ${name}` }, PATIENCE);

describe("the Measures panel", () => {
  it("says what it measures, of what, and where the measure comes from", async () => {
    open();
    const panel = screen.getByRole("region", { name: "Measures" });
    expect(panel).toHaveTextContent(/Freeman 1977/);
    expect(panel).toHaveTextContent(/based on the links these sources name/i);
    expect(await ranked("Betweenness")).toBeVisible();
  });

  it("lists the nodes by the measure, the greatest first; a press selects", async () => {
    const { store } = open();
    const list = await ranked("Betweenness");
    const [first] = ranking(network.ids, measure(network).values.betweenness ?? []);
    const [item] = within(list).getAllByRole("listitem");
    if (!item) throw new Error("The list has items.");
    expect(item).toHaveTextContent(`${nameOf(first?.id)}${first?.value.toFixed(3)}`);
    await userEvent.click(within(item).getByRole("button"));
    expect(store.getState().scene.select).toEqual([first?.id]);
  });

  it("changes the measure, and takes it for the size of nodes and back", async () => {
    const { store } = open();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Measure" }), "Links in");
    expect(await ranked("Links in")).toBeVisible();
    const toggle = screen.getByRole("button", { name: "Size nodes on the map by this" });
    expect(toggle).toHaveAttribute("aria-pressed", "false");
    await userEvent.click(toggle);
    expect(store.getState().scene.measures).toMatchObject({ list: "in", size: "in" });
    await userEvent.click(toggle);
    expect(store.getState().scene.measures.size).toBeUndefined();
  });

  it("shows what a node's brokerage is made of", async () => {
    open("measure=kinds");
    const list = await ranked("Brokerage between kinds");
    expect(list).toHaveTextContent(/coordinator|itinerant|gatekeeper|representative|liaison/);
  });

  it("colours by community, and the filters then say what the colours mean", async () => {
    const { store } = open();
    await userEvent.click(await screen.findByRole("radio", { name: "Community" }));
    expect(store.getState().scene.measures.colour).toBe("community");
    await screen.findByRole("list", { name: "Communities" }, PATIENCE);
    expect(screen.getByRole("region", { name: "Communities" })).toHaveTextContent(/around/);
    const legend = await screen.findByRole("region", { name: "Colour: Community" }, PATIENCE);
    expect(legend).toHaveTextContent(/around/);
    await userEvent.click(screen.getByRole("radio", { name: "Kind" }));
    expect(screen.queryByRole("region", { name: "Colour: Community" })).toBeNull();
  });

  it("opens a group to its nodes", async () => {
    open();
    const groups = await screen.findByRole("list", { name: "Components" }, PATIENCE);
    const [first] = within(groups).getAllByRole("button");
    if (!first) throw new Error("There are groups.");
    await userEvent.click(first);
    expect(first).toHaveAttribute("aria-expanded", "true");
    expect(within(groups).getAllByRole("button").length).toBeGreaterThan(1);
  });

  it("measures anew what the filters leave, and says so where nothing counts", async () => {
    const { store } = open("measure=cutpoint");
    await ranked("Cut points");
    const [one] = CYCLING.nodes;
    store.getState().actions.focusOn(one?.id);
    store.getState().actions.setAtLeast(999);
    expect(await screen.findByText(/every node shown has 0/, {}, PATIENCE)).toBeVisible();
  });
});
