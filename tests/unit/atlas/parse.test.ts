import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainValue } from "../../../src/atlas/files/json.ts";
import { parseJson } from "../../../src/atlas/files/parse.ts";
import { createReport } from "../../../src/atlas/files/report.ts";

function parse(text: string) {
  const report = createReport();
  const root = parseJson(text, report.file("atlas.json", text));
  return { root, problems: report.problems() };
}

/** `code line:column` of every problem. */
const found = (text: string) =>
  parse(text).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe("parseJson", () => {
  it.each([
    ["an empty file", "", ["empty-file 1:1"]],
    ["white space only", " \n ", ["empty-file 1:1"]],
    ["a word", "atlas", ["not-json 1:1"]],
    ["single quotation marks", "{\n 'a': 1}", ["not-json 2:2"]],
    ["a property without quotation marks", "{a: 1}", ["not-json 1:2"]],
    ["a missing colon", '{"a" 1}', ["not-json 1:6"]],
    ["a missing comma", '{"a": 1\n "b": 2}', ["missing-comma 2:2"]],
    ["a missing value", '{"a": , "b": 2}', ["not-json 1:7"]],
    ["a word that is no value", '{"a": tru}', ["not-json 1:7"]],
    ["NaN", "[NaN]", ["not-json 1:2"]],
    ["a number with a leading zero", "[01]", ["missing-comma 1:3"]],
    ["a number without an end", "[1.]", ["not-json 1:2"]],
    ["a text over two lines", '{"a": "x\ny"}', ["not-json 1:7"]],
    ["a tab in a text", '{"a": "x\ty"}', ["not-json 1:7"]],
    ["a bad escape", '{"a": "\\q"}', ["not-json 1:7"]],
    ["a bad Unicode escape", '{"a": "\\u12"}', ["not-json 1:7"]],
    ["something after the end", "{} {}", ["not-json 1:4"]],
    ["a file that is cut off in an object", '{"a": 1,\n', ["not-json 1:9"]],
    ["a file that is cut off in a list", '{"a": [1, ', ["not-json 1:10"]],
    ["a file that is cut off in a text", '{"a": "wor', ["not-json 1:7"]],
    ["a trailing comma in an object", '{"a": 1,\n}', ["trailing-comma 1:8"]],
    ["a trailing comma in a list", "[1, 2 , ]", ["trailing-comma 1:7"]],
    ["a comment", '{\n  // why\n  "a": 1 /* so */\n}', ["comment 2:3", "comment 3:10"]],
    ["a key that stands twice", '{"a": 1,\n "a": 2}', ["duplicate-key 2:2"]],
    ["a key that stands twice, once in escapes", '{"a": 1, "\\u0061": 2}', ["duplicate-key 1:10"]],
    ["__proto__ as a property", '{"__proto__": {"a": 1}}', ["proto-property 1:2"]],
    ["a number too large", "[1e999]", ["number-out-of-range 1:2"]],
    ["a number too small", "[-1e999]", ["number-out-of-range 1:2"]],
    ["an integer of 20 digits", "[12345678901234567890]", ["number-loses-digits 1:2"]],
    ["U+0000 in a text", '["a\\u0000"]', ["nul-character 1:2"]],
    ["U+0000 in a key", '{"a\\u0000": 1}', ["nul-character 1:2"]],
    ["half a surrogate pair", '["\\ud83d"]', ["lone-surrogate 1:2"]],
    ["the halves of a pair the wrong way round", '["\\ude00\\ud83d"]', ["lone-surrogate 1:2"]],
  ])("names %s and its place", (_what, text, problems) => {
    expect(found(text)).toEqual(problems);
  });

  it("takes a whole surrogate pair, in escapes too", () => {
    expect(found('["\\ud83d\\ude00", "😀"]')).toEqual([]);
  });

  it("counts lines that end with LF, CRLF or CR", () => {
    expect(found('{\r\n"a": 1,\r"b": 2,\n"c": x}')).toEqual(["not-json 4:6"]);
  });

  it("reports all that leaves the tree whole in one run", () => {
    const text = '{"a": 1, // why\n "a": 1e999,\n "b": [1,],}';
    expect(found(text)).toEqual([
      "comment 1:10",
      "duplicate-key 2:2",
      "number-out-of-range 2:7",
      "trailing-comma 3:9",
      "trailing-comma 3:11",
    ]);
  });

  it.each(["[", '{"a":'])("refuses 10,000 nested %s with its place and the limit", (open) => {
    const { problems } = parse(open.repeat(10_000));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: "too-deep", line: 1, column: 64 * open.length + 1 });
    expect(problems[0]?.message).toContain("64");
  });

  it("does not take brackets in texts for nesting", () => {
    expect(found(JSON.stringify(["[".repeat(1000)]))).toEqual([]);
  });

  it("does not let __proto__ set a prototype", () => {
    const { root } = parse('{"__proto__": {"polluted": true}, "a": 1}');
    const value = root === undefined ? undefined : plainValue(root);
    expect(value).toEqual({ a: 1 });
    expect(Reflect.get(Object(value), "polluted")).toBeUndefined();
  });

  it("leaves properties that begin with x- out of the value, at any depth", () => {
    const { root, problems } = parse('{"x-a": 1, "b": [{"x-c": {"d": 2}, "e": 3}]}');
    expect(problems).toEqual([]);
    expect(root === undefined ? undefined : plainValue(root)).toEqual({ b: [{ e: 3 }] });
  });

  it("reads any JSON as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const { root, problems } = parse(text);
        const codes = problems.map(({ code }) => code);
        // What JSON.parse takes in silence is the only thing that may be reported.
        const silent = ["duplicate-key", "proto-property", "lone-surrogate", "nul-character"];
        const more = ["number-loses-digits", "number-out-of-range"];
        expect(codes.filter((code) => ![...silent, ...more].includes(code))).toEqual([]);
        if (codes.length === 0 && !text.includes("x-")) {
          expect(root === undefined ? undefined : plainValue(root)).toEqual(JSON.parse(text));
        }
      }),
    );
  });

  it("reports a problem for every text that JSON.parse refuses", () => {
    const broken = fc.tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom("", ",", "]", '"', "x"),
    );
    fc.assert(
      fc.property(broken, ([json, at, put]) => {
        const cut = at % (json.length + 1);
        const text = json.slice(0, cut) + put + json.slice(cut + 1);
        let refused = false;
        try {
          JSON.parse(text);
        } catch {
          refused = true;
        }
        if (refused) expect(parse(text).problems).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
