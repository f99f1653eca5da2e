import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathText } from "../../../src/atlas/files/json.ts";
import type { Draft } from "../../../src/atlas/index.ts";
import { draftCompiler } from "../../../src/build.ts";
import { compileData, PLAN, smallAtlas } from "./helper.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

const OTHER =
  "# More\n\nThe mayor asks for lanes. E.g. the council pays.\n\n- One item;\n- two items.\n";
const TEXTS = { "sources/plan.md": PLAN, "sources/more.md": OTHER };

/** A draft with all that the format has, and with some problems. */
function draft(): Draft {
  const small = smallAtlas();
  const step = { title: "One", scene: { select: ["lanes"] }, quotes: ["lanes~12345678"] };
  const value = {
    ...small,
    documents: [
      ...small.documents,
      { id: "more", title: "More", file: "sources/more.md", role: "secondary" },
      { id: "own", title: "Own", text: "Own words. More words.", role: "secondary" },
    ],
    pillars: [
      ...small.pillars,
      {
        id: "part",
        name: "Part",
        definition: "A part.",
        passages: [{ document: "more", exact: "two items" }],
      },
    ],
    nodes: [
      ...small.nodes,
      {
        id: "mayor",
        kind: "actor",
        type: "government",
        name: "The mayor",
        aliases: ["Lanes"],
        summary: "Asks.",
        evidence: [{ document: "more", exact: "The mayor asks for lanes." }],
      },
    ],
    edges: [
      ...small.edges,
      {
        id: "mayor-funds-lanes",
        source: "mayor",
        relation: "funds",
        target: "lanes",
        evidence: [
          { document: "more", exact: "the council pays", basis: "implied", status: "claimed" },
          { document: "own", exact: "Own words", basis: "stated", status: "inPlace" },
        ],
      },
    ],
    read: [
      { document: "plan", heading: "The plan" },
      { document: "more", heading: "More" },
    ],
    uncited: [
      { document: "plan", exact: "Lanes help riders", reason: "rhetoric" },
      { document: "plan", heading: "The people", reason: "outOfScope" },
    ],
    briefings: [{ id: "talk", title: "Talk", steps: [step] }],
    "x-own": { a: 1 },
  };
  return { value, texts: TEXTS };
}

function valueAt(value: unknown, path: Path): Json | undefined {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = Reflect.get(at, step);
  }
  return at as Json | undefined;
}

/** The value with another at a path; `undefined` takes out what is there. */
function changed(value: unknown, [step, ...rest]: Path, by: Json | undefined): unknown {
  if (step === undefined) return by ?? null;
  if (Array.isArray(value) && typeof step === "number") {
    if (rest.length > 0) return value.with(step, changed(value[step], rest, by));
    return by === undefined ? value.toSpliced(step, 1) : value.with(step, by);
  }
  const copy = { ...Object(value) };
  if (rest.length === 0 && by === undefined) Reflect.deleteProperty(copy, step);
  else copy[step] = changed(copy[step], rest, by);
  return copy;
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn(Reflect.get(value, key), [...path, key]))];
}

/** One edit: some place gets another value, the value of another place, or nothing; or a text changes. */
const edit = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      at: fc.nat(),
      by: fc.constantFrom<Json>(
        "lanes",
        "plan",
        "Lanes",
        "The mayor",
        "",
        "Riders ask for lanes.",
        "implied",
        3,
        true,
        [],
        {},
        null,
      ),
    }),
  },
  { weight: 4, arbitrary: fc.record({ at: fc.nat(), from: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ at: fc.nat(), takeOut: fc.constant(true) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      list: fc.constantFrom("nodes", "edges", "uncited"),
      at: fc.nat(),
      from: fc.nat(),
      rename: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      text: fc.constantFrom(...Object.keys(TEXTS)),
      words: fc.constantFrom("", PLAN, OTHER, `${PLAN}\nMore.\n`),
    }),
  },
  { weight: 2, arbitrary: fc.record({ back: fc.nat() }) },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** The draft after an edit, which shares with the one before all that stays the same. */
function edited(history: readonly Draft[], change: Edit): Draft {
  const last = history.at(-1) ?? draft();
  if ("back" in change) return history[change.back % history.length] ?? last;
  if ("text" in change) return { ...last, texts: { ...last.texts, [change.text]: change.words } };
  const { value } = last;
  if ("list" in change) {
    const list = valueAt(value, [change.list]);
    if (!Array.isArray(list) || list.length === 0) return last;
    const item: Json = list[change.from % list.length];
    const copy =
      change.rename && typeof item === "object" ? { ...Object(item), id: "added" } : item;
    return {
      ...last,
      value: changed(value, [change.list], list.toSpliced(change.at % list.length, 0, copy)),
    };
  }
  const paths = pathsIn(value);
  const at = paths[change.at % paths.length] ?? [];
  if (at.length === 0) return last;
  if ("takeOut" in change) return { ...last, value: changed(value, at, undefined) };
  const by = "from" in change ? valueAt(value, paths[change.from % paths.length] ?? []) : change.by;
  return { ...last, value: changed(value, at, by) };
}

/** A message without the places that it names, which are lines and columns in files, paths in drafts. */
const withoutPlaces = (message: string) =>
  message
    .replace(/, at \d+:\d+/g, "")
    .replace(/\bat [a-z]+(\[\d+\]|\.\w+)+/g, "at …")
    .replace(/\d+:\d+/g, "…")
    .replace(/^./, (a) => a.toLowerCase());

describe("a compiler for drafts", () => {
  /** The small atlas, without problems. */
  const start = { value: smallAtlas(), texts: { "sources/plan.md": PLAN } };

  it("gives the atlas that its files would give", () => {
    const { atlas, problems } = draftCompiler()(start);
    expect(problems).toEqual([]);
    expect(atlas).toEqual(compileData(start.value).atlas);
  });

  it("names a problem by the path of the value, and gives the text that mends it", () => {
    const nodes = start.value.nodes.with(1, {
      id: "lanes",
      kind: "sector",
      type: "infrastructure",
      name: "Lanes",
      summary: "Help riders.",
      evidence: [{ document: "plan", exact: "Riders  ask for lanes." }],
    });
    const { problems } = draftCompiler()({ ...start, value: { ...start.value, nodes } });
    expect(problems.find(({ code }) => code === "quote-differs-in-form")).toMatchObject({
      severity: "warning",
      path: ["nodes", 1, "evidence", 0, "exact"],
      replacement: "Riders ask for lanes.",
    });
  });

  it("names a problem in a text by the path of its document, with its place", () => {
    const texts = { "sources/plan.md": `${PLAN}\nA new one.\n` };
    const { problems } = draftCompiler()({ ...start, texts });
    expect(problems).toMatchObject([
      { code: "uncited-sentence", path: ["documents", 0], place: { line: 9, column: 1 } },
    ]);
  });

  it("names another place by its path, which follows the item when it moves", () => {
    const compile = draftCompiler();
    const [council, lanes] = start.value.nodes;
    if (council === undefined || lanes === undefined) throw new Error("it has two nodes");
    const messagesOf = (nodes: readonly object[]) =>
      compile({ ...start, value: { ...start.value, nodes } }).problems.map(
        ({ message }) => message,
      );
    const taken = (path: string) => expect.stringMatching(`taken by ${path}.$`);
    expect(messagesOf([council, lanes, { ...lanes, name: "Others" }])).toContainEqual(
      taken("nodes\\[1\\]"),
    );
    expect(messagesOf([lanes, council, { ...lanes, name: "Others" }])).toContainEqual(
      taken("nodes\\[0\\]"),
    );
  });

  it("keeps what an edit does not concern: nodes, links and sentences are the same objects", () => {
    const compile = draftCompiler();
    const before = compile(start).atlas;
    const [council] = start.value.nodes;
    if (council === undefined) throw new Error("it has two nodes");
    const nodes = start.value.nodes.with(0, { ...council, summary: "Pays." });
    const { atlas } = compile({ ...start, value: { ...start.value, nodes } });
    expect(atlas?.nodes[0]?.summary).toBe("Pays.");
    expect(atlas?.nodes[0]?.hash).not.toBe(before?.nodes[0]?.hash);
    expect(atlas?.nodes[1]).toBe(before?.nodes[1]);
    expect(atlas?.edges[0]).toBe(before?.edges[0]);
    expect(atlas?.documents[0]?.sentences).toBe(before?.documents[0]?.sentences);
    expect(atlas?.hash).not.toBe(before?.hash);
  });

  it("reports a value that is nested too deep, and compiles the next one", () => {
    const compile = draftCompiler();
    let deep: unknown = [];
    for (let depth = 0; depth < 100; depth++) deep = [deep];
    const { atlas, problems } = compile({ ...start, value: { ...start.value, "x-deep": deep } });
    expect(atlas).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(["too-deep"]);
    expect(compile(start).problems).toEqual([]);
  });

  it("gives after any edits what a new one gives, and what the files would give", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const compile = draftCompiler();
        const history = [draft()];
        compile(draft());
        for (const change of edits) {
          const now = edited(history, change);
          history.push(now);
          const compiled = compile(now);
          const fresh = draftCompiler()(structuredClone(now));
          expect(compiled).toEqual(fresh);
        }
        const now = history.at(-1) ?? draft();
        const { atlas, problems } = compile(now);
        const files = compileData(now.value, now.texts);
        expect(atlas).toEqual(files.atlas);
        const ours = problems.map(({ code, path, message, place }) => {
          const words = withoutPlaces(message);
          return place || path.length === 0 ? [code, words] : [code, `${pathText(path)}: ${words}`];
        });
        const theirs = files.problems.map(({ code, message }) => [code, withoutPlaces(message)]);
        expect(ours.toSorted()).toEqual(theirs.toSorted());
      }),
      {
        numRuns: 100,
        // A node that stands twice, as the same object, after one that stood there once.
        examples: [
          [
            [
              { list: "nodes", at: 0, from: 0, rename: false },
              { at: 975963009, by: "lanes" },
              { at: 0, from: 0 },
              { list: "nodes", at: 0, from: 0, rename: true },
              { back: 1990296296 },
              { at: 0, by: "lanes" },
            ],
          ],
        ],
      },
    );
  });
});
