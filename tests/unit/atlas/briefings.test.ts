import { describe, expect, it } from "vitest";
import { atlasOf, changed, codes, compileData, only, smallAtlas } from "./helper.ts";

const step = (properties: object) =>
  changed((atlas) => {
    const steps = [{ title: "S", scene: {}, ...properties }];
    Object.assign(atlas, { briefings: [{ id: "b", title: "B", steps }] });
  });
const scene = (properties: object) => step({ scene: properties });
const quote = atlasOf(compileData(smallAtlas())).edges[0]?.quotes[0]?.id ?? "";

describe("a briefing", () => {
  it("whose steps show and quote what is there is without problem", () => {
    const compiled = step({
      notes: "So **it** is.",
      quotes: [quote],
      scene: {
        view: "map",
        arrange: "flow",
        filters: { pillars: ["works"], types: ["actor/government"], basis: ["stated"], atLeast: 2 },
        select: ["council", "council-funds-lanes"],
        focus: "lanes",
        camera: { x: 0, y: -3, span: 900 },
        moved: { council: { x: 1, y: 2 } },
        table: {
          rows: "links",
          columns: ["source", "words"],
          sort: [{ column: "statements", down: true }],
        },
        matrix: { rows: "actor", columns: "pillar", split: true, cell: ["council", "works"] },
      },
    });
    expect(compiled.problems).toEqual([]);
    expect(atlasOf(compiled).briefings).toHaveLength(1);
  });

  it.each([
    ["unknown-node-or-link", { select: ["concil"] }],
    ["unknown-node", { focus: "council-funds-lanes" }],
    ["unknown-node", { moved: { constructor: { x: 1, y: 2 } } }],
    ["unknown-pillar", { filters: { pillars: ["work"] } }],
    ["unknown-kind", { filters: { kinds: ["actors"] } }],
    ["unknown-type", { filters: { types: ["government"] } }],
    ["unknown-relation", { filters: { relations: ["fund"] } }],
    ["unknown-family", { filters: { families: ["fund"] } }],
    ["unknown-document", { filters: { documents: ["plans"] } }],
    ["unknown-column-of-these-rows", { table: { columns: ["source"] } }],
    ["unknown-column-of-these-rows", { table: { rows: "links", columns: ["name"] } }],
    [
      "unknown-column-of-these-rows",
      { table: { rows: "quotes", sort: [{ column: "statements", down: true }] } },
    ],
    ["unknown-kind", { matrix: { rows: "actors" } }],
    ["unknown-kind", { matrix: { through: "pillar" } }],
    ["unknown-node-or-pillar", { matrix: { cell: ["concil", "*"] } }],
    ["unknown-document", { matrix: { cell: ["*", "plans/0"] } }],
    ["unknown-document", { text: { section: "plans/0" } }],
    ["unknown-value", { matrix: { order: "size" } }],
    ["unknown-value", { filters: { statuses: ["done"] } }],
    ["unknown-value", { arrange: "spiral" }],
    ["wrong-type", { camera: { x: 0.5, y: 0, span: 1 } }],
    ["too-short", { filters: { atLeast: 0 } }],
  ])("that shows what is not there is an error: %s in %j", (code, properties) => {
    expect(codes(scene(properties))).toEqual([code]);
  });

  it("that quotes a claim which is not there gets the nearest", () => {
    const { message } = only(
      step({ quotes: [quote.replace("council", "concil")] }),
      "unknown-quote",
    );
    expect(message).toContain('Did you mean "council-funds-lanes"?');
  });

  it("that quotes other words of a claim is told its quotes", () => {
    const { message } = only(step({ quotes: ["council-funds-lanes~00000000"] }), "unknown-quote");
    expect(message).toContain(quote);
  });

  it("may point to nodes and links by callouts", () => {
    const callouts = [
      { at: "council", text: "It pays" },
      { at: "council-funds-lanes", text: "From when?", side: "left" },
    ];
    expect(step({ callouts }).problems).toEqual([]);
  });

  it("whose callout points to what is not there gets the nearest", () => {
    const { message } = only(
      step({ callouts: [{ at: "concil", text: "It pays" }] }),
      "unknown-node-or-link",
    );
    expect(message).toContain('Did you mean "council"?');
  });

  it.each([
    ["too-long", { text: "a".repeat(91) }],
    ["empty-text", { text: " " }],
    ["unknown-value", { text: "It pays", side: "behind" }],
    ["missing-property", {}],
  ])("has no callout with %s", (code, callout) => {
    expect(codes(step({ callouts: [{ at: "council", ...callout }] }))).toEqual([code]);
  });

  it("has no more than four callouts in a step", () => {
    const callouts = Array.from({ length: 5 }, () => ({ at: "council", text: "It pays" }));
    expect(codes(step({ callouts }))).toEqual(["too-long"]);
  });
});
