/** The speaker's window: this step and the next, the timer, and the presentation it controls. */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Channel, type Message, openChannel } from "../../src/app/briefing/play/channel.ts";
import { Speaker } from "../../src/app/briefing/speaker/Speaker.tsx";
import type { Atlas } from "../../src/atlas/atlas.ts";
import type { PlayedStep } from "../../src/scene/scene.ts";
import { CYCLING, stage } from "./page.stage.tsx";

const TITLES = ["The whole plan", "Lanes", "Riders"] as const;
const COUNT = TITLES.length;
const ATLAS: Atlas = {
  ...CYCLING,
  briefings: [
    {
      id: "three",
      title: "Three steps",
      steps: [
        {
          title: TITLES[0],
          scene: {},
          notes: "Begin with **why**.",
          callouts: [{ at: "canal-lane", text: "Lit from dusk" }],
        },
        { title: TITLES[1], scene: { view: "matrix" } },
        { title: TITLES[2], scene: { view: "table" } },
      ],
    },
  ],
};

const LISTENING = { addEventListener: () => undefined, removeEventListener: () => undefined };

let room: Channel | undefined;

beforeEach(() => {
  // jsdom has no canvas, so the picture stays empty and measures nothing.
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  // Nor does it have a colour scheme.
  vi.stubGlobal("matchMedia", () => ({ matches: false, ...LISTENING }));
});

afterEach(() => {
  room?.close();
  room = undefined;
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const draw = (step = 1, atlas = ATLAS) => {
  const view = stage(<Speaker />, { atlas, scene: `play=three:${step}` });
  return { ...view, user: userEvent.setup() };
};
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const expectStep = (step: number) => {
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(TITLES[step - 1] ?? "none");
  expect(screen.getByText(`Step ${step} of ${COUNT}`)).toBeVisible();
};

/** Plays the presentation in another window; returns the requests it received. */
function present(play: PlayedStep, blank?: "black"): Message[] {
  const asked: Message[] = [];
  const shown = { play, blank, departed: false, drafts: undefined, sight: undefined };
  room = openChannel(ATLAS.id, (message) => {
    asked.push(message);
    if (message.type === "hello") room?.send({ type: "shown", ...shown });
  });
  return asked;
}

describe("the speaker's window", () => {
  it("says that there is nothing to speak to where the atlas has no briefing", () => {
    draw(1, { ...CYCLING, briefings: [] });
    expect(screen.getByText("There is no briefing here to present.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Open the atlas" })).toBeVisible();
  });

  it("shows the notes as they will be read, this step and the next, and all steps", () => {
    draw();
    expectStep(1);
    expect(screen.getByText("why").tagName).toBe("STRONG");
    const next = screen.getByRole("region", { name: "Next" });
    expect(within(next).getByText(TITLES[1])).toBeVisible();
    const steps = screen.getByRole("navigation", { name: "Steps" });
    const all = within(steps).getAllByRole("button");
    expect(all.map(({ textContent }) => textContent)).toEqual(
      TITLES.map((title, at) => `${at + 1}${title}`),
    );
    expect(all[0]).toHaveAttribute("aria-current", "step");
  });

  it("shows the quotes that the room sees, with their source", () => {
    const [node] = CYCLING.nodes;
    const quote = node?.quotes[0];
    const steps = [{ title: "Quoted", scene: {}, quotes: [quote?.id ?? ""] }];
    draw(1, { ...ATLAS, briefings: [{ id: "three", title: "One step", steps }] });
    expect(screen.getByRole("heading", { name: "Quotes that the room sees" })).toBeVisible();
    expect(screen.getByText(`“${quote?.exact.replace(/\s+/g, " ")}”`)).toBeVisible();
  });

  it("starts its timer when the room sees the briefing, and only once", async () => {
    window.sessionStorage.clear();
    present({ briefing: "three", step: 1 });
    draw();
    expect(await screen.findByRole("button", { name: "Pause" })).toBeVisible();
  });

  it("says where a step has no notes, and where it is the last", () => {
    draw(COUNT);
    expect(screen.getByText("This step has no notes.")).toBeVisible();
    expect(screen.getByText("This is the last step.")).toBeVisible();
    expect(button("Next step")).toHaveAttribute("aria-disabled", "true");
  });

  it("pictures a matrix and a table as what they are", () => {
    draw(2);
    const [now, next] = screen.getAllByRole("img", { name: "The step as a small picture" });
    if (!now || !next) throw new Error("There are not two pictures.");
    expect(within(now).getByRole("table", { name: /: how many/ })).toBeVisible();
    expect(within(next).getAllByRole("row").length).toBeGreaterThan(3);
  });

  it("goes on by the deck's keys, by its buttons and by its list", async () => {
    const { user } = draw();
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    await user.keyboard("{PageDown}");
    expectStep(2);
    await user.click(button("Next step"));
    expectStep(3);
    await user.click(button("Previous step"));
    expectStep(2);
    await user.click(button(/The whole plan/));
    expectStep(1);
    await user.keyboard("3{Enter}");
    expectStep(3);
  });

  it("tells the time of day, and counts the time spoken, also over a reload", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date(2025, 5, 1, 14, 30) });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const { unmount } = draw();
    expect(screen.getByText(/30/, { selector: "time" })).toBeVisible();
    const timer = () => screen.getByRole("timer", { name: "Time spoken" });
    expect(timer()).toHaveTextContent("0:00");
    await user.click(button("Start"));
    act(() => void vi.advanceTimersByTime(65_000));
    expect(timer()).toHaveTextContent("1:05");
    unmount();
    act(() => void vi.advanceTimersByTime(10_000));
    draw();
    expect(timer()).toHaveTextContent("1:15");
    await user.click(button("Pause"));
    act(() => void vi.advanceTimersByTime(10_000));
    expect(timer()).toHaveTextContent("1:15");
    await user.click(button("Reset"));
    expect(timer()).toHaveTextContent("0:00");
    expect(button("Start")).toBeVisible();
  });
});

describe("the room", () => {
  it("is missed while no presentation is open, with a way to open it", () => {
    draw(2);
    expect(screen.getByText(/The presentation is not open/)).toBeVisible();
    const link = screen.getByRole("link", { name: "Open the presentation" });
    expect(link.getAttribute("href")).toMatch(/play=three:2$/);
    expect(button("Black screen")).toHaveAttribute("aria-disabled", "true");
  });

  it("is followed once it answers, and asked for another step", async () => {
    const asked = present({ briefing: "three", step: 2 });
    const { user } = draw(1);
    await waitFor(() => expectStep(2));
    expect(screen.queryByText(/The presentation is not open/)).toBeNull();
    await user.click(button("Next step"));
    expectStep(3);
    const go: Message = { type: "go", play: { briefing: "three", step: 3 } };
    await waitFor(() => expect(asked).toContainEqual(go));
  });

  it("sees a black screen: that is said, and taken back from here", async () => {
    const asked = present({ briefing: "three", step: 1 }, "black");
    const { user } = draw(1);
    expect(await screen.findByText("The room sees a black screen.")).toBeVisible();
    await user.click(button("Show the step"));
    expect(screen.queryByText("The room sees a black screen.")).toBeNull();
    await waitFor(() => expect(asked).toContainEqual({ type: "blank", blank: undefined }));
    await user.keyboard("b");
    expect(button("Black screen")).toHaveAttribute("aria-pressed", "true");
    await waitFor(() => expect(asked).toContainEqual({ type: "blank", blank: "black" }));
  });

  it("is missed again when the presentation is left", async () => {
    present({ briefing: "three", step: 1 });
    draw(1);
    await waitFor(() => expect(screen.queryByText(/The presentation is not open/)).toBeNull());
    act(() => {
      room?.send({ type: "bye" });
      room?.close();
    });
    expect(await screen.findByText(/The presentation is not open/)).toBeVisible();
  });
});
