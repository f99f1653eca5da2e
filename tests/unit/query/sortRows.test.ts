import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import { cellOf, cellText, type TableContext } from "../../../src/query/table/cells.ts";
import { degree } from "../../../src/query/table/degrees.ts";
import { tableRows } from "../../../src/query/table/rows.ts";
import { sortRows } from "../../../src/query/table/sortRows.ts";
import { everything, visible } from "../../../src/query/visible/visible.ts";
import { EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import type { SortKey } from "../../../src/scene/scene.ts";
import type { TableRows } from "../../../src/scene/sceneVocabulary.ts";
import { atlasAndScene } from "./arbitrary.ts";
import { atlas, edge, linkQuote, node, quote } from "./small.ts";

const NAMES = {
  basis: { stated: "Stated", implied: "Implied" },
  status: { inPlace: "In place", underway: "Underway", intended: "Intended", claimed: "Claimed" },
  force: {
    required: "Required",
    encouraged: "Encouraged",
    permitted: "Permitted",
    forbidden: "Forbidden",
  },
  denied: "Denied",
  bothWays: "Both ways",
  node: "Node",
  link: "Link",
};
const ALL = { filters: EMPTY_FILTERS, focus: undefined };
const context = (of: Atlas): TableContext => ({
  atlas: of,
  shown: everything(of),
  filters: EMPTY_FILTERS,
  names: NAMES,
});
const sorted = (of: Atlas, rows: TableRows, ...sort: SortKey[]) =>
  sortRows(tableRows(of, ALL, rows), sort, context(of)).map(({ id }) => id);

const named = atlas([
  node("b", { name: "Plan 10", statements: 2 }),
  node("a", { name: "plan 9", statements: 1, short: "P9" }),
  node("c", { name: "Äther", statements: 2 }),
]);

describe("sorting rows", () => {
  it("by nothing keeps the atlas's order, of none gives none", () => {
    expect(sorted(named, "nodes")).toEqual(["b", "a", "c"]);
    expect(sorted(atlas([]), "nodes", { column: "name", down: false })).toEqual([]);
  });

  it("goes by the language: case and accents within letters, numbers by their value", () => {
    expect(sorted(named, "nodes", { column: "name", down: false })).toEqual(["c", "a", "b"]);
    expect(sorted(named, "nodes", { column: "name", down: true })).toEqual(["b", "a", "c"]);
  });

  it("by several: the second decides where the first is a tie", () => {
    expect(
      sorted(named, "nodes", { column: "statements", down: true }, { column: "name", down: false }),
    ).toEqual(["c", "b", "a"]);
  });

  it("keeps ties in the atlas's order, upwards and downwards", () => {
    expect(sorted(named, "nodes", { column: "statements", down: true })).toEqual(["b", "c", "a"]);
    expect(sorted(named, "nodes", { column: "kind", down: true })).toEqual(["b", "a", "c"]);
  });

  it("puts rows that have nothing there last, whichever way", () => {
    expect(sorted(named, "nodes", { column: "aliases", down: false })[0]).toBe("a");
    expect(sorted(named, "nodes", { column: "aliases", down: true })[0]).toBe("a");
  });

  it("goes by the format's order for status, and by the text for sections", () => {
    const quotes = [
      linkQuote("l", { id: "1", status: "intended", document: "law", start: 1 }),
      linkQuote("l", { id: "2", status: "inPlace", start: 9, section: 1 }),
      linkQuote("l", { id: "3", status: "claimed", start: 2 }),
    ];
    const documents = atlas([]).documents.map((one) => ({ ...one, text: "x".repeat(20) }));
    const of = atlas(
      [node("m", { quotes: [quote("m", { id: "0", start: 4 })] })],
      [edge("m funds m", { quotes })],
      { documents },
    );
    expect(sorted(of, "quotes", { column: "status", down: false })).toEqual(["2", "1", "3", "0"]);
    expect(sorted(of, "quotes", { column: "section", down: false })).toEqual(["3", "0", "2", "1"]);
  });

  it("loses and doubles no row, and puts no greater cell before a smaller one", () => {
    fc.assert(
      fc.property(atlasAndScene, ([any, scene]) => {
        const { rows, sort } = scene.table;
        const before = tableRows(any, scene, rows);
        const about = { ...context(any), shown: visible(any, scene) };
        const after = sortRows(before, sort, about);
        expect(new Set(after)).toEqual(new Set(before));
        expect(after).toHaveLength(before.length);
        const [first] = sort;
        if (first?.column !== "statements") return;
        const numbers = after.map((row) => Number(cellOf(row, "statements", about)));
        const order = [...numbers].sort((a, b) => (first.down ? b - a : a - b));
        expect(numbers).toEqual(order);
      }),
    );
  });
});

describe("cells", () => {
  const of = atlas(
    [node("miit", { name: "MIIT", pillars: ["talent", "data"] }), node("ai")],
    [
      edge("miit funds ai", {
        quotes: [
          linkQuote("l", { exact: "first", negated: true, force: "required" }),
          linkQuote("l", { exact: "second", negated: true, status: "intended" }),
        ],
      }),
      edge("miit cooperates ai"),
      edge("ai hinders ai"),
    ],
  );
  const texts = (rows: TableRows, at: number, ...columns: Parameters<typeof cellOf>[1][]) => {
    const row = tableRows(of, ALL, rows)[at];
    return columns.map((column) => row && cellText(cellOf(row, column, context(of)), column));
  };

  it("of a node name what the atlas names, and count its links", () => {
    expect(texts("nodes", 0, "name", "kind", "type", "pillars", "words")).toEqual([
      "MIIT",
      "Actor",
      "Company",
      "talent; data",
      "words of miit",
    ]);
    expect(texts("nodes", 0, "links", "out", "in")).toEqual(["2", "2", "1"]);
  });

  it("of a link tell its ends, qualities and quotes", () => {
    expect(
      texts("links", 0, "source", "relation", "target", "denied", "basis", "status", "force"),
    ).toEqual([
      "MIIT",
      "funds (denied)",
      "ai",
      "Denied",
      "Stated",
      "In place; Intended",
      "Required",
    ]);
    expect(texts("links", 0, "words", "quotes", "family")).toEqual([
      "first | second",
      "2",
      "Resourcing",
    ]);
  });

  it("of a quote tell its place, what it supports, and its qualities", () => {
    expect(texts("quotes", 0, "words", "supports", "claim", "status", "document")).toEqual([
      "words of miit",
      "MIIT",
      "Node",
      "",
      "Article",
    ]);
    expect(texts("quotes", 2, "words", "supports", "claim", "status", "section")).toEqual([
      "first",
      "Denied: MIIT funds ai",
      "Link",
      "In place",
      "Article",
    ]);
  });

  it("are empty for columns of other rows", () => {
    expect(texts("nodes", 0, "source", "section")).toEqual(["", ""]);
  });
});

describe("the degree of a node", () => {
  it("counts a link that reads both ways both ways, and one to itself out and in", () => {
    const of = atlas([node("a"), node("b")], [edge("a cooperates b"), edge("a hinders a")]);
    const shown = everything(of);
    expect(degree(of, shown, "a")).toEqual({ links: 2, out: 2, in: 2 });
    expect(degree(of, shown, "b")).toEqual({ links: 1, out: 1, in: 1 });
    expect(degree(of, shown, "nobody")).toEqual({ links: 0, out: 0, in: 0 });
  });

  it("counts only what is shown", () => {
    const of = atlas([node("a"), node("b")], [edge("a funds b")]);
    expect(degree(of, { ...everything(of), edges: new Set() }, "a").links).toBe(0);
  });
});
