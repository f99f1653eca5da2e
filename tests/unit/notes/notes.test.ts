import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NamedView, NO_NOTES, type OwnNote, type OwnNotes } from "../../../src/notes/notes.ts";
import { readNotes } from "../../../src/notes/notesFile.ts";
import {
  mergeNotes,
  renameInNotes,
  renameView,
  tagsIn,
  withNote,
  withoutNote,
  withoutView,
  withView,
} from "../../../src/notes/ownNotes.ts";
import { nodesNoted, noteRows, placedNotes, wordsOf } from "../../../src/notes/placedNotes.ts";
import { notesText } from "../../../src/notes/writtenNotes.ts";
import { node as actor, edge as link, linkQuote, atlas as small } from "../query/small.ts";

const node = actor("miit", { name: "MIIT" });
const quote = linkQuote("bank-funds-robots", { exact: "banks fund robots" });
const edge = link("bank funds robots", { quotes: [quote] });
const atlas = small([node, actor("bank"), actor("robots")], [edge]);

const only = (...notes: OwnNote[]): OwnNotes => ({ notes, views: [] });

const ids = fc.constantFrom("miit", "robots", "miit~0011aabb", "gone");
const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => /\S/.test(text));
const note: fc.Arbitrary<OwnNote> = fc.record(
  {
    on: ids,
    about: fc.string({ maxLength: 8 }),
    text: words,
    tags: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
    doubt: fc.constant(true),
  },
  { requiredKeys: ["on"] },
);
const view: fc.Arbitrary<NamedView> = fc.record({
  name: words,
  scene: fc.record({ select: fc.uniqueArray(fc.constantFrom("miit", "robots"), { minLength: 1 }) }),
});
const allNotes = fc
  .record({ notes: fc.array(note, { maxLength: 5 }), views: fc.array(view, { maxLength: 4 }) })
  .map((all) => mergeNotes(NO_NOTES, all));

describe("a note", () => {
  it("takes the place of the one on the same thing", () => {
    const first = withNote(NO_NOTES, { on: "a", text: "one" });
    expect(withNote(first, { on: "a", text: "two" })).toEqual(only({ on: "a", text: "two" }));
  });

  it("that says nothing is removed, and one that says the same changes nothing", () => {
    const first = withNote(NO_NOTES, { on: "a", text: "one", tags: [], doubt: false });
    expect(first).toEqual(only({ on: "a", text: "one" }));
    expect(withNote(first, { on: "a", text: "one" })).toBe(first);
    expect(withNote(first, { on: "a", text: "  " })).toEqual(NO_NOTES);
    expect(withNote(NO_NOTES, { on: "a" })).toBe(NO_NOTES);
    expect(withoutNote(NO_NOTES, "a")).toBe(NO_NOTES);
  });

  it("has its tags apart by commas, each once, without the sign before them", () => {
    expect(tagsIn(" to check, #Budget ,to check,, 预算、人才")).toEqual([
      "to check",
      "Budget",
      "预算",
      "人才",
    ]);
  });
});

describe("a named view", () => {
  const one = { name: "one", scene: { view: "table" } };

  it("takes the place of one of its name, is renamed to a free name, and removed", () => {
    const first = withView(NO_NOTES, one);
    expect(withView(first, one)).toBe(first);
    const two = withView(first, { name: "two", scene: {} });
    expect(renameView(two, "two", "one").views.map(({ name }) => name)).toEqual(["one", "one (2)"]);
    expect(renameView(two, "two", " ")).toBe(two);
    expect(withoutView(two, "one").views).toEqual([{ name: "two", scene: {} }]);
    expect(withView(two, { name: "one", scene: {} }).views[0]?.scene).toEqual({});
  });
});

describe("two versions of notes", () => {
  it("lose nothing that one of them says, and have one note for each thing", () => {
    fc.assert(
      fc.property(allNotes, allNotes, (a, b) => {
        const merged = mergeNotes(a, b);
        const places = merged.notes.map(({ on }) => on);
        expect(new Set(places).size).toBe(places.length);
        const names = merged.views.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        for (const { on, text = "", tags = [], doubt } of [...a.notes, ...b.notes]) {
          const there = merged.notes.find((each) => each.on === on);
          expect(there?.text ?? "").toContain(text);
          expect(there?.tags ?? []).toEqual(expect.arrayContaining([...tags]));
          if (doubt) expect(there?.doubt).toBe(true);
        }
        for (const { scene } of [...a.views, ...b.views]) {
          expect(merged.views.map((each) => each.scene)).toContainEqual(scene);
        }
      }),
    );
  });

  it("that are the same are one", () => {
    fc.assert(
      fc.property(allNotes, (all) => {
        expect(mergeNotes(all, all)).toEqual(all);
      }),
    );
  });
});

describe("new ids", () => {
  it("carry notes and views along; what became one stands together, what is gone stays", () => {
    const before: OwnNotes = {
      notes: [
        { on: "miit", text: "first" },
        { on: "miit~0011aabb", doubt: true },
        { on: "ministry", text: "second" },
        { on: "robots", text: "kept" },
      ],
      views: [{ name: "both", scene: { select: ["miit", "robots"] } }],
    };
    const newId = (_: string, id: string) =>
      id === "robots" ? undefined : id === "miit" ? "ministry" : id;
    const after = renameInNotes(before, newId);
    expect(after.notes).toEqual([
      { on: "ministry", text: "first\n\nsecond" },
      { on: "ministry~0011aabb", doubt: true },
      { on: "robots", text: "kept" },
    ]);
    expect(after.views).toEqual([{ name: "both", scene: { select: ["ministry"] } }]);
    expect(renameInNotes(before, (_, id) => id)).toBe(before);
  });
});

describe("the places of notes", () => {
  const notes = only(
    { on: node.id, text: "on the node", tags: ["budget"] },
    { on: quote.id, doubt: true },
    { on: "gone", about: "What was here" },
  );
  const placed = placedNotes(atlas, notes);

  it("are nodes, links and quotes; what has none is told apart", () => {
    expect([...placed.byClaim.keys()]).toEqual([node.id, edge.id]);
    expect(placed.byId.get(quote.id)).toEqual({ on: quote.id, doubt: true });
    expect(placed.lost).toEqual([{ on: "gone", about: "What was here" }]);
    expect(placedNotes(atlas, notes)).toBe(placed);
    expect(wordsOf(atlas, node.id)).toBe(node.name);
    expect(wordsOf(atlas, quote.id)).toBe(quote.exact);
    expect(wordsOf(atlas, "gone")).toBeUndefined();
  });

  it("can be filtered by: doubts, texts, then tags", () => {
    expect(noteRows(placed)).toEqual([
      { filter: "doubt", count: 1 },
      { filter: "text", count: 1 },
      { filter: "tag:budget", count: 1 },
    ]);
    expect(nodesNoted(atlas, placed, ["tag:budget"])).toEqual([node.id]);
    expect(new Set(nodesNoted(atlas, placed, ["doubt"]))).toEqual(
      new Set([edge.source, edge.target]),
    );
    expect(nodesNoted(atlas, placed, [])).toEqual([]);
  });
});

describe("notes.json", () => {
  it("says what was written into it, whatever that is", () => {
    fc.assert(
      fc.property(allNotes, (all) => {
        expect(readNotes(notesText(all))).toEqual({ notes: all });
      }),
    );
  });

  it("has a line for each note", () => {
    expect(notesText(only({ on: "a", doubt: true }))).toBe(
      `{\n  "format": "policy-atlas-notes/1",\n  "notes": [\n    {"on":"a","doubt":true}\n  ],\n  "views": []\n}\n`,
    );
  });

  const file = (rest: string) => `{ "format": "policy-atlas-notes/1"${rest} }`;
  const deep = "[".repeat(10_000);

  it.each([
    ["", "empty", 1],
    ["{", "", 1],
    ["[1,]", "no comma after the last item", 1],
    ["{ // why\n}", "no comments", 1],
    ["{}", "not a file of notes", 1],
    ['{ "format": "policy-atlas/1" }', "not a file of notes", 1],
    ['{ "format": "policy-atlas-notes/2" }', "newer version", 1],
    [file(',\n "note": []'), 'There is no property "note"', 2],
    [file(',\n "notes": [{ "text": "x" }]'), '"on" is missing', 2],
    [file(',\n "notes": [{ "on": "" }]'), '"on" is empty', 2],
    [file(',\n "notes": [\n{ "on": "a", "doubt": "yes" }]'), "", 3],
    [file(`,\n "notes": [{ "on": "a", "text": "${"x".repeat(10_001)}" }]`), "10000 characters", 2],
    [file(',\n "notes": [{ "on": "a", "on": "b" }]'), "occurs twice", 2],
    [file(',\n "notes": [{ "on": "a", "__proto__": 1 }]'), "__proto__", 2],
    [file(',\n "views": [{ "name": "a", "scene": { "view": "globe" } }]'), '"globe"', 2],
    [file(`,\n "views": ${deep}`), "nested", 2],
  ])("that is %j is not read, and says why and where", (text, message, line) => {
    const read = readNotes(text);
    if (!("problems" in read)) throw new Error("It was read.");
    expect(read.problems[0].message).toContain(message);
    expect(read.problems[0]).toMatchObject({ file: "notes.json", line });
    expect(read.isNewer).toBe(text.includes("notes/2"));
  });

  it("with two notes on one thing has both as one", () => {
    const twice = file(', "notes": [{ "on": "a", "text": "x" }, { "on": "a", "text": "y" }]');
    expect(readNotes(twice)).toEqual({ notes: only({ on: "a", text: "x\n\ny" }) });
  });
});
