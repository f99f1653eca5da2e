// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { compileAtlas } from "../../../src/build.ts";
import { changeClaim, changeId, mergeNodes } from "../../../src/draft/index.ts";
import { readerOf } from "../../../src/folder/index.ts";
import { type OwnNotes, readNotes, withNote } from "../../../src/notes/index.ts";
import { CannotWrite, readDraft } from "../../../src/open/own/draftFiles.ts";
import { notesOf } from "../../../src/open/state.ts";
import { takeBriefings } from "../../../src/open/writing/briefings.ts";
import { cyclingFiles, writingOf } from "../../support/writing.ts";

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const withNotes = (json: string) =>
  new Map(cyclingFiles()).set("notes.json", new TextEncoder().encode(json));
const file = (notes: string) => `{ "format": "policy-atlas-notes/1", "notes": ${notes} }`;
const noted = (notes: OwnNotes) => withNote(notes, { on: "town-council", text: "Ask them" });

describe("notes in an atlas that is written", () => {
  it("are a part of the draft: shown, undone, redone, and saved beside it", async () => {
    const { open, writing } = await writingOf();
    const { atlas } = open.store.getState().built;
    writing.changeNotes(noted, "note", "town-council");
    expect(notesOf(open.store.getState()).notes).toEqual([
      { on: "town-council", text: "Ask them" },
    ]);
    // Nothing is compiled or drawn anew for a note.
    expect(open.store.getState().built.atlas).toBe(atlas);
    const saved = readNotes(text(writing.files().get("notes.json")));
    expect(saved).toMatchObject({ notes: { notes: [{ on: "town-council" }] } });
    writing.undo();
    expect(notesOf(open.store.getState()).notes).toEqual([]);
    expect(writing.files().has("notes.json")).toBe(false);
    writing.redo();
    expect(notesOf(open.store.getState()).notes).toHaveLength(1);
  });

  it("follow an id that changes and a node that is merged, and are undone with that", async () => {
    const { open, writing } = await writingOf();
    const on = () => notesOf(open.store.getState()).notes.map((note) => note.on);
    writing.changeNotes(noted, "note", "town-council");
    writing.change((draft) => {
      const at = open.store
        .getState()
        .built.atlas.nodes.findIndex(({ id }) => id === "town-council");
      return changeId(draft, ["atlas", "nodes", at], "node", "town-council", "council-of-velmora");
    });
    expect(on()).toEqual(["council-of-velmora"]);
    writing.undo();
    expect(on()).toEqual(["town-council"]);
    const other = open.store.getState().built.atlas.nodes.find(({ id }) => id !== "town-council");
    writing.change((draft) => mergeNodes(draft, other?.id ?? "", "town-council"));
    expect(on()).toEqual([other?.id]);
  });

  it("come along from reading, as an edit that can be undone, and are forgotten beside it", async () => {
    const { open, writing } = await writingOf();
    const forget = vi.fn(async () => {});
    const shows = { setDrafts: () => {}, setRole: () => {} };
    const notes = noted({ notes: [], views: [] });
    await takeBriefings(writing, { drafts: undefined, notes, forget }, shows);
    expect(notesOf(open.store.getState()).notes).toHaveLength(1);
    expect(writing.store.getState().history.done.map(({ verb }) => verb)).toEqual(["takeNotes"]);
    expect(forget).toHaveBeenCalledOnce();
  });

  it("are shown from the file beside the atlas, and stay through other edits", async () => {
    const { open, writing } = await writingOf(
      withNotes(file('[{ "on": "town-council", "doubt": true }]')),
    );
    expect(notesOf(open.store.getState()).notes).toEqual([{ on: "town-council", doubt: true }]);
    writing.change((draft) => changeClaim(draft, "town-council", { summary: "Another" }));
    expect(notesOf(open.store.getState()).notes).toEqual([{ on: "town-council", doubt: true }]);
  });
});

describe("a notes.json beside an atlas", () => {
  it("that can't be read is never written over, and the atlas is built without it", () => {
    const files = withNotes(file('[{ "on": 1 }]'));
    expect(() => readDraft(files)).toThrow(CannotWrite);
    expect(() => readDraft(files)).toThrow("notes.json can’t be read (1:");
    const { atlas, notes, problems } = compileAtlas(readerOf(files));
    expect(atlas).toBeDefined();
    expect(notes).toBeUndefined();
    expect(problems.find((problem) => problem.file === "notes.json")).toMatchObject({
      severity: "warning",
      line: 1,
    });
  });

  it("in another encoding is told apart", () => {
    const files = new Map(cyclingFiles()).set("notes.json", new Uint8Array([0xff, 0xfe, 0x7b, 0]));
    expect(compileAtlas(readerOf(files)).problems).toContainEqual(
      expect.objectContaining({ file: "notes.json", code: "wrong-encoding", severity: "warning" }),
    );
  });

  it("says which notes have no place, and keeps them; the hash of the atlas stays", () => {
    const files = withNotes(
      file('[{ "on": "gone", "about": "The gone one", "doubt": true }, { "on": "town-council" }]'),
    );
    const { atlas, notes, problems } = compileAtlas(readerOf(files));
    expect(notes?.notes.map(({ on }) => on)).toContain("gone");
    expect(problems.filter(({ code }) => code === "note-without-place")).toHaveLength(1);
    expect(atlas?.hash).toBe(compileAtlas(readerOf(cyclingFiles())).atlas?.hash);
  });
});
