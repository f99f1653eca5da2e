import { readFileSync } from "node:fs";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { folder, PLAN, run, runLater, tiny } from "./run.ts";

const LAW = `# Duties

The council funds cycle lanes – “Green Ways”. Riders ask for lanes.

# Rights

Riders ask for lanes. The council does not fund buses.
`;

const HEAD = "id,subject,relation,object,quote\n";
const GOOD = `${HEAD}a,Council,funds,lanes,The council funds cycle lanes\n`;

function check(claims: string, more: readonly string[] = [], name = "claims.csv") {
  const cwd = folder({ "law.md": LAW, [name]: claims });
  return run(["check", name, "--source", "law.md", ...more], cwd);
}

const parquet = (columnData: Parameters<typeof parquetWriteBuffer>[0]["columnData"]) =>
  new Uint8Array(parquetWriteBuffer({ columnData }));

function json(claims: string, more: readonly string[] = [], name?: string) {
  const ran = check(claims, ["--json", ...more], name);
  return { ...ran, report: JSON.parse(ran.out) };
}

describe("policy-atlas check", () => {
  it("passes where every quote is verbatim, and says where each stands", () => {
    const { code, report } = json(GOOD);
    expect(code).toBe(0);
    expect(report.claims).toEqual([
      {
        id: "a",
        verdict: "verbatim",
        remarks: [],
        quotes: [
          {
            verdict: "verbatim",
            place: { document: "law", section: "Duties", line: 3, column: 1 },
          },
        ],
      },
    ]);
    expect(report.counts).toMatchObject({ claims: 1, quotes: 1, verbatim: 1, near: 0, negated: 0 });
  });

  it("takes a difference of form only where that is allowed", () => {
    const claims = `${HEAD}a,Council,funds,lanes,"The council funds cycle lanes - ""Green Ways"""\n`;
    expect(json(claims).code).toBe(1);
    const { code, report } = json(claims, ["--allow", "repairable"]);
    expect(code).toBe(0);
    expect(report.claims[0].quotes[0].place.words).toBe(
      "The council funds cycle lanes – “Green Ways”",
    );
  });

  it.each([
    ["several", "Riders ask for lanes.", { places: [{ line: 3 }, { line: 7, section: "Rights" }] }],
    [
      "near",
      "The council builds cycle lanes",
      { nearest: { line: 3, column: 1, marked: "The council [-builds-]{+funds+} cycle lanes" } },
    ],
    ["absent", "Penguins negotiate tariffs", {}],
    [
      "none",
      "",
      { offered: [{ line: 3, words: "The council funds cycle lanes – “Green Ways”." }] },
    ],
  ])("fails with %s", (verdict, quote, details) => {
    for (const more of [[], ["--allow", "repairable"]]) {
      const { code, report } = json(`${HEAD}a,Council,funds,lanes,${quote}\n`, more);
      expect(code).toBe(1);
      expect(report.claims[0]).toMatchObject({ verdict, quotes: [{ verdict, ...details }] });
      expect(report.counts[verdict]).toBe(1);
    }
  });

  it("fails with one bad claim among good ones, and each has its verdict, ids twice too", () => {
    const ran = json(`${GOOD}a,Council,funds,lanes,Nothing like this was said\n`);
    expect(ran.code).toBe(1);
    expect(ran.report.claims.map((claim: { verdict: string }) => claim.verdict)).toEqual([
      "verbatim",
      "absent",
    ]);
    expect(ran.report.claims[1]).toMatchObject({ remarks: ["doubled"], about: { doubled: "a" } });
    expect(ran.err).toContain('more than one claim has the id "a"');
  });

  it("remarks what denies", () => {
    const { code, report } = json(`quote\nfund buses\n`);
    expect(code).toBe(0);
    expect(report.claims[0].remarks).toEqual(["negated"]);
  });

  it("knows what an atlas has, and checks against its sources where none is named", () => {
    const files = tiny();
    const claims = `${HEAD}a,Council,bankrolls,Cycle lanes,The council funds cycle lanes\nb,Cycle lanes,is funded by,Council,The council funds cycle lanes\n`;
    const cwd = folder({
      ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`atlas/${path}`, text])),
      "plan.md": PLAN,
      "claims.csv": claims,
    });
    for (const source of [[], ["--source", "plan.md"]]) {
      const ran = run(["check", "claims.csv", "--atlas", "atlas", "--json", ...source], cwd);
      expect(ran.code).toBe(0);
      const { claims: found } = JSON.parse(ran.out);
      expect(found[0]).toMatchObject({
        remarks: ["codebook"],
        about: { codebook: ['no relation is called "bankrolls"'] },
        quotes: [{ place: { document: "plan", section: "Lanes", line: 3 } }],
      });
      expect(found[1]).toMatchObject({
        remarks: ["known"],
        about: { known: "council-funds-lanes" },
      });
    }
  });

  it("prints words, or Markdown in which nothing of others is a mark", () => {
    const claims = `${HEAD}a,<b>*X*</b>,funds,lanes,The council builds cycle lanes\n`;
    const words = check(claims).out;
    expect(words).toContain("near a");
    expect(words).toContain("nearest at law.md:3:1, “Duties”: The council [-builds-]{+funds+}");
    expect(words).toContain("1 claim: 0 verbatim, 0 repairable, 0 several, 1 near");
    const markdown = check(claims, ["--md"]).out;
    expect(markdown).toContain("- **near** a: \\<b\\>\\*X\\*\\</b\\> – funds – lanes");
    expect(markdown).toContain("## Counts");
  });

  it("shows control characters as what they are", () => {
    expect(check(`quote\n"\u001b[2Jno such words here"\n`).out).not.toContain("\u001b");
  });

  it("is told which column is which, and the format", () => {
    expect(check("beleg\nThe council funds cycle lanes\n", ["--column", "quote=beleg"]).code).toBe(
      0,
    );
    const lines =
      '{"extractions":[{"extraction_class":"a","extraction_text":"The council","char_interval":{"start_pos":9999,"end_pos":10000}}]}';
    expect(json(lines, ["--from", "langextract"], "x.jsonl").report.claims[0].verdict).toBe(
      "several",
    );
  });

  it.each([
    [["--source", "none.md"], /no file "none.md"/],
    [["--source", "claims.csv"], /not a \.md or \.txt/],
    [["--allow", "near"], /takes "repairable"/],
    [["--from", "langextrac"], /Did you mean "langextract"/],
    [["--column", "qote=x"], /Did you mean "quote"/],
    [["--column", "quote"], /ROLE=NAME/],
    [["--json", "--md"], /can't be combined/],
    [["--language", "!"], /takes a tag/],
    [["--atlas", "nowhere"], /nothing at "nowhere"/],
  ])("called with %j exits 2", (more, why) => {
    const ran = check(GOOD, more);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(why);
  });

  it("without sources, without the claims' file or on a folder exits 2", () => {
    const cwd = folder({ "law.md": LAW, "claims.csv": GOOD });
    expect(run(["check", "claims.csv"], cwd).err).toMatch(/--source is missing/);
    expect(run(["check", "gone.csv", "--source", "law.md"], cwd).code).toBe(2);
    expect(run(["check", ".", "--source", "law.md"], cwd).code).toBe(2);
  });

  it.each([
    ["", "claims.csv", /is empty/],
    [HEAD, "claims.csv", /contains no claims/],
    ["[]", "claims.json", /contains no claims/],
    ["subject,object\nA,B\n", "claims.csv", /no column of quotes/],
    ["quote\nA\n", "claims.jsonl", /does not begin like JSON/],
    ['{"quote":"The council"}\n{"quote"', "claims.jsonl", /line 2 is not JSON/],
    ["<html></html>", "claims.json", /does not begin like JSON/],
  ])("with claims %j in %s exits 2", (claims, name, why) => {
    const ran = check(claims, ["--json"], name);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(why);
    // What was written before looks like no whole report.
    if (ran.out !== "") expect(() => JSON.parse(ran.out)).toThrow();
  });

  it("says of bytes that are no text what they are", async () => {
    const cwd = folder({
      "law.md": LAW,
      "a.parquet": Uint8Array.from([0x50, 0x41, 0x52, 0x31, 0xff, 0xfe, 0x80]),
      "b.csv": Uint8Array.from([0x71, 0xff, 0xfe]),
    });
    const damaged = await runLater(["check", "a.parquet", "--source", "law.md"], cwd);
    expect(damaged).toMatchObject({ code: 2, out: "" });
    expect(damaged.err).toMatch(/a\.parquet can't be read as Parquet/);
    expect(run(["check", "b.csv", "--source", "law.md"], cwd).err).toMatch(/UTF-8/);
  });

  it("reads GraphRAG's Parquet tables and the text units beside them", async () => {
    const units = parquet([
      { name: "id", data: ["u1"], type: "STRING" },
      { name: "text", data: ["Riders ask for lanes."], type: "STRING" },
    ]);
    const links = parquet([
      { name: "id", data: ["r1"], type: "STRING" },
      { name: "source", data: ["RIDERS"], type: "STRING" },
      { name: "target", data: ["LANES"], type: "STRING" },
      { name: "text_unit_ids", data: [["u1"]] },
    ]);
    const cwd = folder({
      "law.md": LAW,
      "relationships.parquet": links,
      "text_units.parquet": units,
    });
    const ran = await runLater(
      ["check", "relationships.parquet", "--source", "law.md", "--json"],
      cwd,
    );
    expect(ran.code).toBe(1);
    const [claim] = JSON.parse(ran.out).claims;
    expect(claim).toMatchObject({ id: "r1", verdict: "none" });
    expect(claim.quotes[0].offered.map(({ line }: { line: number }) => line)).toEqual([3, 7]);
  });

  it("reads a byte order mark", () => {
    expect(check(`\uFEFF${GOOD}`).code).toBe(0);
  });

  it("names its options in the help", () => {
    const { out, code } = run(["check", "--help"], folder());
    expect(code).toBe(0);
    expect(out).toContain("--allow repairable");
  });
});

describe("docs/for-models.md", () => {
  const text = readFileSync(new URL("../../../docs/for-models.md", import.meta.url), "utf8");
  const blocks = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block = ""]) => block);

  it("shows an example that the command reads and passes", () => {
    const [, example = ""] = blocks;
    const source = /```text\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
    const cwd = folder({ "plan.md": source, "claims.json": example });
    const ran = run(["check", "claims.json", "--source", "plan.md", "--json"], cwd);
    expect(JSON.parse(ran.out).claims.map((claim: { verdict: string }) => claim.verdict)).toEqual([
      "verbatim",
      "verbatim",
    ]);
    expect(ran.code).toBe(0);
  });

  it("asks in its schema for what the example has, and for nothing else", () => {
    const [schema = "", example = ""] = blocks;
    const item = JSON.parse(schema).properties.claims.items;
    for (const claim of JSON.parse(example).claims) {
      expect(Object.keys(claim).every((key) => key in item.properties)).toBe(true);
      for (const key of item.required) expect(claim).toHaveProperty(key);
    }
  });
});
