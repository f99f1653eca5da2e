import { describe, expect, it } from "vitest";
import { atlasOf, changed, codes, compileData, only, type Small, smallAtlas } from "./helper.ts";

const put = (object: object | undefined, properties: object) =>
  Object.assign(object ?? {}, properties);

describe("the form of a file", () => {
  it.each<[string, string, (atlas: Small) => void, string]>([
    [
      "a missing property",
      "missing-property",
      ({ nodes }) => put(nodes[0], { summary: undefined }),
      'nodes[0]: "summary" is missing.',
    ],
    [
      "a number for a text",
      "wrong-type",
      ({ nodes }) => put(nodes[0], { name: 7 }),
      "nodes[0].name: a text in quotation marks is expected here.",
    ],
    [
      "a text for a list",
      "wrong-type",
      ({ nodes }) => put(nodes[0], { aliases: "a" }),
      "nodes[0].aliases: a list",
    ],
    [
      "null for an object",
      "wrong-type",
      ({ nodes }) => put(nodes, { 0: null }),
      "nodes[0]: an object",
    ],
    [
      "a text for true or false",
      "wrong-type",
      ({ relations }) => put(relations[0], { symmetric: "yes" }),
      "true or false",
    ],
    [
      "a word outside the vocabulary",
      "unknown-value",
      ({ edges }) => put(edges[0]?.evidence[0], { basis: "statd" }),
      '"statd" is not one of "stated", "implied". Did you mean "stated"?',
    ],
    [
      "an unknown role",
      "unknown-value",
      ({ documents }) => put(documents[0], { role: "main" }),
      '"primary", "secondary", "translation"',
    ],
    ["an empty name", "empty-text", ({ nodes }) => put(nodes[0], { name: "" }), "empty"],
    ["a blank name", "empty-text", ({ nodes }) => put(nodes[0], { name: " \n" }), "empty"],
    [
      "a node without quotes",
      "too-short",
      ({ nodes }) => put(nodes[0], { evidence: [] }),
      "at least one quote",
    ],
    ["no documents", "too-short", (atlas) => put(atlas, { documents: [] }), "at least 1 item"],
    [
      "an unknown property",
      "unknown-property",
      ({ nodes }) => put(nodes[0], { colour: "red" }),
      'nodes[0].colour: there is no property "colour" here',
    ],
  ])("is reported for %s", (_what, code, change, message) => {
    const found = changed(change).problems.filter((problem) => problem.code === code);
    expect(found.map((problem) => problem.message).join("\n")).toContain(message);
  });

  it("offers the nearest name for an unknown property, once", () => {
    const compiled = changed(({ nodes }) => {
      const [node] = nodes;
      put(node, { sumary: node?.summary, summary: undefined });
    });
    expect(codes(compiled)).toEqual(["unknown-property"]);
    expect(compiled.problems[0]?.message).toContain('Did you mean "summary"?');
  });

  it("knows the properties of a Scene too", () => {
    const scene = { filters: { pilars: [] } };
    const compiled = changed((atlas) => {
      put(atlas, { briefings: [{ id: "b", title: "B", steps: [{ title: "S", scene }] }] });
    });
    expect(only(compiled, "unknown-property").message).toContain('Did you mean "pillars"?');
  });

  it.each(["__proto__x", "constructor", "toString", "hasOwnProperty"])(
    "reports %s as an unknown property",
    (key) => {
      const text = JSON.stringify(smallAtlas()).replace(
        '"id":"council"',
        `"id":"council","${key}":1`,
      );
      expect(codes(compileData(text))).toEqual(["unknown-property"]);
    },
  );

  it("lets x- properties pass at any level, and changes no hash by them", () => {
    const plain = atlasOf(compileData(smallAtlas()));
    const compiled = changed((atlas) => {
      put(atlas, { "x-note": { any: ["thing", 1e3] } });
      put(atlas.nodes[0], { "x-colour": "red" });
      put(atlas.edges[0]?.evidence[0], { "x-page": 12 });
      put(atlas.kinds[0]?.types[0], { "x-": null });
    });
    expect(compiled.problems).toEqual([]);
    expect(atlasOf(compiled)).toEqual(plain);
  });

  it("is reported in the order of the file", () => {
    const compiled = changed((atlas) => {
      put(atlas.nodes[1], { kind: "zzz" });
      put(atlas.documents[0], { role: "main" });
      put(atlas.edges[0], { relation: "zzz" });
      put(atlas.nodes[0], { name: 1 });
    });
    const places = compiled.problems.map(({ line, column }) => line * 1000 + column);
    expect(compiled.problems.length).toBeGreaterThan(3);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe("the format", () => {
  it.each([
    ["a list", "[]"],
    ["a text", '"atlas"'],
    ["an object of something else", '{"name": "package", "version": "1.0.0"}'],
  ])("of %s is not an atlas, and nothing else is said", (_what, text) => {
    const compiled = compileData(text);
    expect(codes(compiled)).toEqual(["not-an-atlas"]);
    expect(compiled.problems[0]?.message).toContain("policy-atlas/1");
  });

  it("of a newer version is named as that, and nothing else is said", () => {
    const compiled = changed((atlas) => put(atlas, { format: "policy-atlas/2", nodes: 7 }));
    expect(codes(compiled)).toEqual(["newer-format"]);
    expect(compiled.problems[0]?.message).toContain("written by a newer version");
  });

  it("that is missing from what else is an atlas is reported with the rest", () => {
    const compiled = changed((atlas) => {
      put(atlas, { format: undefined });
      put(atlas.edges[0], { target: "lane" });
    });
    expect(codes(compiled)).toEqual(["not-an-atlas", "unknown-node"]);
  });

  it("of more nodes than the limit is refused with the limit", () => {
    const nodes = Array.from({ length: 100_001 }, () => 0);
    const compiled = changed((atlas) => put(atlas, { nodes }));
    expect(codes(compiled)).toEqual(["too-many"]);
    expect(compiled.problems[0]?.message).toContain("at most 100000 nodes");
  });
});

describe("a valid atlas", () => {
  it("may have neither nodes nor edges", () => {
    const compiled = changed((atlas) => put(atlas, { nodes: [], edges: [] }));
    expect(new Set(codes(compiled))).toEqual(new Set(["no-nodes", "uncited-sentence"]));
    expect(atlasOf(compiled)).toMatchObject({ nodes: [], edges: [] });
  });

  it("may have nodes without links", () => {
    const compiled = changed((atlas) => put(atlas, { edges: [] }));
    expect(codes(compiled)).toEqual(["uncited-sentence"]);
  });

  it.each([
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    '"><img src=x onerror=alert(1)>',
    "北京市",
    "مجموعة الدراجات",
    "קבוצת רוכבים",
    "👩\u200D🚀 riders",
    "e\u0301te\u0301",
    "می\u200Cخواهم",
    "क्\u200Dष",
    "line\nbreak",
    "x".repeat(500),
    "</script><!--<script $& \u2028",
  ])("keeps a name such as %j as it is", (name) => {
    const compiled = changed((atlas) => {
      put(atlas.nodes[0], { name, short: "The council" });
    });
    expect(compiled.problems).toEqual([]);
    expect(atlasOf(compiled).nodes[0]?.name).toBe(name);
  });
});

describe("characters that nobody sees", () => {
  it.each([
    ["a zero-width space", "The\u200Bcouncil", "U+200B (zero-width space)"],
    ["an override", "The \u202Elicnuoc", "U+202E (right-to-left override)"],
    ["an isolate", "\u2067council\u2069", "U+2067"],
    ["a joiner between Latin letters", "a\u200Db", "U+200D"],
    ["a soft hyphen", "coun\u00ADcil", "U+00AD"],
    ["a control character", "bell\u0007", "U+0007"],
    ["hidden tags", "a\u{E0041}", "U+E0041"],
  ])("are a warning: %s", (_what, name, shown) => {
    const compiled = changed((atlas) => put(atlas.nodes[0], { name, short: "The council" }));
    const problem = only(compiled, "invisible-character");
    expect(problem.severity).toBe("warning");
    expect(problem.message).toContain(shown);
  });

  it("are a warning in a quote, which is found all the same", () => {
    const plan = "The coun\u200Bcil funds lanes.";
    const compiled = changed(
      (atlas) => put(atlas.edges[0]?.evidence[0], { exact: plan }),
      `# The plan\n\nAda Town builds. ${plan} Lanes help riders.\n\n# The people\n\nRiders ask for lanes. The council and the riders meet.\n`,
    );
    expect(codes(compiled)).toContain("invisible-character");
    expect(compiled.atlas).toBeDefined();
  });
});

describe("a document's address", () => {
  it.each(["https://example.org/a", "http://example.org", "mailto:a@example.org"])(
    "may be %s",
    (url) => {
      expect(changed(({ documents }) => put(documents[0], { url })).problems).toEqual([]);
    },
  );

  it.each(["javascript:alert(1)", "data:text/html,x", "example.org", "file:///etc/passwd"])(
    "that is not opened gets a warning: %s",
    (url) => {
      const compiled = changed(({ documents }) => put(documents[0], { url }));
      expect(codes(compiled)).toEqual(["url-not-opened"]);
    },
  );
});
