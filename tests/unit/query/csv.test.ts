import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCsv } from "../../../src/query/table/csv.ts";
import { readCsv } from "./readCsv.ts";

describe("a table as CSV", () => {
  it("is empty where there are no rows", () => {
    expect(writeCsv([])).toBe("");
    expect(readCsv("")).toEqual([]);
  });

  it("ends each row with CR LF", () => {
    expect(
      writeCsv([
        ["name", "links"],
        ["Huawei", 2],
      ]),
    ).toBe("name,links\r\nHuawei,2\r\n");
  });

  it("quotes cells with commas, quotes and line breaks", () => {
    expect(writeCsv([["a,b", 'say "no"', "two\nlines"]])).toBe(
      '"a,b","say ""no""","two\nlines"\r\n',
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "'x"])(
    "puts an apostrophe before %j, and takes it off again",
    (cell) => {
      const text = writeCsv([[cell, "x"]]);
      expect(text.replace(/^"/, "")).toMatch(/^'/);
      expect(readCsv(text)).toEqual([[cell, "x"]]);
    },
  );

  it("writes numbers as they are, since no number runs", () => {
    expect(writeCsv([[-2, 0.5]])).toBe("-2,0.5\r\n");
  });

  it("begins with a byte order mark on request", () => {
    expect(writeCsv([["é"]], { bom: true })).toBe("\uFEFFé\r\n");
    expect(readCsv("\uFEFFé\r\n")).toEqual([["é"]]);
  });

  it("is read as the rows that were written, whatever stands in them", () => {
    const special = fc.constantFrom(
      "'",
      '"',
      ",",
      "\r",
      "\n",
      "\r\n",
      "=",
      "＝",
      "\uFEFF",
      "",
      "a",
    );
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(special, { maxLength: 5 }).map((parts) => parts.join("")),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.boolean(), (table, bom) => {
        expect(readCsv(writeCsv(table, { bom }))).toEqual(table);
      }),
      { numRuns: 1000 },
    );
  });

  it("begins no cell so that a spreadsheet runs it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (cell) => {
        const [written = ""] = [writeCsv([[cell, "x"]])];
        expect(written.replace(/^"/, "")).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
    );
  });
});

describe("the CSV of other programs", () => {
  it.each([
    [
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\rc,d\r",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a,", [["a", ""]]],
    [",", [["", ""]]],
    ["a,\r\nb", [["a", ""], ["b"]]],
    ["'tis", [["'tis"]]],
    ['"open, still', [["open, still"]]],
    ['"a"b,c', [["ab", "c"]]],
  ])("%j is read", (text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });
});
