import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { councilQuoting, folder, run, tiny, write } from "./run.ts";

const ESCAPE = "\u001b";

describe("verify", () => {
  it("exits with 0 and counts what it checked", () => {
    const { code, out, err } = run(["verify", "."], folder(tiny()));
    expect(out).toBe("✓ . A tiny atlas, 2 nodes, 1 link, 3 quotes: no problems\n");
    expect([code, err]).toEqual([0, ""]);
  });

  it("checks all atlases of data/ when none is named, in the order of their names", () => {
    const cwd = folder();
    write(join(cwd, "data", "b"), tiny());
    write(join(cwd, "data", "a"), tiny());
    write(join(cwd, "data", "notes"), { "readme.txt": "No atlas." });
    const { code, out } = run(["verify"], cwd);
    expect(out.match(/data\/\w+/g)).toEqual(["data/a", "data/b"]);
    expect(code).toBe(0);
  });

  it("takes an atlas's JSON file by its own name", () => {
    const files = tiny();
    const cwd = folder({ "second.json": files["atlas.json"] ?? "", "sources/plan.md": "# Else\n" });
    const { code, out } = run(["verify", "second.json"], cwd);
    expect(code).toBe(1);
    expect(out).toMatch(/^\.\/second\.json:\d+:\d+ error/m);
  });

  it("exits with 1 on an error and shows its place, code, words and line", () => {
    const cwd = folder(tiny({ nodes: councilQuoting("The counsel of elders") }));
    const { code, out } = run(["verify", "."], cwd);
    expect(code).toBe(1);
    expect(out).toMatch(/^\.\/atlas\.json:\d+:\d+ error quote-not-found$/m);
    expect(out).toMatch(/^> \d+ \| +"exact": "The counsel of elders"$/m);
    expect(out).toMatch(/^ +\| +\^+$/m);
    expect(out).toMatch(/^✗ \.: 1 error/m);
  });

  it("exits with 0 on warnings alone", () => {
    const { code, out } = run(["verify", "."], folder(tiny({ uncited: [] })));
    expect(code).toBe(0);
    expect(out).toContain("warning");
    expect(out).toMatch(/1 warning\n/);
  });

  it("prints control characters and reversing marks as what they are", () => {
    const cwd = folder(tiny({ title: `${ESCAPE}[31mred\u202e`, nodes: [] }));
    const { out } = run(["verify", "."], cwd);
    expect(out).not.toContain(ESCAPE);
    expect(out).not.toContain("\u202e");
  });

  it("colours only where the terminal shows colours", () => {
    const cwd = folder(tiny({ uncited: [] }));
    expect(run(["verify", "."], cwd, true).out).toContain(`${ESCAPE}[33mwarning${ESCAPE}[39m`);
    expect(run(["verify", "."], cwd).out).not.toContain(ESCAPE);
  });
});

describe("the problems that verify prints", () => {
  /** An atlas with an error, a doubled name, and five uncited sentences in two sections. */
  const many = {
    ...tiny({
      nodes: [
        ...councilQuoting("The counsel of elders"),
        { ...councilQuoting("The council")[0], id: "board" },
      ],
      uncited: [],
    }),
    "sources/plan.md":
      "## Lanes\n\nThe council funds cycle lanes. It rains. It pours. It thaws.\n\n## Else\n\nIt snows. It melts.\n",
  };

  it("are errors first, then warnings by their kind, of which many are counted", () => {
    const { code, out } = run(["verify", "."], folder(many));
    expect(code).toBe(1);
    expect(out.match(/(?:error|warning) [a-z-]+$/gm)).toEqual([
      "error quote-not-found",
      "warning same-name",
      "warning uncited-sentence",
      "warning section-without-pillar",
    ]);
    expect(out).toMatch(/^5 uncited sentences in 2 sections; --all prints them\.$/m);
    expect(out).toMatch(/1 error, 7 warnings\n$/);
  });

  it("are all of them in the order of files and lines, where that is asked for", () => {
    const { out } = run(["verify", ".", "--all"], folder(many));
    expect(out.match(/warning uncited-sentence$/gm)).toHaveLength(5);
    expect(out).not.toContain("--all");
  });

  it("are errors alone, where that is asked for; warnings are counted still", () => {
    const { out } = run(["verify", ".", "--errors"], folder(many));
    expect(out.match(/(?:error|warning) [a-z-]+$/gm)).toEqual(["error quote-not-found"]);
    expect(out).toMatch(/1 error, 7 warnings\n$/);
    expect(run(["verify", ".", "--errors", "--all"], folder(many)).code).toBe(2);
  });

  it("are all there as JSON, each with its section where it has one", () => {
    const { out } = run(["verify", ".", "--json", "--errors"], folder(many));
    const { problems } = JSON.parse(out).atlases[0];
    expect(problems).toHaveLength(8);
    expect(problems.map(({ section }: { section?: string }) => section).filter(Boolean)).toEqual([
      "Lanes",
      "Lanes",
      "Lanes",
      "Else",
      "Else",
      "Else",
    ]);
  });
});

describe("verify --json", () => {
  it("prints one JSON value with all problems", () => {
    const cwd = folder(tiny({ nodes: councilQuoting("The counsel of elders") }));
    const { code, out } = run(["verify", ".", "--json"], cwd);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      atlases: [
        {
          folder: ".",
          title: null,
          errors: 1,
          problems: [{ severity: "error", code: "quote-not-found", file: "atlas.json" }],
          fixed: [],
        },
      ],
    });
  });
});

describe("verify --fix", () => {
  const wrong = 'The  council funds cycle lanes. The mayor\'s office leads "Green Ways" - a plan';

  it("repairs spacing, quotation marks and dashes in the file, says so, and checks again", () => {
    const cwd = folder(tiny({ nodes: councilQuoting(wrong) }));
    expect(run(["verify", "."], cwd).out).toContain("--fix repairs");
    const fixed = run(["verify", ".", "--fix"], cwd);
    expect(fixed.out).toMatch(/fixed atlas\.json\n {2}line \d+, [a-z-]+: ".*" → ".*"/);
    expect(fixed.code).toBe(0);
    expect(
      JSON.parse(readFileSync(join(cwd, "atlas.json"), "utf8")).nodes[0].evidence[0].exact,
    ).toBe("The council funds cycle lanes. The mayor’s office leads “Green Ways” – a plan");
    expect(run(["verify", "."], cwd).out).not.toContain("--fix");
  });

  it("changes nothing else in the file, its byte order mark included", () => {
    const files = tiny({ nodes: councilQuoting(wrong) });
    const before = `\ufeff${files["atlas.json"]?.replaceAll("\n", "\r\n")}`;
    const cwd = folder({ ...files, "atlas.json": before });
    run(["verify", ".", "--fix"], cwd);
    const after = readFileSync(join(cwd, "atlas.json"), "utf8");
    expect(after).toBe(
      before.replace(
        JSON.stringify(wrong).slice(1, -1),
        "The council funds cycle lanes. The mayor’s office leads “Green Ways” – a plan",
      ),
    );
  });

  it("leaves errors alone: a near miss is never taken", () => {
    const files = tiny({ nodes: councilQuoting("The counsel of elders") });
    const cwd = folder(files);
    expect(run(["verify", ".", "--fix"], cwd).code).toBe(1);
    expect(readFileSync(join(cwd, "atlas.json"), "utf8")).toBe(files["atlas.json"]);
  });
});

describe("exit code 2", () => {
  it("stands for nothing to read", () => {
    const cwd = folder({ "empty/readme.txt": "", "notes.txt": "" });
    for (const [argv, words] of [
      [["verify", "nowhere"], 'There is nothing at "nowhere".'],
      [["verify", "empty"], 'There is no atlas.json in "empty".'],
      [["verify", "notes.txt"], "neither an atlas's folder nor its JSON file"],
      [["verify"], 'There is no folder "data"'],
    ] as const) {
      const { code, out, err } = run(argv, cwd);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(words);
    }
  });
});
