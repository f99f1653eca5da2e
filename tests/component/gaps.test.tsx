/** The panel "Gaps": what the sources do not name. */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { GapsPanel } from "../../src/app/panels/gaps/GapsPanel.tsx";
import type { Atlas } from "../../src/atlas/atlas.ts";
import { resolvedView } from "../../src/open/state.ts";
import { CYCLING, clipboard, stage } from "./page.stage.tsx";

const open = (scene = "", atlas: Atlas = CYCLING) =>
  stage(<GapsPanel panel="gaps" name="Gaps" />, { scene: `panel=gaps&${scene}`, atlas });
const panel = () => screen.getByRole("region", { name: "Gaps" });
const rule = (name: string) => screen.getByRole("region", { name });

/** The cycling plan with a quote that denies the link from the council to the lane. */
function contradictory(): Atlas {
  return {
    ...CYCLING,
    edges: CYCLING.edges.map((edge) => {
      const [quote, ...others] = edge.quotes;
      if (edge.id !== "council-builds-canal-lane" || !quote) return edge;
      const denial = { ...quote, id: `${quote.id}x`, negated: true };
      return { ...edge, quotes: [quote, denial, ...others] };
    }),
  };
}

describe("gaps", () => {
  it("stand in a region of that name, with what the atlas covers", () => {
    open();
    expect(panel()).toHaveTextContent("Findings about these sources");
    expect(panel()).toHaveTextContent(/What the atlas covers\. The town’s|What the atlas covers\./);
    expect(panel()).toHaveTextContent("Velmora and all that is named here are invented.");
  });

  it("name their rule and how many were asked", () => {
    open();
    const unpursued = rule("Goals that no one pursues");
    expect(unpursued).toHaveTextContent("No link “pursues” leads to the goal.");
    expect(unpursued).toHaveTextContent("0 of 1");
  });

  it("say where the codebook has no words for a rule", () => {
    open();
    expect(rule("Instruments with no one who funds or implements them")).toHaveTextContent(
      "This atlas has no instruments, or no relation “funds” or “implements” that leads to them.",
    );
  });

  it("light the rule that is pointed at, and nothing before", async () => {
    const { store } = open();
    const lit = () => [...(resolvedView(store.getState()).litByPanel?.nodes ?? [])];
    expect(lit()).toEqual([]);
    await userEvent.hover(rule("Pillars with goals but no instrument"));
    expect(lit()).toEqual(["collisions"]);
    await userEvent.hover(rule("Actors that only appear once"));
    expect(lit().length).toBeGreaterThan(0);
    expect(lit()).not.toContain("collisions");
    // It stays while one looks at the map, and the keyboard points by its focus.
    await userEvent.unhover(rule("Actors that only appear once"));
    expect(lit().length).toBeGreaterThan(0);
    act(() =>
      within(rule("Pillars with goals but no instrument"))
        .getByRole("button", { name: "Safety" })
        .focus(),
    );
    expect(lit()).toEqual(["collisions"]);
  });

  it("select what they are about", async () => {
    const { store } = open();
    const [first] = within(rule("Actors that only appear once")).getAllByRole("button");
    if (!first) throw new Error("no gap");
    await userEvent.click(first);
    expect(store.getState().scene.select).toHaveLength(1);
    const pillar = within(rule("Pillars with goals but no instrument")).getByRole("button", {
      name: "Safety",
    });
    await userEvent.click(pillar);
    expect(store.getState().scene.select).toEqual(["collisions"]);
  });

  it("of a section open the text, with its uncited sentences marked", async () => {
    const { store } = open("select=canal-lane");
    const [first] = within(rule("Sections less cited")).getAllByTitle(
      /: read it, with its uncited/,
    );
    if (!first) throw new Error("no gap");
    await userEvent.click(first);
    expect(store.getState().scene).toMatchObject({
      view: "text",
      text: {
        quote: undefined,
        section: expect.stringMatching(/^(plan|article)\/\d$/),
        uncited: true,
      },
      select: ["canal-lane"],
    });
  });

  it("are copied as a sentence with rule, scope and a way back", async () => {
    const user = userEvent.setup();
    const written = clipboard(true);
    open();
    await user.click(
      screen.getByRole("button", {
        name: "Copy: These sources name no instrument in the pillar “Safety”, which has 1 goal.",
      }),
    );
    expect(written[0]).toMatch(
      /^These sources name no instrument in the pillar “Safety”.*\nRule: The pillar has a goal.*\nScope of “Velmora cycles”: .*\nhttp/,
    );
  });

  it("show the text where there is no clipboard", async () => {
    const user = userEvent.setup();
    clipboard(false);
    open();
    const [copy] = screen.getAllByRole("button", { name: /^Copy: / });
    if (!copy) throw new Error("no gap");
    await user.click(copy);
    expect(await screen.findByRole("textbox")).toHaveDisplayValue(/These sources name no/);
  });

  it("say that filters are on, and what that means", async () => {
    const { store } = open("pillar=safety");
    expect(panel()).toHaveTextContent(/Based on what the filters show: \d+ of 17 nodes/);
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(store.getState().scene.filters.pillars).toEqual([]);
    expect(panel()).not.toHaveTextContent("Based on what the filters show");
  });
});

describe("contradictions", () => {
  it("are said to be none where there are none", () => {
    open();
    expect(rule("Contradictions")).toHaveTextContent(
      "These sources name no link on which two statements contradict each other.",
    );
  });

  it("show the words of both sides", async () => {
    const { store } = open("", contradictory());
    const affirmed = within(rule("Contradictions")).getByRole("region", { name: /^Affirmed: / });
    const denied = within(rule("Contradictions")).getByRole("region", { name: /^Denied: / });
    expect(affirmed.querySelectorAll("blockquote").length).toBeGreaterThan(0);
    expect(denied.querySelectorAll("blockquote")).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: /builds Canal Lane$/ }));
    expect(store.getState().scene.select).toEqual(["council-builds-canal-lane"]);
  });
});
