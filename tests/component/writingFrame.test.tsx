/** The frame around writing: what stands in its tabs, and where their presses lead. */
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ChromeProvider } from "../../src/app/base/chrome.tsx";
import { OpenAtlasContext } from "../../src/app/base/store.ts";
import { Hint } from "../../src/app/shell/Notice.tsx";
import { WritingContext } from "../../src/app/writing/base.ts";
import { Frame } from "../../src/app/writing/frame/Frame.tsx";
import { changeClaim, changeEntry, itemsOf, removeClaims, textIn } from "../../src/draft/index.ts";
import { cyclingFiles } from "../support/writing.ts";
import { writingStage } from "./writing.stage.tsx";

const list = (name: string) => screen.findByRole("list", { name });

describe("Sources", () => {
  it("lists the documents with what is cited, and opens one in the text", async () => {
    const { store } = await writingStage(<Frame />);
    const sources = await list("Sources");
    expect(within(sources).getAllByText(/\d+ of \d+ sentences cited/)).toHaveLength(2);
    const [first] = within(sources).getAllByRole("button");
    await userEvent.click(first ?? sources);
    expect(store.getState().scene).toMatchObject({ view: "text", text: { section: "plan/0" } });
    expect(first).toHaveAttribute("aria-current", "true");
  });

  it("says of a document that can't be read where to look", async () => {
    const files = new Map(cyclingFiles());
    files.delete("sources/article.txt");
    await writingStage(<Frame />, { files });
    expect(within(await list("Sources")).getByText(/see Problems/)).toBeVisible();
  });
});

describe("Problems", () => {
  const openTab = async () => {
    await userEvent.click(screen.getByRole("tab", { name: /^Problems/ }));
    await screen.findByRole("list", { name: "Problems" });
    return screen.findByRole("tabpanel", { name: /^Problems/ });
  };

  it("tells of a claim that is left out, opens it by a press, and goes once it is mended", async () => {
    const { writing } = await writingStage(<Frame />);
    const before = writing.store.getState().problems.length;
    writing.change((draft) => changeClaim(draft, "canal-lane", { kind: "road" }));
    const panel = await openTab();
    expect(within(panel).getAllByText("Not shown until mended").length).toBeGreaterThan(0);
    await userEvent.click(within(panel).getAllByRole("button", { name: /Canal Lane/ })[0] ?? panel);
    expect(writing.store.getState().claim).toBe("canal-lane");
    await userEvent.click(screen.getByRole("button", { name: /^Undo: change canal-lane/ }));
    await waitFor(() => expect(within(panel).queryByText("Not shown until mended")).toBeNull());
    expect(writing.store.getState().problems).toHaveLength(before);
  });

  it("mends the form of a quote as verify --fix does, by one press that can be undone", async () => {
    // Curly where the source has a straight apostrophe: no claim changes by it.
    const files = cyclingFiles((json) =>
      json.replace(
        "\"جمعية دراجات الميناء, the harbour riders'",
        '"جمعية دراجات الميناء, the harbour riders’',
      ),
    );
    const { writing } = await writingStage(<Frame />, { files });
    const mendable = () =>
      writing.store.getState().problems.filter(({ replacement }) => replacement !== undefined);
    expect(mendable()).toHaveLength(1);
    const panel = await openTab();
    await userEvent.click(within(panel).getByRole("button", { name: /^Mend / }));
    expect(mendable()).toHaveLength(0);
    expect(screen.getByRole("button", { name: /^Undo: mend/ })).toBeVisible();
  });
});

describe("what Problems lead to", () => {
  const openProblems = async () => {
    await userEvent.click(screen.getByRole("tab", { name: /^Problems/ }));
    return screen.findByRole("tabpanel", { name: /^Problems/ });
  };

  it("is the field of the relation whose word is the name of another", async () => {
    const { writing } = await writingStage(<Frame />);
    const [first, second] = itemsOf(writing.store.getState().history.draft, "relations");
    const [taken, owner] = [
      textIn(first?.value ?? {}, "name"),
      textIn(second?.value ?? {}, "name"),
    ];
    const id = textIn(second?.value ?? {}, "id");
    writing.change((draft) => changeEntry(draft, { list: "relations", id }, { words: [taken] }));
    const panel = await openProblems();
    await userEvent.click(within(panel).getByRole("button", { name: `Warning ${owner}` }));
    const codebook = await screen.findByRole("tabpanel", { name: "Codebook" });
    const field = await within(codebook).findByLabelText("Other words for it");
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveValue(taken);
    expect(field).toHaveAccessibleDescription(/is also the name of the relation/);
  });

  it("is no fault where a sentence is only not coded yet: that stands apart, and is not counted", async () => {
    await writingStage(<Frame />, {
      files: cyclingFiles((json) => json.replace(/"uncited": \[.*\],\n/u, "")),
    });
    expect(screen.getByRole("tab", { name: "Problems" })).toBeVisible();
    const panel = await openProblems();
    expect(within(panel).getByText("No problems: every quote stands in its source.")).toBeVisible();
    const left = within(panel).getByRole("list", { name: "Left to do" });
    expect(within(left).getByRole("button", { name: "“What a summer it was!”" })).toBeVisible();
  });
});

describe("History", () => {
  it("lists what was done, and leads to any point of it and back", async () => {
    const { writing } = await writingStage(<Frame />);
    writing.change((draft) => changeClaim(draft, "canal-lane", { summary: "Wide." }));
    writing.change((draft) => removeClaims(draft, ["canal-lane"]));
    await userEvent.click(screen.getByRole("tab", { name: "History" }));
    const history = await list("History");
    const points = () => within(history).getAllByRole("button");
    expect(points().map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Remove canal-lane.*now$/),
      "Change canal-lane",
      "As it was opened",
    ]);
    await userEvent.click(points()[2] ?? history);
    expect(writing.store.getState().history.done).toHaveLength(0);
    expect(points()[2]).toHaveAttribute("aria-current", "step");
    await userEvent.click(points()[0] ?? history);
    expect(writing.store.getState().history.done).toHaveLength(2);
  });

  it("is gone through by Ctrl+Z and Ctrl+Shift+Z, but not while one types", async () => {
    const { writing } = await writingStage(
      <>
        <Frame />
        <input aria-label="A field" />
      </>,
    );
    const done = () => writing.store.getState().history.done.length;
    writing.change((draft) => changeClaim(draft, "canal-lane", { summary: "Wide." }));
    const user = userEvent.setup();
    await user.keyboard("{Control>}z{/Control}");
    expect(done()).toBe(0);
    await user.keyboard("{Control>}{Shift>}Z{/Shift}{/Control}");
    expect(done()).toBe(1);
    await user.click(screen.getByLabelText("A field"));
    await user.keyboard("{Control>}z{/Control}");
    expect(done()).toBe(1);
  });
});

it("leaves the room over the map to its buttons: the hint of a first visit is for readers", async () => {
  const { open, writing } = await writingStage(<Hint />);
  expect(screen.queryByText(/^Press a shape or a line/)).toBeNull();
  cleanup();
  render(
    <OpenAtlasContext value={open}>
      <WritingContext value={{ isOn: false, turn: () => {}, writing, begin: () => {} }}>
        <ChromeProvider>
          <Hint />
        </ChromeProvider>
      </WritingContext>
    </OpenAtlasContext>,
  );
  expect(screen.getByText(/^Press a shape or a line/)).toBeVisible();
});

it("moves among its tabs by the arrow keys", async () => {
  await writingStage(<Frame />);
  const user = userEvent.setup();
  screen.getByRole("tab", { name: "Sources" }).focus();
  await user.keyboard("{ArrowRight}");
  await waitFor(() => expect(screen.getByRole("tab", { name: /^Problems/ })).toHaveFocus());
  await user.keyboard("{ArrowLeft}{ArrowLeft}");
  await waitFor(() =>
    expect(screen.getByRole("tab", { name: "Filters", selected: true })).toHaveFocus(),
  );
});
