/** Coding in the text: what is selected, the forms of what it is, and what they make. */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { TextView } from "../../src/app/views/text/TextView.tsx";
import { Frame } from "../../src/app/writing/frame/Frame.tsx";
import { claimOf, itemsOf, quotesOf } from "../../src/draft/index.ts";
import { cyclingFiles } from "../support/writing.ts";
import { codingStage, select } from "./coding.stage.tsx";
import { writingStage } from "./writing.stage.tsx";

const caret = () => screen.getByRole("application", { name: "Selected words" });
const pane = (title: string) => screen.getByRole("complementary", { name: title });
const draftOf = ({ writing }: Awaited<ReturnType<typeof codingStage>>) =>
  writing.store.getState().history.draft;

describe("what is selected", () => {
  it("is whole words, whatever of them was under the mouse", async () => {
    await codingStage();
    expect(caret()).toHaveTextContent("Select words of the text.");
    await select("reet Fund pays for the Can");
    await waitFor(() => expect(caret()).toHaveTextContent("Street Fund pays for the Canal"));
    await waitFor(() => expect(caret()).toHaveFocus());
  });

  it("is walked over and extended by keys alone, and taken back with Escape", async () => {
    await codingStage();
    caret().focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(caret()).toHaveTextContent(/^The$/);
    await userEvent.keyboard("{ArrowRight}{Shift>}{ArrowRight}{ArrowRight}{/Shift}");
    expect(caret()).toHaveTextContent("Velmora Town Council");
    await userEvent.keyboard("{Shift>}{End}{/Shift}");
    expect(caret()).toHaveTextContent(/^Velmora Town Council adopted .* short trips$/);
    await userEvent.keyboard("{Escape}");
    expect(caret()).toHaveTextContent(/^trips$/);
    await userEvent.keyboard("{ArrowDown}");
    expect(caret()).toHaveTextContent("Routes");
  });

  it("is said, with what rests on it", async () => {
    await codingStage();
    caret().focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(
      await screen.findByText(/^The\. \d nodes? .*rests? on these words\.$/),
    ).toBeInTheDocument();
  });

  it("is several passages with Ctrl, or with P, of which one quote is made", async () => {
    const stage = await codingStage();
    await select("The Street Fund pays for");
    await select("the Mill Bridge", { adding: true });
    expect(caret()).toHaveTextContent("The Street Fund pays for […] the Mill Bridge");
    await userEvent.keyboard("e");
    await userEvent.keyboard("{Enter}");
    const link = claimOf(draftOf(stage), "street-fund-funds-mill-bridge");
    expect(link && quotesOf(link).at(-1)?.value).toMatchObject({
      parts: [{ exact: "The Street Fund pays for" }, { exact: "the Mill Bridge" }],
      basis: "stated",
    });
    await select("shade trees");
    await userEvent.keyboard("p");
    expect(caret()).toHaveTextContent("1 passage kept. Select the next.");
    await select("It calls for");
    expect(caret()).toHaveTextContent("shade trees […] It calls for");
  });

  it("says why words can't be one quote", async () => {
    await codingStage();
    await select("The rule is there");
    await select("require helmets", { adding: true });
    expect(caret()).toHaveTextContent("The passages of a quote stand in one sentence or one list.");
  });

  it("follows a finger's handles", async () => {
    await codingStage();
    const part = screen.getByText("The Street Fund", { selector: "mark" });
    fireEvent.pointerDown(part, { pointerType: "touch" });
    getSelection()?.selectAllChildren(part);
    fireEvent(document, new Event("selectionchange"));
    await waitFor(() => expect(caret()).toHaveTextContent("The Street Fund"));
    await userEvent.click(screen.getByRole("button", { name: "Evidence" }));
    expect(pane("More evidence")).toBeVisible();
  });
});

describe("a node", () => {
  it("is made of the words with all that is proposed, and the caret goes on after them", async () => {
    const stage = await codingStage();
    await select("the old mill");
    await userEvent.keyboard("n");
    const form = within(pane("New node"));
    expect(form.getByRole("textbox", { name: "Name" })).toHaveValue("old mill");
    await waitFor(() =>
      expect(form.getByRole("combobox", { name: "Kind and type" })).toHaveFocus(),
    );
    await userEvent.keyboard("{Enter}");
    expect(claimOf(draftOf(stage), "old-mill")?.value).toMatchObject({
      name: "old mill",
      summary: "The town council will build the Canal Lane between the harbour and the old mill.",
      evidence: [{ document: "plan", exact: "the old mill" }],
    });
    await waitFor(() => expect(caret()).toHaveFocus());
    expect(caret()).toHaveTextContent(/^The$/);
    expect(await screen.findByText(/Made: old mill\./)).toBeInTheDocument();
    expect(stage.store.getState().built.atlas.nodes.some(({ id }) => id === "old-mill")).toBe(true);
  });

  it("has its type chosen by a person where nothing in its name tells it", async () => {
    const stage = await codingStage();
    const before = itemsOf(draftOf(stage), "nodes").length;
    await select("What a summer it");
    await userEvent.keyboard("n");
    const type = within(pane("New node")).getByRole("combobox", { name: "Kind and type" });
    await waitFor(() => expect(type).toHaveFocus());
    expect(type).toHaveDisplayValue("Choose…");
    expect(type).toHaveAccessibleDescription(/choose it/);
    await userEvent.keyboard("{Enter}");
    await userEvent.click(screen.getByRole("button", { name: "Make node" }));
    await waitFor(() => expect(type).toHaveFocus());
    expect(itemsOf(draftOf(stage), "nodes")).toHaveLength(before);
    await userEvent.selectOptions(type, "goal/outcome");
    await userEvent.keyboard("{Enter}");
    expect(itemsOf(draftOf(stage), "nodes").at(-1)?.value).toMatchObject({ type: "outcome" });
  });

  it("is one more quote of the node of that name, unless a new one is wanted", async () => {
    const stage = await codingStage();
    await select("the Canal Lane and");
    await userEvent.keyboard("n");
    const like = screen.getByRole("radio", { name: "One more quote of Canal Lane" });
    expect(like).not.toBeChecked();
    await userEvent.keyboard("{Escape}");
    await select("whole of the Canal Lane");
    await userEvent.keyboard("{Home}");
    await select("calm mile");
    await userEvent.keyboard("n");
    expect(screen.getByRole("radio", { name: "One more quote of Canal Lane" })).toBeVisible();
    await userEvent.click(screen.getByRole("radio", { name: "One more quote of Canal Lane" }));
    await userEvent.click(screen.getByRole("button", { name: "Add quote" }));
    const lane = claimOf(draftOf(stage), "canal-lane");
    expect(lane && quotesOf(lane).at(-1)?.value).toMatchObject({ exact: "calm mile" });
  });
});

describe("evidence", () => {
  it("takes its words for another name only where a person says so", async () => {
    const stage = await codingStage();
    const aliases = () =>
      itemsOf(draftOf(stage), "nodes").flatMap(({ value }) => value.aliases ?? []);
    const add = async (isName: boolean) => {
      await select("the old mill");
      await userEvent.keyboard("e");
      const form = within(pane("More evidence"));
      const box = form.getByRole("checkbox", { name: /is another name of it/ });
      expect(box).not.toBeChecked();
      if (isName) await userEvent.click(box);
      await userEvent.click(form.getByRole("button", { name: "Add quote" }));
    };
    await add(false);
    expect(aliases()).not.toContain("old mill");
    act(() => stage.writing.goTo(0));
    await add(true);
    expect(aliases()).toContain("old mill");
  });
});

describe("a link", () => {
  it("is proposed whole, and is made as one edit for all items of a list", async () => {
    const stage = await codingStage();
    stage.writing.change((draft) => ({
      verb: "remove",
      object: "links",
      patches: [{ path: ["atlas", "edges"], before: draft.atlas.edges, after: [] }],
      renames: [],
    }));
    await select("The Street Fund pays for the Canal Lane and the Mill Bridge.");
    await userEvent.keyboard("l");
    const form = within(pane("New link"));
    const chips = (name: string) => form.getByRole("list", { name });
    expect(chips("From")).toHaveTextContent("Street Fund");
    expect(within(chips("To")).getAllByRole("listitem")).toHaveLength(2);
    expect(form.getByRole("combobox", { name: "Relation" })).toHaveDisplayValue("funds");
    await waitFor(() => expect(form.getByRole("button", { name: "Make 2 links" })).toHaveFocus());
    await userEvent.keyboard("{Enter}");
    expect(itemsOf(draftOf(stage), "edges").map(({ value }) => value.id)).toEqual([
      "street-fund-funds-canal-lane",
      "street-fund-funds-mill-bridge",
    ]);
    expect(stage.writing.store.getState().history.done).toHaveLength(2);
  });

  it("is not made before its relation is chosen where no word says one", async () => {
    const stage = await codingStage();
    await select("It calls for shade trees along the Canal Lane.");
    await userEvent.keyboard("l");
    const form = within(pane("New link"));
    const clear = async (end: string) => {
      const chips = form.queryByRole("list", { name: end });
      for (const chip of chips ? within(chips).getAllByRole("button") : [])
        await userEvent.click(chip);
    };
    await clear("From");
    await clear("To");
    await userEvent.click(form.getByRole("combobox", { name: "From" }));
    await userEvent.keyboard("Street Fund{Enter}");
    await userEvent.click(form.getByRole("combobox", { name: "To" }));
    await userEvent.keyboard("Canal Lane{Enter}");
    await userEvent.selectOptions(form.getByRole("combobox", { name: "Basis" }), "stated");
    const relation = form.getByRole("combobox", { name: "Relation" });
    expect(relation).toHaveDisplayValue("Choose…");
    expect(relation).toHaveAccessibleDescription(/choose it/);
    const before = itemsOf(draftOf(stage), "edges").length;
    await userEvent.click(form.getByRole("button", { name: /^Make link/ }));
    await waitFor(() => expect(relation).toHaveFocus());
    expect(itemsOf(draftOf(stage), "edges")).toHaveLength(before);
    await userEvent.selectOptions(relation, "funds");
    await userEvent.keyboard("{Enter}");
    const link = claimOf(draftOf(stage), "street-fund-funds-canal-lane");
    expect(link && quotesOf(link).at(-1)?.value).toMatchObject({ basis: "stated" });
    expect(link && quotesOf(link).at(-1)?.value.exact).toMatch(/^It calls for/);
  });

  it("takes other ends and says what it lacks", async () => {
    await codingStage();
    await select("The Street Fund pays for");
    await userEvent.keyboard("l");
    const form = within(pane("New link"));
    await userEvent.click(form.getByRole("combobox", { name: "To" }));
    await userEvent.keyboard("lamps{Enter}");
    const to = form.getByRole("list", { name: "To" });
    expect(to).toHaveTextContent("lamps");
    expect(form.getByRole("combobox", { name: "Basis" })).toHaveDisplayValue("Implied");
    const make = form.getByRole("button", { name: /Make/ });
    expect(make).toHaveAttribute("aria-disabled", "true");
    await userEvent.type(form.getByRole("textbox", { name: "Reasoning" }), "It pays for all.");
    expect(make).toHaveAttribute("aria-disabled", "false");
    await userEvent.click(form.getByRole("button", { name: "Remove Street Fund" }));
    expect(form.queryByRole("list", { name: "From" })).toBeNull();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(caret()).toHaveFocus());
  });

  it("makes an end that is missing with it, by keys alone, as one step of undo", async () => {
    const stage = await codingStage();
    await select("build the Canal Lane between the harbour and the old mill");
    await userEvent.keyboard("l");
    const form = within(pane("New link"));
    form.getByRole("combobox", { name: "To" }).focus();
    await userEvent.keyboard("old mill");
    expect(form.getByRole("option", { name: "New node “old mill”" })).toBeVisible();
    await userEvent.keyboard("{ArrowUp}{Enter}");
    expect(form.getByRole("list", { name: "To" })).toHaveTextContent("old mill");
    const type = form.getByRole("combobox", { name: "New: old mill" });
    await userEvent.selectOptions(type, "sector/infrastructure");
    for (const chip of form.queryAllByRole("button", { name: "Remove Canal Lane" }))
      await userEvent.click(chip);
    form.getByRole("button", { name: /^Make link/ }).focus();
    await userEvent.keyboard("{Enter}");
    const draft = draftOf(stage);
    expect(claimOf(draft, "old-mill")?.value).toMatchObject({
      name: "old mill",
      evidence: [{ document: "plan", exact: "old mill" }],
    });
    expect(itemsOf(draft, "edges").at(-1)?.value).toMatchObject({
      source: "town-council",
      target: "old-mill",
    });
    expect(stage.writing.store.getState().leftOut).toEqual([]);
    expect(stage.writing.store.getState().history.done).toHaveLength(1);
  });

  it("tells what can't be joined, what is quoted already, and what stands in a heading", async () => {
    await codingStage();
    await select("The Street Fund pays for the Canal Lane and the Mill Bridge.");
    await userEvent.keyboard("l");
    expect(screen.getByText("These words are quoted there already.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Add quote" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await userEvent.keyboard("{Escape}");
    await select("Partners");
    await userEvent.keyboard("l");
    expect(screen.getByText("A link’s words can’t be in a heading.")).toBeVisible();
  });
});

describe("sentences", () => {
  it("are left uncited for a reason, which is chosen by a person where nothing tells it", async () => {
    const stage = await codingStage();
    const before = itemsOf(draftOf(stage), "uncited").length;
    await select("name for the Canal");
    await userEvent.keyboard("u");
    const first = screen.getByRole("radio", { name: "Repetition" });
    await waitFor(() => expect(first).toHaveFocus());
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    expect(screen.getByText(/choose the reason/)).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await userEvent.click(screen.getByRole("button", { name: "Leave it uncited" }));
    await waitFor(() => expect(first).toHaveFocus());
    expect(itemsOf(draftOf(stage), "uncited")).toHaveLength(before);
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    const uncited = itemsOf(draftOf(stage), "uncited");
    expect(uncited).toHaveLength(before + 1);
    expect(uncited.at(-1)?.value).toMatchObject({
      exact: "Residents of Velmora have a name for the Canal Lane: “the calm mile”.",
      reason: "outOfScope",
    });
  });
});

describe("a sentence that Problems tells of", () => {
  it("is named by its words, and a press on it selects it to be coded", async () => {
    await act(() =>
      writingStage(
        <>
          <Frame />
          <TextView />
        </>,
        {
          files: cyclingFiles((json) => json.replace(/"uncited": \[.*\],\n/u, "")),
          scene: "view=text",
        },
      ),
    );
    await screen.findByRole("application", { name: "Selected words" });
    await userEvent.click(screen.getByRole("tab", { name: /^Problems/ }));
    await userEvent.click(await screen.findByRole("button", { name: "“What a summer it was!”" }));
    const sentence = "What a summer it was!";
    await waitFor(() => expect(caret()).toHaveTextContent(sentence));
    act(() => caret().focus());
    await userEvent.keyboard("u");
    expect(screen.getByText(sentence, { selector: "blockquote" })).toBeVisible();
  });
});

describe("reading", () => {
  it("has none of it", async () => {
    const { unmount } = await codingStage();
    unmount();
    const { TextView } = await import("../../src/app/views/text/TextView.tsx");
    const { stage } = await import("./page.stage.tsx");
    stage(<TextView />, { scene: "view=text" });
    expect(screen.queryByRole("application")).toBeNull();
  });
});
