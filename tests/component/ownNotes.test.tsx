/** Own notes and named views, as one writes and finds them. */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { Filters } from "../../src/app/filters/Filters.tsx";
import { CLAIM_PANE, Inspector } from "../../src/app/inspector/Inspector.tsx";
import NotesDialog from "../../src/app/notes/NotesDialog.tsx";
import { NOTE } from "../../src/app/notes/notePart.tsx";
import type { OwnNotes } from "../../src/notes/index.ts";
import { notesOf } from "../../src/open/state.ts";
import * as download from "../../src/ui/browser/download.ts";
import { CYCLING, stage } from "./page.stage.tsx";
import { writingStage } from "./writing.stage.tsx";

const council = CYCLING.nodes.find(({ id }) => id === "town-council");
if (!council) throw new Error("The fixture has a council.");

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const addOn = (of: string) => button(`Add a note on ${of}`);
const NOTED: OwnNotes = {
  notes: [
    { on: "town-council", text: "Ask them", tags: ["budget"] },
    { on: "gone", about: "The old ring road", text: "Look it up" },
  ],
  views: [{ name: "Safety", scene: { filters: { pillars: ["safety"] } } }],
};

// As the page has them a moment after it opened.
beforeAll(async () => {
  await Promise.all([NOTE.load(), CLAIM_PANE.load()]);
});

describe("a note on a node", () => {
  it("is written, read, changed, deleted and brought back, and is headed as one's own", async () => {
    const { store } = stage(<Inspector />, { scene: "select=town-council" });
    await userEvent.click(addOn(council.name));
    await waitFor(() => expect(screen.getByLabelText("Note")).toHaveFocus());
    await userEvent.type(screen.getByLabelText("Note"), "Who signs?");
    await userEvent.type(screen.getByLabelText("Tags"), "to check, #budget");
    await userEvent.click(screen.getByRole("checkbox", { name: "I doubt this" }));
    await userEvent.click(button("Keep"));
    const slip = screen.getByRole("region", { name: "Your note" });
    expect(slip).toHaveTextContent("I doubt thisWho signs?#to check#budget");
    await waitFor(() => expect(button(`Edit the note on ${council.name}`)).toHaveFocus());
    await userEvent.click(button(`Edit the note on ${council.name}`));
    await userEvent.clear(screen.getByLabelText("Note"));
    await userEvent.type(screen.getByLabelText("Note"), "Signed{Control>}{Enter}{/Control}");
    expect(notesOf(store.getState()).notes).toEqual([
      {
        on: "town-council",
        about: council.name,
        text: "Signed",
        tags: ["to check", "budget"],
        doubt: true,
      },
    ]);
    await userEvent.click(button(`Delete the note on ${council.name}`));
    await waitFor(() => expect(addOn(council.name)).toHaveFocus());
    expect(notesOf(store.getState()).notes).toEqual([]);
    await userEvent.click(button("Undo"));
    expect(screen.getByRole("region", { name: "Your note" })).toHaveTextContent("Signed");
  });

  it("that says nothing is none, and Esc leaves the form", async () => {
    const { store } = stage(<Inspector />, { scene: "select=town-council" });
    await userEvent.click(addOn(council.name));
    await userEvent.type(screen.getByLabelText("Note"), "Never mind{Escape}");
    expect(screen.queryByLabelText("Note")).toBeNull();
    await userEvent.click(addOn(council.name));
    await userEvent.click(button("Keep"));
    expect(notesOf(store.getState()).notes).toEqual([]);
    expect(store.getState().scene.select).toEqual(["town-council"]);
  });

  it("can be read but not changed while another window writes", () => {
    const { store, author } = stage(<Inspector />, { scene: "select=town-council" });
    act(() => author.setState({ role: "elsewhere" }));
    expect(screen.queryByRole("button", { name: /^Add a note/ })).toBeNull();
    store.getState().actions.setNotes(NOTED);
    return waitFor(() => {
      expect(screen.getByRole("region", { name: "Your note" })).toHaveTextContent("Ask them");
      expect(button("Write here instead")).toBeVisible();
    });
  });

  it("that came with a published atlas is not called one's own", () => {
    const { store } = stage(<Inspector />, { scene: "select=town-council" });
    store.getState().actions.setBuiltNotes(NOTED);
    return waitFor(() =>
      expect(screen.getByRole("region", { name: "Note that came with the atlas" })).toBeVisible(),
    );
  });

  it("on a quote stands by its words", async () => {
    const quote = council.quotes[0];
    const { store } = stage(<Inspector />, { scene: "select=town-council" });
    await userEvent.click(addOn(quote?.exact ?? ""));
    await userEvent.type(screen.getByLabelText("Note"), "Not verbatim?");
    await userEvent.click(button("Keep"));
    expect(notesOf(store.getState()).notes[0]?.on).toBe(quote?.id);
  });

  it("is one edit of the draft while the atlas is written", async () => {
    const { writing, store } = await writingStage(<Inspector />, { scene: "select=town-council" });
    await userEvent.click(
      await screen.findByRole("button", { name: `Add a note on ${council.name}` }),
    );
    await userEvent.type(screen.getByLabelText("Note"), "Mine");
    await userEvent.click(button("Keep"));
    expect(writing.store.getState().history.done.map(({ verb }) => verb)).toEqual(["note"]);
    writing.undo();
    expect(notesOf(store.getState()).notes).toEqual([]);
  });
});

describe("the filters by notes", () => {
  it("keep the nodes with such notes, follow a change, and give way to another choice", async () => {
    const { store } = stage(<Filters />);
    expect(screen.queryByRole("group", { name: "Your notes" })).toBeNull();
    store.getState().actions.setNotes(NOTED);
    const budget = await screen.findByRole("checkbox", { name: "#budget" });
    expect(budget).toHaveAccessibleDescription("1 node or link has it");
    await userEvent.click(budget);
    const kept = () => store.getState().scene.filters.kept;
    expect(kept()).toEqual(["town-council"]);
    expect(budget).toBeChecked();
    const [edge] = CYCLING.edges;
    if (!edge) throw new Error("no link");
    store.getState().actions.setNotes({
      ...NOTED,
      notes: [...NOTED.notes, { on: edge.id, tags: ["budget"] }],
    });
    await waitFor(() =>
      expect(kept()).toEqual(expect.arrayContaining(["town-council", edge.source, edge.target])),
    );
    store.getState().actions.keepOnly(["collisions"]);
    await waitFor(() => expect(budget).not.toBeChecked());
    await userEvent.click(budget);
    await userEvent.click(budget);
    expect(kept()).toEqual([]);
  });
});

describe("the dialog of notes and views", () => {
  const open = (notes: OwnNotes = NOTED) => {
    const staged = stage(<NotesDialog />, { scene: "view=table&table=links" });
    staged.store.getState().actions.setNotes(notes);
    return staged;
  };

  it("saves what is shown under a name, opens it, renames and deletes it", async () => {
    const { store } = open();
    await userEvent.type(await screen.findByLabelText("Name of this view"), "Links as rows");
    await userEvent.click(button("Save this view"));
    expect(notesOf(store.getState()).views.at(-1)).toEqual({
      name: "Links as rows",
      scene: { view: "table", table: { rows: "links" } },
    });
    await userEvent.click(button("Open the view Safety"));
    expect(store.getState().scene).toMatchObject({ view: "map", filters: { pillars: ["safety"] } });
    await userEvent.click(button("Rename the view Safety"));
    const name = screen.getByLabelText("New name of Safety");
    await userEvent.clear(name);
    await userEvent.type(name, "Links as rows{Enter}");
    expect(notesOf(store.getState()).views.map((view) => view.name)).toEqual([
      "Links as rows (2)",
      "Links as rows",
    ]);
    await userEvent.click(button("Delete the view Links as rows (2)"));
    expect(notesOf(store.getState()).views).toHaveLength(1);
    await userEvent.click(button("Undo"));
    expect(notesOf(store.getState()).views).toHaveLength(2);
  });

  it("says what a view names that is not in the atlas", async () => {
    const scene = { filters: { pillars: ["tides"] } };
    const { store } = open({ notes: [], views: [{ name: "Tides", scene }] });
    await userEvent.click(await screen.findByRole("button", { name: "Open the view Tides" }));
    expect(store.getState().notice).toContain(
      "The view “Tides” names what this atlas does not have",
    );
    expect(store.getState().scene.filters.pillars).toEqual([]);
  });

  it("leads to what a note is on, and keeps apart what has no place", async () => {
    const { store } = open();
    const lost = await screen.findByRole("region", { name: "Without a place" });
    expect(lost).toHaveTextContent("The old ring road");
    expect(within(lost).queryByText("Ask them")).toBeNull();
    await userEvent.click(button(`Show ${council.name}`));
    expect(store.getState().scene.select).toEqual(["town-council"]);
  });

  it("downloads a file and adds what another one has; a bad one is told with its place", async () => {
    const saved = vi.spyOn(download, "download").mockImplementation(() => {});
    const { store } = open();
    await screen.findByText("Look it up");
    await userEvent.click(button("Download notes.json"));
    const [name, text] = saved.mock.calls[0] ?? [];
    expect(name).toBe("notes.json");
    saved.mockRestore();
    const input = screen.getByLabelText("Open a notes.json", { selector: "input" });
    const give = (content: string) =>
      userEvent.upload(input, new File([content], "theirs.json", { type: "application/json" }));
    await give("{\n  oh");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      /^theirs.json was not opened. Line 2/,
    );
    expect(notesOf(store.getState())).toEqual(NOTED);
    await give(String(text).replace("Ask them", "Ask their clerk"));
    await waitFor(() =>
      expect(notesOf(store.getState()).notes[0]?.text).toBe("Ask them\n\nAsk their clerk"),
    );
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
