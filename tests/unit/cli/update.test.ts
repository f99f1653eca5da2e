import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, PLAN, run, TINY, tiny } from "./run.ts";

const COUNCIL = { document: "plan", exact: "council funds cycle lanes" };

/** The atlas with a briefing that shows the quote of its link, and what verify says of its id. */
function withBriefing(cwd: string): string {
  const report = JSON.parse(run(["update", "atlas", "plan", "new.md", "--json"], cwd).out);
  return report.quotes.find(({ claim }: { claim: string }) => claim === TINY.edges[0]?.id).id;
}

function atlasIn(cwd: string) {
  return JSON.parse(readFileSync(join(cwd, "atlas/atlas.json"), "utf8"));
}

/** A folder with an atlas and the new version of its plan. */
function prepare(plan: string, changes: Parameters<typeof tiny>[0] = {}): string {
  const files = Object.entries(tiny(changes)).map(([path, text]) => [`atlas/${path}`, text]);
  return folder({ ...Object.fromEntries(files), "new.md": plan });
}

function fates(cwd: string, more: readonly string[] = []) {
  const { code, out } = run(["update", "atlas", "plan", "new.md", "--json", ...more], cwd);
  const { quotes, counts } = JSON.parse(out);
  return { code, counts, fates: quotes.map(({ fate }: { fate: string }) => fate) };
}

const LEADS = "leads “Green Ways” – a plan for lanes";

describe("policy-atlas update", () => {
  it("passes where every quote is the same, and writes nothing", () => {
    const cwd = prepare(`${PLAN}\nRiders may ask for more.\n`);
    const before = atlasIn(cwd);
    expect(fates(cwd)).toMatchObject({ code: 0, fates: ["same", "same", "same"] });
    expect(atlasIn(cwd)).toEqual(before);
    expect(readFileSync(join(cwd, "atlas/sources/plan.md"), "utf8")).toBe(PLAN);
  });

  it("shows word by word what changed around words that stand", () => {
    const cwd = prepare(PLAN.replace("council funds", "council no longer funds"));
    const { code, out } = run(["update", "atlas", "plan", "new.md"], cwd);
    expect(code).toBe(1);
    expect(out).toContain("The council {+no longer +}funds cycle lanes.");
    expect(out).toContain("3 quotes: 0 same, 0 moved, 0 paragraph, 3 changed, 0 gone.");
  });

  it("prints Markdown in which sources can't put marks", () => {
    const cwd = prepare(PLAN.replace("council funds", "council *never* <b>funds</b>"));
    const { out } = run(["update", "atlas", "plan", "new.md", "--md"], cwd);
    expect(out).toMatch(/^# Plan in its new version$/m);
    expect(out).not.toContain("<b>");
  });

  it("takes over what is accepted in place of the old version, ids and all", () => {
    const cwd = prepare(`## New\n\nThis is new.\n\n${PLAN}`);
    const { code, err } = run(["update", "atlas", "plan", "new.md", "--accept", "same"], cwd);
    expect(err).toContain("the new version. Nothing refers to the old version");
    expect(code).toBe(0);
    const { documents, ...rest } = atlasIn(cwd);
    const { documents: _documents, ...before } = JSON.parse(tiny()["atlas.json"] ?? "");
    expect(rest).toEqual(before);
    expect(documents).toHaveLength(1);
    expect(readFileSync(join(cwd, "atlas/sources/plan.md"), "utf8")).toContain("This is new.");
    expect(run(["verify", "atlas"], cwd).code).toBe(0);
  });

  it("leaves with the old version what is not accepted, and a briefing follows", () => {
    const plan = PLAN.replace("council funds", "council no longer funds");
    const briefing = (id: string) => [
      { id: "b", title: "B", steps: [{ title: "One", scene: {}, quotes: [id] }] },
    ];
    const id = withBriefing(prepare(plan));
    const documents = [{ ...TINY.documents[0], published: "2024", licence: "CC0" }];
    const cwd = prepare(plan, { documents, briefings: briefing(id) });
    const { code, err } = run(
      ["update", "atlas", "plan", "new.md", "--accept", "same,moved,paragraph"],
      cwd,
    );
    expect(err).toContain('kept as "plan-before" in sources/plan-before.md, 3 quotes only');
    expect(err).toContain("To be said anew of the new version: published.");
    expect(code).toBe(1);
    const atlas = atlasIn(cwd);
    expect(atlas.documents).toEqual([
      {
        id: "plan",
        title: "Plan",
        file: "sources/plan.md",
        role: "primary",
        licence: "CC0",
        replaces: "plan-before",
      },
      expect.objectContaining({ id: "plan-before", title: "Plan (2024)", published: "2024" }),
    ]);
    expect(atlas.edges[0].evidence[0].document).toBe("plan-before");
    expect(atlas.pillars[0].sections.map(({ document }: { document: string }) => document)).toEqual(
      ["plan", "plan-before"],
    );
    expect(atlas.uncited[0].document).toBe("plan");
    expect(atlas.briefings[0].steps[0].quotes[0]).not.toBe(id);
    expect(readFileSync(join(cwd, "atlas/sources/plan-before.md"), "utf8")).toBe(PLAN);
    expect(run(["verify", "atlas"], cwd).code).toBe(0);
  });

  it("keeps both versions if asked, and what holds stands in both", () => {
    const cwd = prepare(PLAN.replace(LEADS, "has left"));
    const { code } = run(
      ["update", "atlas", "plan", "new.md", "--accept", "paragraph", "--keep"],
      cwd,
    );
    expect(code).toBe(0);
    const { edges, nodes } = atlasIn(cwd);
    expect(edges[0].evidence).toEqual([
      { ...COUNCIL, basis: "stated", status: "inPlace" },
      { ...COUNCIL, document: "plan-before", basis: "stated", status: "inPlace" },
    ]);
    expect(nodes[0].evidence).toHaveLength(2);
    expect(run(["verify", "atlas"], cwd).code).toBe(0);
  });

  it("leaves with the old version words that stand more than once now", () => {
    const cwd = prepare(`${PLAN}\nThe council funds cycle lanes in June.\n`);
    expect(run(["update", "atlas", "plan", "new.md", "--accept", "same"], cwd).code).toBe(1);
    expect(atlasIn(cwd).edges[0].evidence[0].document).toBe("plan-before");
    expect(run(["verify", "atlas"], cwd).code).toBe(0);
  });

  it("writes nothing if the atlas would have errors", () => {
    const cwd = prepare("Nothing of this.\n", { pillars: [] });
    const documents = [{ ...TINY.documents[0], file: undefined, text: PLAN }];
    const inline = prepare(PLAN, { documents });
    const ran = run(["update", "atlas", "plan", "new.md", "--accept", "same"], inline);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining("put them in a file first")]);
    expect(fates(cwd).counts).toMatchObject({ gone: 3 });
    expect(existsSync(join(cwd, "atlas/sources/plan-before.md"))).toBe(false);
  });

  it.each([
    [["--accept", "changed"], /--accept takes no "changed": each of these must be read/],
    [["--accept", "sane"], /Did you mean "same"/],
    [["--keep"], /--keep needs --accept/],
    [["--json", "--md"], /can't be combined/],
  ])("refuses %j", (more, why) => {
    const ran = run(["update", "atlas", "plan", "new.md", ...more], prepare(PLAN));
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(why);
  });

  it("names the document that was meant", () => {
    const ran = run(["update", "atlas", "plans", "new.md"], prepare(PLAN));
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('Did you mean "plan"?')]);
  });
});
