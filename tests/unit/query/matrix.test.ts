import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import { axesOf, axisOf, axisText, hasLine, linesOf } from "../../../src/query/matrix/axes.ts";
import { ALL, cellStatements, deniedIn, idsIn, matrix } from "../../../src/query/matrix/matrix.ts";
import { everything, visible } from "../../../src/query/visible/visible.ts";
import { DEFAULT_MATRIX, EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import type { MatrixChoice } from "../../../src/scene/scene.ts";
import { atlasAndScene } from "./arbitrary.ts";
import { atlas, edge, filters, linkQuote, node, quote } from "./small.ts";

function counted(of: Atlas, choice: Partial<MatrixChoice>, some = EMPTY_FILTERS) {
  const shown = visible(of, { filters: some, focus: undefined });
  return matrix(of, shown, { filters: some, matrix: { ...DEFAULT_MATRIX, ...choice } });
}

const actors = { rows: "actor", columns: "actor" } as const;
const miit = node("miit", { quotes: [quote("miit", { pillars: ["capacity", "talent"] })] });
const huawei = node("huawei", { quotes: [quote("huawei", { pillars: ["talent"] })] });
const robotics = node("robotics", { kind: "sector", type: "energy" });

describe("axes", () => {
  it("are kinds, pillars, sections or statuses", () => {
    const of = atlas([]);
    expect(axisOf(of, "actor")).toEqual({ by: "kind", kind: "actor" });
    expect(axisOf(of, "pillar")).toEqual({ by: "pillar" });
    expect(axisOf(of, "section")).toEqual({ by: "section" });
    expect(axisOf(of, "status")).toEqual({ by: "status" });
    expect(axisOf(of, "nobody")).toBeUndefined();
    expect(axisOf(of, "__proto__")).toBeUndefined();
  });

  it("by status counts each link once a status, in the pillars of its statements", () => {
    const claimed = linkQuote("a", { status: "claimed", pillars: ["capacity", "talent"] });
    const inPlace = linkQuote("b", { status: "inPlace", pillars: ["talent"] });
    const of = atlas(
      [miit, huawei],
      [
        edge("miit funds huawei", { quotes: [claimed, inPlace] }),
        edge("huawei funds miit", { quotes: [{ ...claimed, id: "c" }] }),
      ],
    );
    const { rowTotals, cells, cellContent } = counted(of, { rows: "status", columns: "pillar" });
    expect(cellContent).toBe("links");
    expect(Object.fromEntries(rowTotals)).toEqual({ claimed: 2, inPlace: 1 });
    expect(cells.get("claimed")?.get("capacity")?.value).toBe(2);
    expect(cells.get("inPlace")?.get("capacity")).toBeUndefined();
  });

  it("tell a kind called pillar from the pillars", () => {
    const plain = atlas([]);
    const [kind] = plain.kinds;
    const of = atlas([], [], { kinds: kind ? [{ ...kind, id: "pillar" }] : [] });
    const axis = { by: "kind", kind: "pillar" } as const;
    expect(axisText(axis)).toBe("kind/pillar");
    expect(axisOf(of, axisText(axis))).toEqual(axis);
  });

  it("are goals by instruments where nobody has chosen and the atlas has both", () => {
    const plain = atlas([]);
    expect(axesOf(plain, DEFAULT_MATRIX)).toMatchObject({
      rows: { kind: "actor" },
      columns: { kind: "sector" },
    });
    const [kind] = plain.kinds;
    const kinds = kind ? [...plain.kinds, { ...kind, id: "instrument" }] : [];
    expect(axesOf(atlas([], [], { kinds }), DEFAULT_MATRIX)).toMatchObject({
      rows: { kind: "goal" },
      columns: { kind: "instrument" },
    });
  });

  it("go through a kind only between nodes", () => {
    const of = atlas([]);
    expect(axesOf(of, { ...actors, through: "goal" }).through).toBe("goal");
    expect(axesOf(of, { rows: "actor", columns: "pillar", through: "goal" }).through).toBe(
      undefined,
    );
  });

  it("have no section without a sentence or a quote", () => {
    const of = atlas([node("a", { quotes: [quote("a", { section: 1 })] })]);
    const lines = linesOf(of, everything(of), { by: "section" });
    expect(lines.map(({ key }) => key)).toEqual(["article/1"]);
    expect(hasLine(of, { by: "section" }, "article/0")).toBe(false);
  });
});

describe("a matrix of nodes by nodes", () => {
  it("is empty where nothing shows", () => {
    const of = counted(atlas([]), actors);
    expect(of).toMatchObject({ rows: [], columns: [], total: 0, largest: 0 });
    expect(idsIn(of, [ALL, ALL])).toEqual([]);
  });

  it("counts a link both ways, or only from row to column", () => {
    const of = atlas([miit, huawei], [edge("miit funds huawei")]);
    const either = counted(of, actors);
    expect(idsIn(either, ["miit", "huawei"])).toEqual(["miit-funds-huawei"]);
    expect(idsIn(either, ["huawei", "miit"])).toEqual(["miit-funds-huawei"]);
    const out = counted(of, { ...actors, direction: "out" });
    expect(idsIn(out, ["miit", "huawei"])).toHaveLength(1);
    expect(idsIn(out, ["huawei", "miit"])).toHaveLength(0);
  });

  it("counts a symmetric link both ways, whatever the direction, and a self-loop once", () => {
    const of = atlas([miit, huawei], [edge("miit cooperates huawei"), edge("miit funds miit")]);
    const out = counted(of, { ...actors, direction: "out" });
    expect(idsIn(out, ["huawei", "miit"])).toEqual(["miit-cooperates-huawei"]);
    expect(out.cells.get("miit")?.get("miit")).toMatchObject({ value: 1 });
  });

  it("finds links of goals by instruments whichever end is the row", () => {
    const of = atlas([miit, robotics], [edge("miit prioritizes robotics")]);
    expect(idsIn(counted(of, { rows: "sector", columns: "actor" }), ["robotics", "miit"])).toEqual([
      "miit-prioritizes-robotics",
    ]);
  });

  it("tells the statuses of the statements that pass the filters", () => {
    const id = "miit-funds-huawei";
    const quotes = [
      linkQuote(id, { status: "inPlace" }),
      linkQuote(id, { status: "intended" }),
      linkQuote(id, { status: "intended" }),
    ];
    const of = atlas([miit, huawei], [edge("miit funds huawei", { quotes })]);
    const statuses = (some = EMPTY_FILTERS) =>
      Object.fromEntries(
        counted(of, actors, some).cells.get("miit")?.get("huawei")?.statuses ?? [],
      );
    expect(statuses()).toEqual({ inPlace: 1, intended: 1 });
    expect(statuses(filters({ statuses: ["intended"] }))).toEqual({ intended: 1 });
  });

  it("keeps empty rows and columns, counts them, and leaves them out on request", () => {
    const of = atlas([miit, huawei, robotics], [edge("miit prioritizes robotics")]);
    const all = counted(of, { rows: "actor", columns: "sector" });
    expect(all.rows.map(({ key }) => key)).toEqual(["miit", "huawei"]);
    expect(all).toMatchObject({ emptyRows: 1, emptyColumns: 0 });
    const some = counted(of, { rows: "actor", columns: "sector", hideEmpty: true });
    expect(some.rows.map(({ key }) => key)).toEqual(["miit"]);
    expect(some.emptyRows).toBe(1);
  });

  it("goes by name, by total and by similarity, ties by id", () => {
    const nodes = ["c", "b", "a"].map((id) => node(id));
    const sectors = ["s", "t"].map((id) => node(id, { kind: "sector" }));
    const links = ["c funds t", "a funds t", "b funds s", "b funds t"].map((one) => edge(one));
    const of = atlas([...nodes, ...sectors], links);
    const rows = (order: MatrixChoice["order"]) =>
      counted(of, { rows: "actor", columns: "sector", order }).rows.map(({ key }) => key);
    expect(rows("name")).toEqual(["a", "b", "c"]);
    expect(rows("total")).toEqual(["b", "a", "c"]);
    expect(rows("similarity")).toEqual(["b", "a", "c"]);
  });
});

describe("a matrix with places", () => {
  it("counts, for a node and a pillar, the links that a statement there speaks of", () => {
    const id = "miit-funds-huawei";
    const quotes = [linkQuote(id, { pillars: ["talent"] }), linkQuote(id, { pillars: ["data"] })];
    const of = atlas([miit, huawei], [edge("miit funds huawei", { quotes })]);
    const by = counted(of, { rows: "actor", columns: "pillar" });
    expect(idsIn(by, ["miit", "talent"])).toEqual([id]);
    expect(idsIn(by, ["huawei", "data"])).toEqual([id]);
    expect(idsIn(by, ["huawei", "capacity"])).toEqual([]);
    expect(by.rowTotals.get("miit")).toBe(1);
    expect(cellStatements(by.axes, ["miit", "data"], quotes)).toEqual([quotes[1]]);
  });

  it("counts, for two pillars, the nodes in both", () => {
    const by = counted(atlas([miit, huawei]), { rows: "pillar", columns: "pillar" });
    expect(by.cellContent).toBe("nodes");
    expect(idsIn(by, ["capacity", "talent"])).toEqual(["miit"]);
    expect(idsIn(by, ["talent", "talent"])).toEqual(["miit", "huawei"]);
    expect(by.rows.map(({ key }) => key)).toContain("data");
  });
});

describe("a matrix of the same things on both sides", () => {
  it("leaves a pillar by itself out of the scale: only how large it is stands there", () => {
    const by = counted(atlas([miit, huawei]), { rows: "pillar", columns: "pillar" });
    expect(by.cells.get("talent")?.get("talent")?.value).toBe(2);
    expect(by).toMatchObject({ hasSizeDiagonal: true, largest: 1 });
    expect(counted(atlas([miit, huawei]), actors).hasSizeDiagonal).toBe(false);
  });
});

describe("any matrix", () => {
  it("holds only what shows, and its totals count each once", () => {
    fc.assert(
      fc.property(atlasAndScene, ([of, scene]) => {
        const shown = visible(of, scene);
        const by = matrix(of, shown, scene);
        const known = by.cellContent === "links" ? shown.edges : shown.nodes;
        for (const [row, line] of by.cells) {
          for (const [column, cell] of line) {
            expect(cell.ids.every((id) => known.has(id))).toBe(true);
            expect(new Set(cell.ids).size).toBe(cell.ids.length);
            expect(cell.value).toBeGreaterThan(0);
            expect(hasLine(of, by.axes.rows, row)).toBe(true);
            expect(hasLine(of, by.axes.columns, column)).toBe(true);
          }
        }
        expect(by.total).toBe(idsIn(by, [ALL, ALL]).length);
        for (const { key } of by.rows) {
          expect(by.rowTotals.get(key) ?? 0).toBe(idsIn(by, [key, ALL]).length);
        }
      }),
    );
  });

  it("is the same turned round when rows and columns are swapped and direction does not matter", () => {
    fc.assert(
      fc.property(atlasAndScene, ([of, scene]) => {
        const shown = visible(of, scene);
        const choice = { ...scene.matrix, direction: "either" } as const;
        const { rows, columns } = axesOf(of, choice);
        const one = matrix(of, shown, { ...scene, matrix: choice });
        const other = matrix(of, shown, {
          ...scene,
          matrix: { ...choice, rows: axisText(columns), columns: axisText(rows) },
        });
        for (const [row, line] of one.cells) {
          for (const [column, { ids }] of line) expect(idsIn(other, [column, row])).toEqual(ids);
        }
        expect(one.total).toBe(other.total);
      }),
    );
  });
});

describe("denied links", () => {
  const said = (id: string, negated: boolean, pillars: readonly string[] = []) =>
    linkQuote(id, { id: `${id}~${negated}`, negated, pillars });

  it("are counted, and told apart from those that a statement there affirms", () => {
    const links = [
      edge("miit funds robotics", { quotes: [said("miit-funds-robotics", true)] }),
      edge("miit hinders robotics", {
        quotes: [said("miit-hinders-robotics", true), said("miit-hinders-robotics", false)],
      }),
    ];
    const of = counted(atlas([miit, robotics], links), { rows: "actor", columns: "sector" });
    expect(idsIn(of, ["miit", "robotics"])).toHaveLength(2);
    expect(deniedIn(of, ["miit", "robotics"])).toEqual(["miit-funds-robotics"]);
    expect(deniedIn(of, ["nobody", ALL])).toEqual([]);
  });

  it("are not denied in all where one cell affirms them", () => {
    const id = "miit-funds-robotics";
    const quotes = [said(id, true, ["capacity"]), said(id, false, ["talent"])];
    const of = counted(atlas([miit, robotics], [edge("miit funds robotics", { quotes })]), {
      rows: "actor",
      columns: "pillar",
    });
    expect(deniedIn(of, ["miit", "capacity"])).toEqual([id]);
    expect(deniedIn(of, ["miit", "talent"])).toEqual([]);
    expect(deniedIn(of, ["miit", ALL])).toEqual([]);
  });
});
