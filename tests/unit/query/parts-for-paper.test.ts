import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import { compile } from "../../../src/atlas/compile.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import { matrixPart } from "../../../src/query/matrix/matrixPart.ts";
import { sceneTable } from "../../../src/query/table/sceneTable.ts";
import { passages } from "../../../src/query/text/passages.ts";
import { DEFAULT_MATRIX, DEFAULT_TABLE, defaultScene } from "../../../src/scene/completeScene.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { atlas, edge, linkQuote, node } from "./small.ts";

const names = {
  denied: "Denied",
  bothWays: "Both ways",
  node: "Node",
  link: "Link",
};

function scene(of: Atlas, change: Partial<Scene> = {}): Scene {
  return { ...defaultScene(of), ...change };
}

describe("the table of a Scene as texts", () => {
  const of = atlas([node("b", { name: "B" }), node("a", { name: "A" })], [edge("b funds a")]);

  it("is empty where nothing is", () => {
    const none = atlas([]);
    expect(sceneTable(none, scene(none), names, 5)).toMatchObject({ rows: [], restRows: 0 });
  });

  it("has the Scene's columns, in its order, and says how many rows are left out", () => {
    const table = {
      ...DEFAULT_TABLE,
      columns: ["name", "links"] as const,
      sort: [{ column: "name", down: false }] as const,
    };
    expect(sceneTable(of, scene(of, { table }), names, 5).rows).toMatchObject([
      { id: "a", texts: ["A", "1"] },
      { id: "b", texts: ["B", "1"] },
    ]);
    const { rows, restRows } = sceneTable(of, scene(of, { table }), names, 1);
    expect(rows).toMatchObject([{ texts: ["A", "1"] }]);
    expect(restRows).toBe(1);
  });
});

describe("a part of a matrix", () => {
  const of = atlas(
    ["a", "b", "c"].map((id) => node(id)),
    [
      edge("a funds b"),
      edge("a prioritizes b"),
      edge("c hinders b", {
        quotes: [linkQuote("c-hinders-b", { negated: true })],
      }),
    ],
  );
  const matrix = { ...DEFAULT_MATRIX, rows: "actor", columns: "actor", direction: "out" } as const;
  const most = { rows: 9, columns: 9 };

  it("holds nothing of an atlas without nodes", () => {
    const none = atlas([]);
    expect(matrixPart(none, scene(none, { matrix }), most)).toMatchObject({
      rows: [],
      columns: [],
      restRows: 0,
    });
  });

  it("keeps the lines that hold most, and says how many are left out", () => {
    const part = matrixPart(of, scene(of, { matrix }), { rows: 2, columns: 1 });
    expect(part.rows.map(({ key }) => key).sort()).toEqual(["a", "c"]);
    expect(part.columns.map(({ key }) => key)).toEqual(["b"]);
    expect([part.restRows, part.restColumns]).toEqual([1, 2]);
  });

  it("leaves empty cells empty, and puts in brackets what the words deny", () => {
    const part = matrixPart(of, scene(of, { matrix }), most);
    const cell = (row: string, column: string) => {
      const line = (lines: typeof part.rows, key: string) => lines.filter((one) => one.key === key);
      return line(part.rows, row).flatMap((one) =>
        line(part.columns, column).map((other) => part.cell(one, other).text),
      );
    };
    expect(cell("a", "b")).toEqual(["2"]);
    expect(cell("b", "a")).toEqual([""]);
    expect(cell("c", "b")).toEqual(["(1)"]);
    expect(part.hasDeniedCell).toBe(true);
  });
});

describe("passages", () => {
  const { atlas: cycling } = compile(readFolder("tests/fixtures/cycling"));
  if (!cycling) throw new Error("The fixture does not compile.");
  const [someNode] = cycling.nodes;

  it("are none where there is no text", () => {
    const none = atlas([], [], { documents: [] });
    expect(passages(none, scene(none))).toEqual([]);
  });

  it("are the whole text where nothing stands out", () => {
    const all = passages(cycling, scene(cycling));
    const words = all.map(({ pieces }) => pieces.map(({ text }) => text).join("")).join(" ");
    expect(words).toContain("Canal Lane");
    expect(all.some(({ isHeading }) => isHeading)).toBe(true);
    expect(all.flatMap(({ pieces }) => pieces).some(({ isLit }) => isLit)).toBe(false);
  });

  it("are the paragraphs of the quotes that stand out, which are told apart in them", () => {
    const select = [someNode?.id ?? ""];
    const some = passages(cycling, scene(cycling, { select }));
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(passages(cycling, scene(cycling)).length);
    for (const { pieces } of some) expect(pieces.some(({ isLit }) => isLit)).toBe(true);
    const lit = some.flatMap(({ pieces }) =>
      pieces.flatMap(({ text, isLit }) => (isLit ? text : [])),
    );
    const [first] = someNode?.quotes ?? [];
    expect(lit.join(" ")).toContain(first?.exact.split(/\s+/u)[0] ?? "");
  });
});
