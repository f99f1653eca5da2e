import { describe, expect, it } from "vitest";
import { atlasOf, changed, codes, compileData, only, type Small, smallAtlas } from "./helper.ts";

type Change = (atlas: Small) => void;

/** Puts properties into an object of the small atlas. */
const put = (object: object | undefined, properties: object) =>
  Object.assign(object ?? {}, properties);

describe("a reference to nothing", () => {
  it.each<[string, string, string, Change]>([
    [
      "unknown-node",
      "edges[0].source",
      "council",
      ({ edges }) => put(edges[0], { source: "concil" }),
    ],
    ["unknown-node", "edges[0].target", "lanes", ({ edges }) => put(edges[0], { target: "laens" })],
    [
      "unknown-relation",
      "edges[0].relation",
      "funds",
      ({ edges }) => put(edges[0], { relation: "fund" }),
    ],
    ["unknown-kind", "nodes[0].kind", "actor", ({ nodes }) => put(nodes[0], { kind: "actors" })],
    [
      "unknown-type",
      "nodes[0].type",
      "government",
      ({ nodes }) => put(nodes[0], { type: "goverment" }),
    ],
    [
      "unknown-family",
      "relations[0].family",
      "resourcing",
      ({ relations }) => put(relations[0], { family: "resourcng" }),
    ],
    [
      "unknown-kind",
      "relations[0].from[0]",
      "actor",
      ({ relations }) => put(relations[0], { from: ["acter"] }),
    ],
    [
      "unknown-type",
      "relations[0].to[0]",
      "sector/infrastructure",
      ({ relations }) => put(relations[0], { to: ["sector/infrastucture"] }),
    ],
    [
      "unknown-document",
      "nodes[0].evidence[0].document",
      "plan",
      ({ nodes }) => put(nodes[0]?.evidence[0], { document: "plann" }),
    ],
    [
      "unknown-document",
      "pillars[0].sections[0].document",
      "plan",
      ({ pillars }) => put(pillars[0]?.sections[0], { document: "pan" }),
    ],
    [
      "unknown-heading",
      "pillars[0].sections[0].heading",
      "The plan",
      ({ pillars }) => put(pillars[0]?.sections[0], { heading: "The plans" }),
    ],
  ])("is %s at %s, with the nearest known", (code, path, near, change) => {
    const problem = only(changed(change), code);
    expect(problem.severity).toBe("error");
    expect(problem.message).toContain(`${path}: `);
    expect(problem.message).toContain(`Did you mean "${near}"?`);
  });

  it("gets no suggestion where nothing known is near", () => {
    const compiled = changed(({ edges }) => put(edges[0], { target: "zzzz" }));
    expect(only(compiled, "unknown-node").message).not.toContain("Did you mean");
  });

  it("says of a type of another kind where it belongs", () => {
    const compiled = changed(({ nodes }) => put(nodes[0], { type: "infrastructure" }));
    expect(only(compiled, "unknown-type").message).toContain('It is a type of "sector"');
  });

  it("stands at the line and column of what is wrong", () => {
    const text = JSON.stringify(smallAtlas(), null, 2).replace(
      '"source": "council"',
      '"source": "x"',
    );
    const before = text.slice(0, text.indexOf('"x"')).split("\n");
    const problem = only(compileData(text), "unknown-node");
    expect(problem).toMatchObject({
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      length: 3,
    });
  });

  it("to an item that is broken in another way is not reported", () => {
    const compiled = changed(({ nodes }) => put(nodes[0], { summary: 7 }));
    expect(codes(compiled)).toEqual(["wrong-type"]);
  });
});

describe("ids", () => {
  it.each<[string, Change]>([
    ["two nodes", ({ nodes }) => put(nodes[1], { id: "council" })],
    ["a node and an edge", ({ edges }) => put(edges[0], { id: "lanes" })],
    ["two kinds", ({ kinds }) => put(kinds[1], { id: "actor" })],
    ["two documents", ({ documents }) => documents.push(...documents)],
    ["two families", ({ families }) => families.push(...families)],
    ["two types of one kind", ({ kinds }) => kinds[0]?.types.push(...(kinds[0]?.types ?? []))],
    ["two pillars", ({ pillars }) => put(pillars[1], { id: "works" })],
  ])("of %s are told apart", (_what, change) => {
    expect(codes(changed(change))).toContain("duplicate-id");
  });

  it("that stand twice name the place where they stood first", () => {
    const compiled = changed(({ edges }) => put(edges[0], { id: "lanes" }));
    expect(only(compiled, "duplicate-id").message).toMatch(
      /"lanes" is taken by nodes\[1\], at \d+:\d+/,
    );
  });

  it("of different lists may be the same", () => {
    const compiled = changed((atlas) => {
      put(atlas.pillars[0], { id: "council" });
      put(atlas.families[0], { id: "funds" });
      put(atlas.relations[0], { family: "funds" });
    });
    expect(compiled.problems).toEqual([]);
  });

  it.each([
    "__proto__",
    "toString",
    "Upper",
    "two words",
    "-a",
    "a--b",
    "ä",
    "a".repeat(81),
    "a/b",
  ])("may not be %j", (id) => {
    const problem = changed(({ nodes }) => put(nodes[0], { id })).problems.find(({ message }) =>
      message.startsWith("nodes[0].id"),
    );
    expect(["bad-id", "too-long"]).toContain(problem?.code);
  });

  it("that are none get one offered", () => {
    const compiled = changed(({ families }) => put(families[0], { id: "Größe (Mittel)" }));
    expect(only(compiled, "bad-id").message).toContain('"gro-e-mittel" would be one');
  });

  it.each(["constructor", "has-own-property", "a".repeat(80), "0"])("may be %s", (id) => {
    const compiled = changed((atlas) => {
      put(atlas.nodes[0], { id });
      put(atlas.edges[0], { source: id });
      put(atlas.kinds[0], { id });
      put(atlas.nodes[0], { kind: id });
      put(atlas.relations[0], { from: [id] });
    });
    expect(compiled.problems).toEqual([]);
    expect(atlasOf(compiled).nodes[0]).toMatchObject({ id, kind: id, statements: 3 });
  });
});

describe("links", () => {
  it("join the kinds that their relation may join", () => {
    const swapped = changed(({ edges }) => put(edges[0], { source: "lanes", target: "council" }));
    const { message } = only(swapped, "ends-not-joined");
    expect(message).toContain('"funds" joins actor to sector/infrastructure');
    expect(message).toContain('"lanes" is of sector/infrastructure');
    expect(message).toContain("It would fit the other way round");
  });

  it("may be written either way round when the relation is symmetric", () => {
    const compiled = changed((atlas) => {
      put(atlas.relations[0], { symmetric: true });
      put(atlas.edges[0], { source: "lanes", target: "council" });
    });
    expect(compiled.problems).toEqual([]);
  });

  const twin: Change = ({ edges }) => {
    const [edge] = edges;
    if (edge) edges.push({ ...edge, id: "twin" });
  };

  it("that say the same are one edge with more quotes", () => {
    const { message } = only(changed(twin), "duplicate-edge");
    expect(message).toContain('the same link as "council-funds-lanes"');
    expect(message).toContain("one edge");
  });

  it("that say the same either way round are one edge when symmetric", () => {
    const both: Change = (atlas) => {
      twin(atlas);
      put(atlas.edges[1], { source: "lanes", target: "council" });
    };
    expect(codes(changed(both))).not.toContain("duplicate-edge");
    const symmetric = changed((atlas) => {
      both(atlas);
      put(atlas.relations[0], { symmetric: true });
    });
    expect(codes(symmetric)).toContain("duplicate-edge");
  });

  it("from a node to itself are a warning", () => {
    const compiled = changed((atlas) => {
      put(atlas.relations[0], { to: ["actor", "sector"] });
      put(atlas.edges[0], { target: "council" });
    });
    expect(only(compiled, "self-loop").severity).toBe("warning");
    expect(compiled.atlas).toBeDefined();
  });
});

describe("pillars", () => {
  it("can't name a heading that stands twice", () => {
    const compiled = changed(() => {}, "# The plan\n\nAda Town builds.\n\n# The plan\n\nRiders.\n");
    const { message } = only(compiled, "ambiguous-heading");
    expect(message).toContain("occurs 2 times in sources/plan.md (at 1:1, 5:1)");
  });

  it("that leave a section out get a warning at its heading", () => {
    const compiled = changed(({ pillars }) => pillars.pop());
    expect(only(compiled, "section-without-pillar")).toMatchObject({
      severity: "warning",
      file: "sources/plan.md",
      line: 5,
      column: 1,
    });
  });

  it("may cover a section by a passage", () => {
    const compiled = changed(({ pillars }) => {
      put(pillars[1], {
        sections: [],
        passages: [{ document: "plan", exact: "Riders ask for lanes." }],
      });
    });
    expect(compiled.problems).toEqual([]);
    const [council, lanes] = atlasOf(compiled).nodes;
    expect(council?.pillars).toEqual(["works"]);
    expect(lanes?.pillars).toEqual(["works", "people"]);
  });

  it("name what stands before the first heading by the document's title", () => {
    const compiled = changed(({ pillars }) => {
      pillars[0]?.sections.push({ document: "plan", heading: "Plan" });
    }, `Riders, lanes and the council.\n\nThe council pays for lanes.\n`.concat(PLAN_AFTER));
    expect(codes(compiled)).not.toContain("unknown-heading");
  });

  it("of a section hold its sub-sections", () => {
    const plan =
      "# The plan\n\nAda Town builds lanes. The council funds lanes. Lanes help riders.\n\n## The people\n\nRiders ask for lanes. The council and the riders meet.\n";
    const compiled = changed(({ pillars }) => pillars.pop(), plan);
    expect(compiled.problems).toEqual([]);
    expect(atlasOf(compiled).nodes[1]?.pillars).toEqual(["works"]);
  });
});

const PLAN_AFTER =
  "\n# The plan\n\nAda Town builds lanes. The council funds lanes. Lanes help riders.\n\n# The people\n\nRiders ask for lanes. The council and the riders meet.\n";
