/** Playing a briefing: who handles which key, the counter, the way back, the second window. */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Deck } from "../../src/app/briefing/play/Deck.tsx";
import { usePlayed } from "../../src/app/briefing/usePlayed.ts";
import type { Atlas } from "../../src/atlas/atlas.ts";
import { calloutsOf } from "../../src/open/state.ts";
import { CYCLING, stage } from "./page.stage.tsx";

const TITLES = ["The whole plan", "Lanes", "Riders", "Safety", "What to ask"] as const;
const last = TITLES.at(-1);
const COUNT = TITLES.length;
const [quote] = CYCLING.nodes.find(({ id }) => id === "canal-lane")?.quotes ?? [];

const ATLAS: Atlas = {
  ...CYCLING,
  briefings: [
    {
      id: "five",
      title: "Five steps",
      steps: TITLES.map((title, at) => ({
        title,
        scene: at === 1 ? { select: ["canal-lane"] } : {},
        ...(at === 1 && quote && { quotes: [quote.id] }),
        ...(at === 1 && { callouts: [{ at: "canal-lane", text: "Lit from dusk" }] }),
      })),
    },
  ],
};

/** The deck as in the page: around the picture, which is the main landmark. */
function Played() {
  const played = usePlayed();
  return (
    <div className="shell">
      <main>
        <button type="button">In the picture</button>
      </main>
      <input aria-label="Typed into" />
      {played && <Deck played={played} />}
    </div>
  );
}

const draw = (step = 1) => {
  const view = stage(<Played />, { atlas: ATLAS, scene: `play=five:${step}` });
  return { ...view, user: userEvent.setup() };
};
const headline = () => screen.getByRole("heading", { level: 1 });
const expectStep = (step: number) => {
  expect(headline()).toHaveTextContent(TITLES[step - 1] ?? "no such step");
  expect(screen.getByText(`Step ${step} of ${COUNT}`)).toBeVisible();
};
const button = (name: string) => screen.getByRole("button", { name });

afterEach(() => vi.unstubAllGlobals());

describe("the keys of a briefing that is played", () => {
  it.each([
    ["ArrowRight", 3, 4],
    ["ArrowDown", 3, 4],
    ["PageDown", 3, 4],
    [" ", 3, 4],
    ["ArrowLeft", 3, 2],
    ["ArrowUp", 3, 2],
    ["PageUp", 3, 2],
    ["Home", 3, 1],
    ["End", 3, COUNT],
    ["ArrowRight", COUNT, COUNT],
    ["ArrowLeft", 1, 1],
  ])("“%s” at step %i shows step %i", async (key, from, to) => {
    const { user } = draw(from);
    await waitFor(() => expect(headline()).toHaveFocus());
    await user.keyboard(key === " " ? key : `{${key}}`);
    expectStep(to);
  });

  it("goes to a step by its number and Enter, and says meanwhile what was typed", async () => {
    const { user } = draw();
    await user.keyboard("4");
    expect(screen.getByText("Step 4, press Enter")).toBeVisible();
    await user.keyboard("{Enter}");
    expectStep(4);
    await user.keyboard("99{Enter}");
    expectStep(COUNT);
    await user.keyboard("0{Enter}");
    expectStep(1);
  });

  it("forgets a number that another key follows", async () => {
    const { user } = draw();
    await user.keyboard("4{ArrowRight}");
    expectStep(2);
    await user.keyboard("{Enter}");
    expectStep(2);
  });

  it("takes Enter for a number that was typed, also where a button has the focus", async () => {
    const { user } = draw();
    button("Next step").focus();
    await user.keyboard("4{Enter}");
    expectStep(4);
    await user.keyboard("{Enter}");
    expectStep(COUNT);
  });

  it.each([
    ["b", "black"],
    ["w", "white"],
  ])(
    "“%s” makes the screen %s, and any key of the deck shows the step again",
    async (key, look) => {
      const { user } = draw(2);
      await user.keyboard(key);
      const blank = button("Show the step again");
      expect(blank).toHaveAttribute("data-blank", look);
      await waitFor(() => expect(blank).toHaveFocus());
      await user.tab();
      await waitFor(() => expect(blank, "what is under it is out of reach").toHaveFocus());
      await user.keyboard("{ArrowRight}");
      expect(screen.queryByRole("button", { name: "Show the step again" })).toBeNull();
      expectStep(2);
      await waitFor(() => expect(headline()).toHaveFocus());
      await user.keyboard(`${key}${key}`);
      expect(screen.queryByRole("button", { name: "Show the step again" })).toBeNull();
    },
  );

  it("leaves on Esc, once nothing is over the step", async () => {
    const { store, user } = draw(2);
    act(() => store.getState().actions.select("lamps"));
    await user.keyboard("{Escape}");
    expectStep(2);
    expect(store.getState().scene.select).toEqual(["canal-lane"]);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { level: 1 })).toBeNull();
    expect(store.getState().scene.play).toBeUndefined();
  });
});

describe("focus decides whose keys they are", () => {
  it("leaves the picture its arrows, and takes Backspace back to the step from there", async () => {
    const { store, user } = draw(2);
    button("In the picture").focus();
    await user.keyboard("{ArrowRight}{PageDown}{End}b4{Enter}");
    expectStep(2);
    act(() => store.getState().actions.select("lamps"));
    expect(button("Back to the step")).toBeVisible();
    await user.keyboard("{Backspace}");
    expect(store.getState().scene.select).toEqual(["canal-lane"]);
    expect(screen.queryByRole("button", { name: "Back to the step" })).toBeNull();
    await waitFor(() => expect(headline(), "the deck has its keys again").toHaveFocus());
  });

  it("leaves what is typed into all of them", async () => {
    const { user } = draw();
    const box = screen.getByRole("textbox", { name: "Typed into" });
    await user.type(box, "b 2 w{ArrowLeft}{Home}{Enter}{Backspace}");
    expect(box).toHaveValue("b 2 w");
    expectStep(1);
  });

  it("lets a button be pressed by Space and Enter, and turns from there by arrows", async () => {
    const { user } = draw(3);
    button("Previous step").focus();
    await user.keyboard(" ");
    expectStep(2);
    await user.keyboard("{Enter}");
    expectStep(1);
    await user.keyboard("{ArrowRight}");
    expectStep(2);
    await waitFor(() =>
      expect(button("Previous step"), "one who turns by buttons keeps the button").toHaveFocus(),
    );
  });

  it("does not take keys that the browser or assistive technology means", async () => {
    const { user } = draw();
    await user.keyboard("{Alt>}{ArrowRight}{/Alt}{Control>}{End}{/Control}{Tab}");
    expectStep(1);
  });
});

describe("the deck", () => {
  it("shows nothing of its own where nothing is played", () => {
    stage(<Played />, { atlas: ATLAS });
    expect(screen.queryByRole("navigation")).toBeNull();
  });

  it("names the step, its quotes with their source, and what can be done", () => {
    draw(2);
    const quotes = screen.getByRole("complementary", { name: "Quotes of this step" });
    expect(within(quotes).getByText(quote?.exact ?? "")).toBeVisible();
    const title = CYCLING.documents.find(({ id }) => id === quote?.document)?.title ?? "";
    expect(within(quotes).getByText(title)).toBeVisible();
    expect(screen.getByRole("region", { name: "Legend" })).toBeVisible();
    const steps = screen.getByRole("navigation", { name: "Steps of the briefing" });
    const names = within(steps)
      .getAllByRole("button")
      .map((one) => one.getAttribute("aria-label"));
    expect(names).toEqual(["Previous step", "Next step", "Speaker window", "Leave the briefing"]);
  });

  it("keeps the focus on a button that has come to its end, and says that it has", async () => {
    const { user } = draw(COUNT - 1);
    await user.click(button("Next step"));
    expectStep(COUNT);
    expect(button("Next step")).toHaveAttribute("aria-disabled", "true");
    await waitFor(() => expect(button("Next step")).toHaveFocus());
    expect(button("Previous step")).toHaveAttribute("aria-disabled", "false");
  });

  it("opens a quote to answer a question, and a button leads back", async () => {
    const { store, user } = draw(2);
    await user.click(button("Read it in its paragraph"));
    expect(store.getState().scene).toMatchObject({ view: "text", text: { quote: quote?.id } });
    await user.click(button("Back to the step"));
    expect(store.getState().scene.view).toBe("map");
    expectStep(2);
  });

  it("says each step once one has come to rest on it, and the way back", async () => {
    const { user } = draw();
    await user.keyboard("{End}{Home}{ArrowRight}");
    expect(await screen.findByText("Step 2 of 5: Lanes.")).toBeInTheDocument();
    expect(screen.queryByText(`Step ${COUNT} of ${COUNT}: ${last}.`)).toBeNull();
    await user.click(button("Read it in its paragraph"));
    await user.keyboard("{Backspace}");
    expect(await screen.findByText("Back to the step: Lanes.")).toBeInTheDocument();
  });

  it("turns with a swipe of one finger on its words, not of two", () => {
    draw(2);
    const swipe = (from: number, to: number, fingers = 1) => {
      const touches = Array.from({ length: fingers }, (_, identifier) => ({
        identifier,
        clientX: from,
        clientY: 40,
      }));
      fireEvent.touchStart(headline(), { touches });
      fireEvent.touchEnd(headline(), { changedTouches: [{ clientX: to, clientY: 44 }] });
    };
    swipe(300, 120);
    expectStep(3);
    swipe(120, 300);
    expectStep(2);
    swipe(300, 120, 2);
    expectStep(2);
  });
});

describe("the speaker's window", () => {
  it("opens under its own name, at this step", async () => {
    const open = vi.fn(() => ({ focus: vi.fn(), closed: true }));
    vi.stubGlobal("open", open);
    const { user } = draw(3);
    await user.click(button("Speaker window"));
    const [address, name] = open.mock.calls[0] as unknown as [string, string];
    expect(address).toContain("?speaker");
    expect(address).toMatch(/play=five:3$/);
    expect(name).toBe("policy-atlas-speaker");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("says so where the browser blocks it, and offers a link of the same name", async () => {
    vi.stubGlobal("open", () => null);
    const { user } = draw(3);
    await user.click(button("Speaker window"));
    const dialog = screen.getByRole("dialog", { name: "Speaker window" });
    expect(dialog).toHaveTextContent("The browser blocked the second window.");
    const link = within(dialog).getByRole("link", { name: "Open it in a tab" });
    expect(link).toHaveAttribute("target", "policy-atlas-speaker");
    expect(link.getAttribute("href")).toMatch(/\?speaker.*play=five:3$/);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog"), "Esc closes one thing at a time").toBeNull();
    expectStep(3);
    await waitFor(() => expect(button("Speaker window")).toHaveFocus());
  });

  it("says where there is no connection, and what to do then", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const elsewhere = { focus: vi.fn(), closed: false, location: { origin: "null" } };
    vi.stubGlobal("open", () => elsewhere);
    draw();
    fireEvent.click(button("Speaker window"));
    act(() => void vi.advanceTimersByTime(3100));
    expect(screen.getByRole("dialog")).toHaveTextContent("present from the one HTML file");
    vi.useRealTimers();
  });
});

describe("the callouts of a step", () => {
  it("are said to those who can't see where their arrows point", () => {
    draw(2);
    const list = screen.getByRole("list", { name: "Callouts on the map" });
    expect(list).toHaveTextContent("Canal Lane: Lit from dusk");
  });

  it("are those of the store until something else is selected", () => {
    const { store } = draw(2);
    expect(calloutsOf(store.getState())).toMatchObject([{ at: "canal-lane" }]);
    act(() => store.getState().actions.select("harbour-riders"));
    expect(calloutsOf(store.getState())).toEqual([]);
    act(() => store.getState().actions.play({ briefing: "five", step: 1 }));
    expect(calloutsOf(store.getState())).toEqual([]);
  });
});
