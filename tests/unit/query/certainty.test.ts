import { describe, expect, it } from "vitest";
import { hashToScene, sceneToHash } from "../../../src/address/sceneAddress.ts";
import { atlasFileSchema } from "../../../src/atlas/format/schema.ts";
import { answer } from "../../../src/query/ask/answer.ts";
import { questionText, readQuestion } from "../../../src/query/ask/questionText.ts";
import { statementWords } from "../../../src/query/cite/statementWords.ts";
import { atlasStats } from "../../../src/query/measures/atlasStats.ts";
import { cellOf } from "../../../src/query/table/cells.ts";
import { isInCodebook } from "../../../src/query/visible/codebook.ts";
import { facetCounts } from "../../../src/query/visible/facets.ts";
import { visible } from "../../../src/query/visible/visible.ts";
import { defaultScene, EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import { jsonSchema } from "../../../src/scene/jsonSchema.ts";
import { shownColumns } from "../../../src/scene/tableColumns.ts";
import { atlas, edge, linkQuote, node } from "./small.ts";

const hedged = edge("miit funds robotics", {
  quotes: [linkQuote("miit-funds-robotics", { certainty: "hedged" })],
});
const of = atlas(
  [node("miit"), node("robotics", { kind: "sector", type: "energy" }), node("moe")],
  [hedged, edge("moe funds robotics")],
);
const filters = { ...EMPTY_FILTERS, certainties: ["hedged"] as const };

describe("an attribute that only the table names", () => {
  it("is in the format and its JSON Schema", () => {
    expect(JSON.stringify(jsonSchema())).toContain('"enum":["certain","hedged"]');
    const evidence = atlasFileSchema().shape.edges.element.shape.evidence.element;
    const quote = { document: "a", exact: "b", basis: "stated", status: "claimed" };
    expect(evidence.safeParse({ ...quote, certainty: "hedged" }).success).toBe(true);
    expect(evidence.safeParse({ ...quote, certainty: "doubted" }).success).toBe(false);
  });

  it("filters, and is counted beside its filter", () => {
    expect([...visible(of, { filters, focus: undefined }).edges]).toEqual([hedged.id]);
    const counts = facetCounts(of, { filters: EMPTY_FILTERS, focus: undefined });
    expect([...counts.certainties]).toEqual([
      ["certain", 0],
      ["hedged", 1],
    ]);
  });

  it("is asked for in words, answered, and kept in the address", () => {
    const read = readQuestion(of, "actors that fund sectors, hedged");
    if (!("question" in read)) throw new Error("not read");
    expect(questionText(of, read.question)).toMatch(/, hedged$/);
    const found = answer(of, { filters: EMPTY_FILTERS, focus: undefined }, read.question).found;
    expect(found.map(({ subject }) => subject.id)).toEqual(["miit"]);
    const scene = { ...defaultScene(of), filters, ask: read.question };
    expect(sceneToHash(scene)).toContain("certainty=hedged");
    expect(hashToScene(sceneToHash(scene), of)).toEqual({ scene, ignored: [] });
  });

  it("has a column, a place in citations, in the statistics and in the codebook", () => {
    const table = { rows: "links", columns: [], sort: [] } as const;
    expect(shownColumns(table)).toContain("certainty");
    const context = {
      ...{ atlas: of, shown: visible(of, { filters, focus: undefined }), filters },
      names: { denied: "Denied", node: "Node", link: "Link" },
    };
    const row = { type: "link", id: hedged.id, claim: hedged.id, edge: hedged } as const;
    expect(cellOf(row, "certainty", context)).toEqual(["Hedged"]);
    expect(hedged.quotes.map(statementWords)).toEqual(["Stated, in place, hedged by the source."]);
    expect(atlasStats(of).certainties.map(({ count }) => count)).toEqual([0, 1]);
    expect(isInCodebook(of, "certainty:hedged")).toBe(true);
  });
});
