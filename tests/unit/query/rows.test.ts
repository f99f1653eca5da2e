import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableRows } from "../../../src/query/table/rows.ts";
import { visible } from "../../../src/query/visible/visible.ts";
import type { Filters } from "../../../src/scene/scene.ts";
import { TABLE_ROWS } from "../../../src/scene/sceneVocabulary.ts";
import { atlasAndScene } from "./arbitrary.ts";
import { atlas, edge, filters, linkQuote, node, quote } from "./small.ts";

const of = atlas(
  [
    node("miit", {
      quotes: [
        quote("miit", { id: "miit~1", pillars: ["talent"] }),
        quote("miit", { id: "miit~2" }),
      ],
    }),
    node("robotics"),
  ],
  [
    edge("miit funds robotics", {
      quotes: [
        linkQuote("x", { id: "x~1", status: "intended" }),
        linkQuote("x", { id: "x~2", status: "inPlace", pillars: ["talent"] }),
      ],
    }),
  ],
);

const rows = (kind: "nodes" | "links" | "quotes", some: Partial<Filters> = {}) =>
  tableRows(of, { filters: filters(some), focus: undefined }, kind).map(({ id }) => id);

describe("rows", () => {
  it("are none for an atlas without nodes", () => {
    for (const kind of TABLE_ROWS) {
      expect(tableRows(atlas([]), { filters: filters({}), focus: undefined }, kind)).toEqual([]);
    }
  });

  it("are nodes, links or quotes, in the atlas's order", () => {
    expect(rows("nodes")).toEqual(["miit", "robotics"]);
    expect(rows("links")).toEqual(["miit-funds-robotics"]);
    expect(rows("quotes")).toEqual(["miit~1", "miit~2", "robotics~00000000", "x~1", "x~2"]);
  });

  it("of quotes stand as one reads them, through one document after the other", () => {
    const documents = atlas([]).documents.map((one) => ({ ...one, text: "x".repeat(9) }));
    const two = atlas(
      [
        node("a", { quotes: [quote("a", { id: "a~1", document: "law", start: 1 })] }),
        node("b", { quotes: [quote("b", { id: "b~1", start: 8 }), quote("b", { id: "b~2" })] }),
      ],
      [],
      { documents },
    );
    const read = tableRows(two, { filters: filters({}), focus: undefined }, "quotes");
    expect(read.map(({ id }) => id)).toEqual(["b~2", "b~1", "a~1"]);
  });

  it("of quotes are those that pass the filters themselves", () => {
    expect(rows("quotes", { statuses: ["intended"] })).toEqual(["x~1"]);
    expect(rows("quotes", { pillars: ["talent"] })).toEqual(["miit~1"]);
    expect(rows("quotes", { documents: ["law"] })).toEqual([]);
  });

  it("say which node or link they are about", () => {
    const [first] = tableRows(of, { filters: filters({}), focus: undefined }, "quotes");
    expect(first).toMatchObject({ id: "miit~1", claim: "miit", type: "nodeQuote" });
  });

  it("are exactly what the Scene shows, and each shown link has a quote that shows", () => {
    fc.assert(
      fc.property(atlasAndScene, ([any, scene]) => {
        const shown = visible(any, scene);
        const ids = (kind: "nodes" | "links") => tableRows(any, scene, kind).map(({ id }) => id);
        expect(ids("nodes")).toEqual([...shown.nodes]);
        expect(ids("links")).toEqual([...shown.edges]);
        const claims = new Set(tableRows(any, scene, "quotes").map(({ claim }) => claim));
        for (const id of shown.edges) expect(claims).toContain(id);
        for (const id of claims) expect(shown.nodes.has(id) || shown.edges.has(id)).toBe(true);
      }),
    );
  });
});
