import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import AuthorPanel from "../../src/app/briefing/author/AuthorPanel.tsx";
import { briefingsOf, calloutsOf } from "../../src/open/state.ts";
import { stage } from "./page.stage.tsx";

afterEach(() => localStorage.clear());

const draw = (scene = "") => {
  const onClose = vi.fn();
  const { store, author } = stage(<AuthorPanel onClose={onClose} />, { scene });
  const steps = () => briefingsOf(store.getState())[0]?.steps ?? [];
  return { store, author, steps, onClose, user: userEvent.setup() };
};
const headline = (step: number) =>
  screen.getByRole("button", { name: (name) => name.startsWith(String(step)) });
const headlines = () =>
  screen.getAllByRole("button", { name: /^\d+/ }).map(({ textContent }) => textContent);

describe("the panel Briefing", () => {
  it("lists the steps of the atlas's briefing, as they stand there", () => {
    const { steps } = draw();
    expect(headlines()).toEqual(steps().map(({ title }, at) => `${at + 1}${title}`));
    expect(screen.getByText("Same as in the atlas.")).toBeVisible();
  });

  it("adds the present view as a step, and opens it", async () => {
    const { steps, user } = draw("select=canal-lane");
    const before = steps().length;
    await user.click(screen.getByRole("button", { name: "Add this view as a step" }));
    expect(steps()).toHaveLength(before + 1);
    expect(steps().at(-1)?.scene).toEqual({ select: ["canal-lane"] });
    expect(screen.getByRole("textbox", { name: "Headline" })).toHaveValue("Canal Lane");
    await user.click(screen.getByRole("button", { name: "Add this view as a step" }));
    expect(steps(), "the same view is not added twice").toHaveLength(before + 1);
  });

  it.each([
    ["pillar=routes", "Routes"],
    ["focus=canal-lane", "Canal Lane"],
    ["view=table", "Table"],
  ])("names a step after what it shows: %s", async (scene, name) => {
    const { steps, user } = draw(scene);
    await user.click(screen.getByRole("button", { name: "Add this view as a step" }));
    expect(steps().at(-1)?.title).toBe(name);
  });

  it("changes a headline, counts its words, and does not take an empty one", async () => {
    const { steps, user } = draw();
    await user.click(screen.getByRole("button", { name: /^1/ }));
    const box = screen.getByRole("textbox", { name: "Headline" });
    await user.clear(box);
    expect(steps()[0]?.title).not.toBe("");
    await user.type(box, "Lanes come first");
    expect(steps()[0]?.title).toBe("Lanes come first");
    expect(box).toHaveAccessibleDescription("States the point in under twelve words.");
  });

  it("shows notes as they will be read", async () => {
    const { user } = draw();
    await user.click(screen.getByRole("button", { name: /^1/ }));
    const box = screen.getByRole("textbox", { name: "Notes (Markdown)" });
    await user.clear(box);
    await user.type(box, "Say **this**.");
    await user.click(screen.getByRole("button", { name: "Preview" }));
    const preview = screen.getByRole("region", { name: "Preview" });
    expect(within(preview).getByText("this").tagName).toBe("STRONG");
  });

  it("moves a step by keyboard, and says where it went", async () => {
    const { steps, user } = draw();
    await user.click(screen.getByRole("button", { name: "Add this view as a step" }));
    const [first, second] = steps();
    screen.getByRole("button", { name: /^1/ }).focus();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(steps().slice(0, 2)).toEqual([second, first]);
  });

  it("puts a step back that is dragged, on Esc, and stays open", async () => {
    const { steps, onClose } = draw();
    const before = steps();
    const rows = screen.getAllByRole("listitem");
    rows.forEach((row, at) => {
      row.getBoundingClientRect = () => new DOMRect(0, 40 * at, 200, 40);
    });
    const [grip] = screen.getAllByTitle("Drag to reorder");
    if (!grip) throw new Error("There is nothing to drag.");
    grip.setPointerCapture = () => undefined;
    fireEvent.pointerDown(grip, { pointerId: 1, clientY: 10 });
    fireEvent.pointerMove(grip, { pointerId: 1, clientY: 50 });
    expect(steps()).toEqual([...before].reverse());
    fireEvent.keyDown(grip, { key: "Escape" });
    expect(steps()).toEqual(before);
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.pointerMove(grip, { pointerId: 1, clientY: 50 });
    expect(steps(), "it is let go").toEqual(before);
  });

  it("deletes a step, and brings it back", async () => {
    const { steps, user } = draw();
    const before = steps();
    await user.click(screen.getByRole("button", { name: "Add this view as a step" }));
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(steps()).toEqual(before);
    await expect.poll(() => document.activeElement).toBe(headline(before.length));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(steps()).toHaveLength(before.length + 1);
    await waitFor(() => expect(screen.getByRole("region", { name: "Briefing" })).toHaveFocus());
  });

  it("duplicates a step, and leaves the focus on the copy", async () => {
    const { steps, user } = draw();
    const [first] = steps();
    await user.click(screen.getByRole("button", { name: /^1/ }));
    await user.click(screen.getByRole("button", { name: "Duplicate" }));
    expect(steps()[1]).toEqual(first);
    await expect.poll(() => document.activeElement).toBe(headline(2));
  });

  it("chooses quotes among those of what the step shows, the selected first", async () => {
    const { steps, user } = draw("select=canal-lane");
    await user.click(screen.getByRole("button", { name: "Add this view as a step" }));
    await user.click(screen.getByRole("button", { name: /^Quotes/ }));
    const [first] = screen.getAllByRole("checkbox");
    if (!first) throw new Error("There is no quote.");
    await user.click(first);
    expect(steps().at(-1)?.quotes?.[0]).toMatch(/^canal-lane~/);
    const nearer = screen.getByRole("list", { name: "On what the step selects" });
    expect(within(nearer).getByRole("checkbox", { checked: true })).toBe(first);
    expect(screen.getByRole("list", { name: "On what else it shows" })).toBeVisible();
  });

  it("points callouts to what the step shows, by keyboard alone", async () => {
    const { steps, store, user } = draw("arrange=flow&select=harbour-riders");
    await user.click(headline(2));
    const box = screen.getByRole("button", { name: /^Callouts/ });
    box.focus();
    await user.keyboard("{Enter}");
    await user.type(screen.getByRole("textbox", { name: "Point a callout to" }), "canal");
    screen.getByRole("button", { name: "Add a callout to Canal Lane" }).focus();
    await user.keyboard("{Enter}They ask first");
    expect(steps()[1]?.callouts).toEqual([{ at: "canal-lane", text: "They ask first" }]);
    expect(screen.getByRole("textbox", { name: "Text" })).toHaveAccessibleDescription(
      "76 more characters. One glance, from the back of the room.",
    );
    screen.getByRole("radio", { name: "Where room is" }).focus();
    await user.keyboard("{ArrowRight}");
    expect(steps()[1]?.callouts).toEqual([
      { at: "canal-lane", text: "They ask first", side: "above" },
    ]);
    expect(calloutsOf(store.getState()), "on the map, which shows the step").toBe(
      steps()[1]?.callouts,
    );
  });

  it("moves callouts, deletes one, and brings it back", async () => {
    const { steps, store, user } = draw();
    await user.click(headline(2));
    await user.click(screen.getByRole("button", { name: /^Callouts/ }));
    for (const name of ["Canal Lane", "جمعية دراجات الميناء"]) {
      await user.type(screen.getByRole("textbox", { name: "Point a callout to" }), name);
      await user.click(screen.getByRole("button", { name: `Add a callout to ${name}` }));
    }
    const order = () => steps()[1]?.callouts?.map(({ at }) => at);
    await user.click(
      screen.getByRole("button", { name: "Move the callout of جمعية دراجات الميناء up" }),
    );
    expect(order()).toEqual(["harbour-riders", "canal-lane"]);
    await user.click(
      screen.getByRole("button", { name: "Delete the callout of جمعية دراجات الميناء" }),
    );
    expect(order()).toEqual(["canal-lane"]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(order()).toEqual(["harbour-riders", "canal-lane"]);
    expect(calloutsOf(store.getState()), "the map shows another view").toEqual([]);
  });

  it("updates a step to the present view, and says by name what that view hides of it", async () => {
    const { store, steps, user } = draw("select=canal-lane");
    await user.click(screen.getByRole("button", { name: "Add this view as a step" }));
    act(() => store.getState().actions.toggleFilter("kinds", "law"));
    await user.click(screen.getByRole("button", { name: "Update step 3 to this view" }));
    expect(steps().at(-1)?.scene).toEqual({
      filters: { kinds: ["law"] },
      select: ["canal-lane"],
    });
    expect(screen.getByText(/does not show “Canal Lane”/)).toBeVisible();
  });

  it("discards the changes, and can take that back", async () => {
    const { store, user } = draw();
    await user.click(screen.getByRole("button", { name: "Add this view as a step" }));
    await user.click(screen.getByRole("button", { name: "Discard changes" }));
    expect(store.getState().drafts).toBeUndefined();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(store.getState().drafts).toBeDefined();
  });

  it("begins another briefing with the present view, and lets choose between them", async () => {
    const { store, author, user } = draw();
    await user.click(screen.getByRole("button", { name: "New briefing" }));
    expect(briefingsOf(store.getState())).toHaveLength(2);
    expect(screen.getByRole("combobox", { name: "Briefing to edit" })).toHaveDisplayValue(
      "New briefing",
    );
    await expect.poll(() => document.activeElement).toBe(screen.getByLabelText("Title"));
    await user.keyboard("Mine");
    expect(briefingsOf(store.getState())[1]?.title).toBe("Mine");
    // As after a reload: the choice is remembered, like the briefings.
    act(() => author.setState(author.getInitialState(), true));
    expect(screen.getByRole("combobox", { name: "Briefing to edit" })).toHaveDisplayValue("Mine");
  });

  it("closes on Escape", async () => {
    const { onClose, user } = draw();
    screen.getByRole("button", { name: "Close Briefing" }).focus();
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalled();
  });
});
