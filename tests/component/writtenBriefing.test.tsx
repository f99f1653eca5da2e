/** Briefings while an atlas is written: they are part of its draft. */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import AuthorPanel from "../../src/app/briefing/author/AuthorPanel.tsx";
import { HistoryList } from "../../src/app/writing/frame/HistoryList.tsx";
import { changeClaim, claimOf } from "../../src/draft/index.ts";
import { briefingsOf } from "../../src/open/state.ts";
import { cyclingFiles, fileOf } from "../support/writing.ts";
import { writingStage } from "./writing.stage.tsx";

afterEach(() => localStorage.clear());

const draw = async (scene = "", change?: (json: string) => string) => {
  const drawn = await writingStage(
    <>
      <AuthorPanel onClose={() => {}} />
      <HistoryList />
    </>,
    { scene, files: cyclingFiles(change) },
  );
  const steps = () => briefingsOf(drawn.store.getState())[0]?.steps ?? [];
  const saved = () => JSON.parse(fileOf(drawn.writing.files(), "atlas.json")).briefings;
  const { history } = drawn.writing.store.getState();
  const done = () => drawn.writing.store.getState().history.done.length - history.done.length;
  return { ...drawn, steps, saved, done, user: userEvent.setup() };
};

describe("the panel Briefing of an atlas that is written", () => {
  it("changes its draft: a step that is added is in the file that is saved", async () => {
    const { user, saved, store } = await draw("select=canal-lane");
    const { built } = store.getState();
    await user.click(screen.getByRole("button", { name: "Add this view as a step" }));
    expect(saved()[0].steps.at(-1)).toEqual({
      title: "Canal Lane",
      scene: { select: ["canal-lane"] },
    });
    expect(store.getState().built, "the map is not drawn anew for it").toBe(built);
    expect(
      within(screen.getByRole("list", { name: "History" })).getAllByRole("button")[0],
    ).toHaveTextContent("Add the step “Canal Lane”");
  });

  it("takes a headline as one step of undo, once the field is left", async () => {
    const { user, steps, done, saved } = await draw();
    await user.click(screen.getByRole("button", { name: /^1What/ }));
    const box = screen.getByRole("textbox", { name: "Headline" });
    await user.clear(box);
    await user.type(box, "Lanes come first");
    expect(done()).toBe(0);
    await user.tab();
    expect(done()).toBe(1);
    expect(steps()[0]?.title).toBe("Lanes come first");
    await user.click(screen.getByRole("button", { name: "Undo: change the step “What is built”" }));
    expect(steps()[0]?.title).toBe("What is built");
    expect(saved()[0].steps[0].title).toBe("What is built");
    expect(box).toHaveValue("What is built");
  });

  it("takes what was typed when the panel is closed in the middle", async () => {
    const { user, saved, unmount } = await draw();
    await user.click(screen.getByRole("button", { name: /^1What/ }));
    await user.type(screen.getByRole("textbox", { name: "Notes (Markdown)" }), " Then the bridge.");
    unmount();
    expect(saved()[0].steps[0].notes).toBe("The **Canal Lane** first. Then the bridge.");
  });

  it("moves, copies and deletes steps, each by its name in the history", async () => {
    const { user, steps, saved } = await draw();
    const before = steps();
    screen.getByRole("button", { name: /^1What/ }).focus();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await user.click(screen.getByRole("button", { name: /^2What/ }));
    await user.click(screen.getByRole("button", { name: "Duplicate" }));
    await user.click(screen.getByRole("button", { name: "Delete" }));
    await user.click(screen.getByRole("button", { name: "Delete briefing" }));
    expect(saved()).toBeUndefined();
    const lines = within(screen.getByRole("list", { name: "History" })).getAllByRole("button");
    expect(lines.map(({ textContent }) => textContent).slice(0, 4)).toEqual([
      "Delete the briefing Velmora in two stepsnow",
      "Delete the step “What is built”",
      "Add the step “What is built”",
      "Move the step “What is built”",
    ]);
    await user.click(screen.getByRole("button", { name: "As it was opened" }));
    expect(steps()).toEqual(before);
  });

  it("says where it is kept, and offers no second place to save to", async () => {
    const { user } = await draw();
    await user.click(screen.getByRole("button", { name: "Add this view as a step" }));
    expect(screen.getByText(/Saved with the atlas\.$/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Save atlas.json" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Discard changes" })).toBeNull();
  });

  it("can't be used while another window writes, which it says", async () => {
    const { writing, author } = await draw();
    act(() => writing.store.setState({ kept: "elsewhere" }));
    expect(author.getState().role).toBe("elsewhere");
    expect(screen.getByRole("button", { name: "Add this view as a step" })).toBeDisabled();
    expect(screen.getByRole("button", { name: "Write here instead" })).toBeVisible();
  });

  it("has a step go on to quote what it quoted, with its new words", async () => {
    const { user, writing, steps, store } = await draw("select=canal-lane");
    await user.click(screen.getByRole("button", { name: "Add this view as a step" }));
    await user.click(screen.getByRole("button", { name: /^Quotes/ }));
    const [first] = screen.getAllByRole("checkbox");
    if (!first) throw new Error("There is no quote.");
    await user.click(first);
    const [id] = steps().at(-1)?.quotes ?? [];
    expect(id).toMatch(/^canal-lane~/);
    const { draft } = writing.store.getState().history;
    const evidence = structuredClone(claimOf(draft, "canal-lane")?.value.evidence);
    const quotes = Array.isArray(evidence) ? evidence : [];
    const at = store
      .getState()
      .built.atlas.nodes.find((node) => node.id === "canal-lane")
      ?.quotes.findIndex((quote) => quote.id === id);
    const quote = Object(quotes[at ?? 0]);
    Object.assign(quote, { exact: String(quote.exact).split(" ").slice(0, -1).join(" ") });
    act(() => writing.change((now) => changeClaim(now, "canal-lane", { evidence: quotes })));
    const [next] = steps().at(-1)?.quotes ?? [];
    expect(next).toMatch(/^canal-lane~/);
    expect(next).not.toBe(id);
    expect(
      writing.store.getState().problems.filter(({ code }) => code === "unknown-quote"),
    ).toEqual([]);
    act(() => writing.undo());
    expect(steps().at(-1)?.quotes).toEqual([id]);
  });

  it("shows a briefing with an error, which what stands is without, and mends it", async () => {
    const { user, writing, steps } = await draw("", (json) =>
      json.replace(/"select": \[\s*"harbour-riders"\s*\]/, '"select": ["nobody"]'),
    );
    const { atlas, problems } = writing.store.getState();
    expect(atlas?.briefings).toEqual([]);
    expect(problems.map(({ path }) => path[0])).toContain("briefings");
    await user.click(screen.getByRole("button", { name: /^2Who/ }));
    await user.click(screen.getByRole("button", { name: "Update step 2 to this view" }));
    expect(steps()).toHaveLength(2);
    expect(writing.store.getState().atlas?.briefings).toHaveLength(1);
  });
});
