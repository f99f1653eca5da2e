import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { councilQuoting, folder, PLAN, run, tiny } from "./run.ts";

const root = resolve(import.meta.dirname, "../../..");

describe("the command line", () => {
  it("shows what there is when called without a command, and exits with 2", () => {
    const { code, err } = run([], root);
    expect(code).toBe(2);
    expect(err).toContain("Usage: policy-atlas <command>");
  });

  it("helps: on all, and on each command", () => {
    const overview = run(["--help"], root);
    expect(overview.code).toBe(0);
    const commands = [...overview.out.matchAll(/^ {2}([a-z]+) {2}/gm)].map(
      ([, name]) => name ?? "",
    );
    expect(commands).toEqual([
      "new",
      "import",
      "verify",
      "stats",
      "compare",
      "check",
      "update",
      "convert",
      "load",
      "ask",
      "generate",
      "open",
      "build",
      "bundle",
      "schema",
    ]);
    for (const name of commands) {
      const help = run([name, "--help"], root);
      expect(help.code).toBe(0);
      expect(help.out).toContain(`Usage: policy-atlas ${name}`);
      expect(run(["help", name], root)).toEqual(help);
      for (const line of help.out.split("\n")) expect(line.length).toBeLessThanOrEqual(88);
    }
  });

  it("names every option of a command in its help", () => {
    const options = (out: string) =>
      out.match(/^ {2,6}(-h, )?--[a-z]+/gm)?.map((one) => one.trim());
    expect(options(run(["verify", "--help"], root).out)).toEqual([
      "--fix",
      "--errors",
      "--all",
      "--json",
      "-h, --help",
    ]);
    expect(options(run(["generate", "-h"], root).out)).toEqual([
      "--nodes",
      "--edges",
      "--seed",
      "--out",
      "-h, --help",
    ]);
  });

  it("prints the package's version", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(run(["--version"], root).out).toBe(`${version}\n`);
  });

  it("offers the nearest command or option for an unknown one, and exits with 2", () => {
    for (const [argv, words] of [
      [["verfy"], 'Unknown command "verfy". Did you mean "verify"?'],
      [
        ["draw"],
        'Unknown command "draw". The commands are new, import, verify, stats, compare, check, update, convert, load, ask, generate, open, build, bundle, schema.',
      ],
      [["--json"], 'Unknown option "--json". The command comes first.'],
      [["verify", "--jsn"], 'Unknown option "--jsn". Did you mean "--json"?'],
      [["verify", "--constructor"], 'Unknown option "--constructor".'],
      [["verify", "--json=yes"], "--json takes no value."],
      [["compare", "one"], '"compare" needs 2 arguments, not 1.'],
      [["update", "a", "b", "c", "d"], '"update" does not take the argument "d".'],
      [["generate", "--nodes"], "--nodes needs a value."],
      [["generate", "--nodes", "--edges"], "--nodes needs a value."],
      [["generate", "--nodes", "1", "--nodes", "2"], "--nodes is given twice."],
      [["generate", "--nodes", "many"], "--nodes takes a whole number from 1 to"],
      [["generate", "--nodes", "3"], "--edges is missing."],
      [["generate", "--nodes", "3", "--edges", "4", "--out", "x"], "3 nodes can have 3 links"],
    ] as const) {
      const { code, out, err } = run(argv, root);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(`policy-atlas: ${words}`);
      expect(err).toMatch(/Try "policy-atlas .*--help"\.\n$/);
    }
  });

  it("takes what follows -- for a folder, whatever it looks like", () => {
    const cwd = folder();
    expect(run(["verify", "--", "--fix"], cwd).err).toContain('There is nothing at "--fix".');
  });
});

describe("schema", () => {
  it("prints the JSON Schema of the format", () => {
    const { code, out } = run(["schema"], root);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ type: "object", required: expect.any(Array) });
  });
});

describe("stats", () => {
  it("prints counts, support, shape and coverage", () => {
    const { code, out } = run(["stats", "."], folder(tiny()));
    expect(code).toBe(0);
    expect(out).toContain("2 nodes, 1 link, 3 quotes, 1 document");
    expect(out).toMatch(/Resourcing +1\n +funds +1/);
    expect(out).toMatch(/pairs of nodes that are linked +100\.0%/);
    expect(out).toMatch(/Lanes +1 of 2 +50\.0% +1 /);
  });

  it("says which sections were not read, and counts nothing of them", () => {
    const files = {
      ...tiny({ read: [{ document: "plan", heading: "Lanes" }], uncited: [] }),
      "sources/plan.md": "## Lanes\n\nThe council funds cycle lanes.\n\n## Else\n\nIt snows.\n",
    };
    const { code, out } = run(["stats", ".", "--sections"], folder(files));
    expect(code).toBe(0);
    expect(out).toMatch(/Lanes +1 of 1 /);
    expect(out).toMatch(/Else +not read *$/m);
  });

  it("lists sections alone, a chapter as the sum of its articles", () => {
    const law =
      "CHAPTER I\n\nArticle 1 Lanes\n\nThe council funds cycle lanes.\n\nArticle 2\n\nIt rains.\n";
    const files = { ...tiny({ pillars: [], uncited: [] }), "sources/plan.md": law };
    const { code, out } = run(["stats", ".", "--sections"], folder(files));
    expect(code).toBe(0);
    expect(out).not.toContain("Resourcing");
    expect(out).toMatch(/^ {4}CHAPTER I +1 of 2 +50\.0% /m);
    expect(out).toMatch(/^ {6}Article 1 Lanes +1 of 1 +100\.0% /m);
    expect(out).toMatch(/^ {6}Article 2 +0 of 1 +0\.0% /m);
  });

  it("prints the same as JSON", () => {
    const { out } = run(["stats", ".", "--json"], folder(tiny()));
    expect(JSON.parse(out).atlases).toMatchObject([
      { folder: ".", id: "tiny", nodes: 2, links: 1, shape: { density: 1, components: [2] } },
    ]);
  });

  it("exits with 1 where an atlas has errors, and shows them", () => {
    const { code, err } = run(["stats", "."], folder(tiny({ kinds: [] })));
    expect(code).toBe(1);
    expect(err).toContain("./atlas.json:");
    expect(err).toMatch(/\. does not compile: \d+ errors?\.\n$/);
  });
});

describe("compare", () => {
  const other = tiny({ edges: [] });
  const prefixed = (name: string, files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]));

  it("prints figures and differences side by side, not computable ones as such", () => {
    const cwd = folder({ ...prefixed("a", tiny()), ...prefixed("b", other) });
    const { code, out } = run(["compare", "a", "b"], cwd);
    expect(code).toBe(0);
    expect(out).toMatch(/^nodes +2 +2 +2 +100\.0% +100\.0% +1\.000$/m);
    expect(out).toMatch(/^links over matched nodes +1 +0 +0 +0\.0% +not computable +0\.000$/m);
    expect(out).toMatch(/^relation of links +0 of 0 +not computable +not computable$/m);
    expect(out).toContain(
      "Links only in A (~ an end isn't in B): 1\n  Council –funds→ Cycle lanes",
    );
  });

  it("prints the same as JSON, without what can't be computed", () => {
    const cwd = folder({ ...prefixed("a", tiny()), ...prefixed("b", other) });
    const { pairs, alpha } = JSON.parse(run(["compare", "a", "b", "--json"], cwd).out);
    const [result] = pairs;
    expect(alpha).toEqual({ nodes: 2, links: 0, kind: 1, type: 1 });
    expect(result.nodes).toEqual({ a: 2, b: 2, both: 2, ofA: 1, ofB: 1, f1: 1 });
    expect(result.relation).toEqual({ same: 0, of: 0 });
    expect(result.differences.linksOnlyInA).toHaveLength(1);
  });

  it("has every difference as a proposal, with both sides' words and a verdict on B's", () => {
    const mine = { ...tiny({ nodes: councilQuoting("The council funds") }) };
    const theirs = tiny({ edges: [] });
    const cwd = folder({ ...prefixed("a", theirs), ...prefixed("b", mine) });
    const [{ proposals }] = JSON.parse(run(["compare", "a", "b", "--json"], cwd).out).pairs;
    expect(proposals).toEqual([
      {
        what: "link",
        b: { id: "council-funds-lanes", words: ["council funds cycle lanes"] },
        claim: expect.objectContaining({ what: "link", source: "Council", relation: "funds" }),
        verdict: "verbatim",
        remarks: [],
        quotes: [
          {
            verdict: "verbatim",
            place: { document: "plan", section: "Lanes", line: 3, column: 5 },
          },
        ],
      },
    ]);
    const [swapped] = JSON.parse(run(["compare", "b", "a", "--json"], cwd).out).pairs;
    expect(swapped.proposals).toEqual([
      { what: "link", a: { id: "council-funds-lanes", words: ["council funds cycle lanes"] } },
    ]);
  });

  it("compares each pair of more than two, and texts that differ by a word", () => {
    const changed = { ...tiny(), "sources/plan.md": PLAN.replace("a plan for", "a big plan for") };
    const cwd = folder({
      ...prefixed("a", tiny()),
      ...prefixed("b", other),
      ...prefixed("c", changed),
    });
    const { code, out } = run(["compare", "a", "b", "c"], cwd);
    expect(code).toBe(0);
    expect(out).toMatch(/^Krippendorff's alpha of 3 atlases.*2 nodes, 1 link/m);
    expect(out.match(/^A {2}/gm)).toHaveLength(3);
    expect(out.match(/has some other words in B/g)).toHaveLength(2);
  });

  it("exits with 1 where one doesn't compile, and with 2 where one is missing", () => {
    const cwd = folder({ ...prefixed("a", tiny()), ...prefixed("b", tiny({ kinds: [] })) });
    expect(run(["compare", "a", "b"], cwd).code).toBe(1);
    expect(run(["compare", "a", "c"], cwd).code).toBe(2);
    expect(run(["compare", "a", "."], cwd).err).toContain('"." holds several atlases');
  });
});
