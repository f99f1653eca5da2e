import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashToScene, sceneToHash } from "../../../src/address/sceneAddress.ts";
import { selectAll, setTable } from "../../../src/scene/actions.ts";
import { DEFAULT_TABLE, defaultScene } from "../../../src/scene/completeScene.ts";
import { TABLE_COLUMNS } from "../../../src/scene/sceneVocabulary.ts";
import { moveColumn, showRows, sortBy, toggleColumn } from "../../../src/scene/tableActions.ts";
import { shownColumns } from "../../../src/scene/tableColumns.ts";
import { someTables } from "../query/arbitrary.ts";
import { atlas } from "../query/small.ts";

const scene = defaultScene({ id: "small" });

describe("the table of a Scene", () => {
  it("is not in the URL as it is at first", () => {
    expect(sceneToHash(scene)).toBe("#small?view=map");
  });

  it("reads like words in the URL", () => {
    const table = {
      rows: "links",
      columns: ["source", "target"],
      sort: [
        { column: "statements", down: true },
        { column: "source", down: false },
      ],
    } as const;
    const hash = "#small?view=table&table=links&column=source,target&sort=-statements,source";
    expect(sceneToHash({ ...scene, view: "table", table })).toBe(hash);
    expect(hashToScene(hash, atlas([])).scene.table).toEqual(table);
  });

  it.each([
    ["table=cells", "table “cells”"],
    ["column=source", "column “source”"],
    ["table=links&column=name,source", "column “name”"],
    ["sort=--name", "sort “--name”"],
    ["sort=name,-name", "sort “-name”"],
    ["sort=constructor", "sort “constructor”"],
  ])("tells of %s", (part, ignored) => {
    expect(hashToScene(`#small?${part}`, atlas([])).ignored).toEqual([ignored]);
  });

  it("is the same Scene where nothing changes", () => {
    expect(setTable(scene, scene.table)).toBe(scene);
    expect(showRows(DEFAULT_TABLE, "nodes")).toBe(DEFAULT_TABLE);
    expect(selectAll(scene, [])).toBe(scene);
  });

  it("begins afresh with other rows", () => {
    const table = sortBy(toggleColumn(DEFAULT_TABLE, "summary"), "name", false);
    expect(showRows(table, "links")).toEqual({ rows: "links", columns: [], sort: [] });
  });
});

describe("columns", () => {
  it("come and go, each in its place whatever was chosen first", () => {
    const more = toggleColumn(toggleColumn(DEFAULT_TABLE, "words"), "aliases");
    expect(shownColumns(more).slice(-2)).toEqual(["aliases", "words"]);
    const again = toggleColumn(toggleColumn(more, "words"), "aliases");
    expect(again).toEqual(DEFAULT_TABLE);
  });

  it("are never none", () => {
    const one = { ...DEFAULT_TABLE, columns: ["name"] } as const;
    expect(toggleColumn(one, "name")).toBe(one);
    fc.assert(
      fc.property(someTables, (table) => {
        for (const column of TABLE_COLUMNS[table.rows]) {
          expect(shownColumns(toggleColumn(table, column)).length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("the order of columns", () => {
  const three = { ...DEFAULT_TABLE, columns: ["name", "kind", "type"] } as const;

  it("is the one in the URL", () => {
    const { scene: opened } = hashToScene("#small?column=kind,name", atlas([]));
    expect(shownColumns(opened.table)).toEqual(["kind", "name"]);
  });

  it("changes by one column at a time, and ends at the ends", () => {
    expect(moveColumn(three, "type", 0).columns).toEqual(["type", "name", "kind"]);
    expect(moveColumn(three, "name", 1).columns).toEqual(["kind", "name", "type"]);
    expect(moveColumn(three, "name", 9).columns).toEqual(["kind", "type", "name"]);
    expect(moveColumn(three, "name", -1)).toBe(three);
    expect(moveColumn(three, "summary", 0)).toBe(three);
  });

  it("is that of a first visit again when all is back in its place", () => {
    const moved = moveColumn(DEFAULT_TABLE, "kind", 0);
    expect(shownColumns(moved)[0]).toBe("kind");
    expect(moveColumn(moved, "kind", 1)).toEqual(DEFAULT_TABLE);
  });

  it("keeps a new column after the one that it follows at first", () => {
    const moved = moveColumn(three, "kind", 2);
    expect(toggleColumn(moved, "pillars").columns).toEqual(["name", "type", "pillars", "kind"]);
  });

  it("has the same columns whatever is moved where", () => {
    fc.assert(
      fc.property(someTables, fc.nat(20), fc.nat(20), (table, from, to) => {
        const shown = shownColumns(table);
        const column = shown[from % shown.length];
        if (column === undefined) return;
        const next = shownColumns(moveColumn(table, column, to));
        expect([...next].sort()).toEqual([...shown].sort());
        expect(next.indexOf(column)).toBe(Math.min(to, shown.length - 1));
      }),
    );
  });
});

describe("sorting", () => {
  const keys = (...steps: [Parameters<typeof sortBy>[1], boolean][]) =>
    steps
      .reduce((table, [column, adds]) => sortBy(table, column, adds), DEFAULT_TABLE)
      .sort.map(({ column, down }) => `${down ? "-" : ""}${column}`);

  it("goes one way, then the other, then the atlas's own", () => {
    expect(keys(["name", false])).toEqual(["name"]);
    expect(keys(["name", false], ["name", false])).toEqual(["-name"]);
    expect(keys(["name", false], ["name", false], ["name", false])).toEqual([]);
  });

  it("begins with the greatest number", () => {
    expect(keys(["statements", false])).toEqual(["-statements"]);
  });

  it("by several adds, turns, and takes out, each in its place", () => {
    expect(keys(["kind", false], ["name", true])).toEqual(["kind", "name"]);
    expect(keys(["kind", false], ["name", true], ["kind", true])).toEqual(["-kind", "name"]);
    expect(keys(["kind", false], ["name", true], ["kind", true], ["kind", true])).toEqual(["name"]);
  });

  it("by one alone first takes the others away", () => {
    expect(keys(["kind", false], ["name", true], ["kind", false])).toEqual(["kind"]);
    expect(keys(["kind", false], ["name", false])).toEqual(["name"]);
  });
});
