/** The Compare panel around the cycling plan. */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ComparePanel } from "../../src/app/panels/compare/ComparePanel.tsx";
import { amendedCycling } from "../support/amended.ts";
import { CYCLING, stage } from "./page.stage.tsx";

const [first, second] = CYCLING.pillars;
if (!first || !second) throw new Error("The cycling plan has pillars.");
const part = (name: string) => screen.getByRole("region", { name });

describe("the Compare panel", () => {
  it("shows what only one of the first two pillars has, and what both have", () => {
    stage(<ComparePanel panel="compare" name="Compare" />);
    const inFirst = CYCLING.nodes.filter(
      ({ pillars }) => pillars.includes(first.id) && !pillars.includes(second.id),
    );
    const own = part(`Only in ${first.name}`);
    expect(own).toHaveTextContent(inFirst.length === 1 ? "1 node," : `${inFirst.length} nodes,`);
    expect(part("In both")).toBeVisible();
    expect(part(`Only in ${second.name}`)).toBeVisible();
  });

  it("begins with the pillar that is filtered, and says what that leaves of the others", () => {
    stage(<ComparePanel panel="compare" name="Compare" />, { scene: `pillar=${second.id}` });
    expect(screen.getByRole("combobox", { name: "First" })).toHaveDisplayValue(second.name);
    expect(screen.getByText(new RegExp(`The filters show only ${second.name}`))).toBeVisible();
  });

  it("swaps the two, and chooses two sources", async () => {
    const { store } = stage(<ComparePanel panel="compare" name="Compare" />);
    await userEvent.click(screen.getByRole("button", { name: "Swap first and second" }));
    expect(store.getState().scene.compare).toEqual([second.id, first.id]);
    await userEvent.click(screen.getByRole("radio", { name: "Sources" }));
    expect(store.getState().scene.compare).toEqual(
      CYCLING.documents.map(({ id }) => id).slice(0, 2),
    );
  });

  it("never compares one with itself: choosing the other one swaps them", async () => {
    const { store } = stage(<ComparePanel panel="compare" name="Compare" />);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "First" }), second.name);
    expect(store.getState().scene.compare).toEqual([second.id, first.id]);
  });

  it("selects what is pressed, links too", async () => {
    const { store } = stage(<ComparePanel panel="compare" name="Compare" />);
    const own = part(`Only in ${first.name}`);
    await userEvent.click(
      within(own).getByRole("button", { name: `Only in ${first.name}: links` }),
    );
    const links = within(own).getByRole("list", { name: `Only in ${first.name}: links` });
    const [link] = within(links).getAllByRole("button");
    if (!link) throw new Error("There are links.");
    await userEvent.click(link);
    const [selected = ""] = store.getState().scene.select;
    expect(CYCLING.edges.map(({ id }) => id)).toContain(selected);
  });

  it("says what these sources do not name where a part is empty", () => {
    stage(<ComparePanel panel="compare" name="Compare" />, { scene: "least=99" });
    expect(screen.getAllByText(/these sources name nothing in/)).toHaveLength(3);
  });
});

describe("two versions of a source", () => {
  it("are offered, and show what holds only before, only after, and what is said in other words", async () => {
    const { store } = stage(<ComparePanel panel="compare" name="Compare" />, {
      atlas: amendedCycling(),
    });
    const [before, after] = ["Velmora Cycling Plan 2031", "Velmora Cycling Plan 2035"];
    await userEvent.click(
      screen.getByRole("button", { name: `What changed from ${before} to ${after}` }),
    );
    expect(store.getState().scene.compare).toEqual(["plan", "plan-2035"]);
    expect(screen.getByText(new RegExp(`^Before: ${before}. After: ${after}.`))).toBeVisible();
    expect(within(part("Only before")).getByText("helmets")).toBeVisible();
    expect(part("Only after")).toHaveTextContent("0 nodes, 1 link");
    const both = within(part("In both"));
    const reworded = both.getByRole("list", { name: "1 link in other words" });
    expect(reworded).toHaveTextContent("Was required, is encouraged.");
    expect(within(reworded).getByText("encourages", { selector: "ins" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Swap first and second" }));
    // Whichever is first, before is before.
    expect(within(part("Only before")).getByText("helmets")).toBeVisible();
  });

  it("are what is compared when sources are chosen", async () => {
    const { store } = stage(<ComparePanel panel="compare" name="Compare" />, {
      atlas: amendedCycling(),
    });
    await userEvent.click(screen.getByRole("radio", { name: "Sources" }));
    expect(store.getState().scene.compare).toEqual(["plan", "plan-2035"]);
    expect(screen.queryByRole("button", { name: /^What changed from/ })).toBeNull();
  });
});
