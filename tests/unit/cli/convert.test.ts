import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../../src/exchange/index.ts";
import { folder, run, runLater, tiny } from "./run.ts";

const text = (at: string, name: string) => readFileSync(join(at, name), "utf8");

describe("convert", () => {
  it.each(FORMATS.filter(({ write }) => write))("writes an atlas as $id", async ({ id, label }) => {
    const cwd = folder(tiny());
    const { code, out } = await runLater(["convert", ".", "out", "--to", id], cwd);
    expect([code, out]).toEqual([0, `out: ${label}, 2 nodes, 1 link, 3 quotes\n`]);
    expect(readFileSync(join(cwd, "out")).length).toBeGreaterThan(40);
  });

  it("says what is lost, before it says what was written", async () => {
    const { err } = await runLater(["convert", ".", "lanes.mmd"], folder(tiny()));
    expect(err).toContain("3 quotes left out");
    expect(err).toContain("The codebook left out");
  });

  it("says that a large atlas has no positions yet, and how to have them", async () => {
    const cwd = folder();
    run(["generate", "--nodes", "501", "--edges", "500", "--out", "large"], cwd);
    const { code, err } = await runLater(["convert", "large", "large.gexf"], cwd);
    expect(code).toBe(0);
    expect(err).toContain("Positions, sizes and colours of 501 nodes left out");
    expect(err).toContain("--layout");
    const csv = await runLater(["convert", "large", "large.mmd"], cwd);
    expect(csv.err).not.toContain("--layout");
  });

  it("tells the formats by the files' names, from one program's to another's", async () => {
    const cwd = folder(tiny());
    await runLater(["convert", ".", "lanes.graphml"], cwd);
    const { code, out } = await runLater(["convert", "lanes.graphml", "lanes.cyjs"], cwd);
    expect([code, out]).toEqual([0, "lanes.cyjs: Cytoscape.js, 2 nodes, 1 link, 3 quotes\n"]);
    expect(JSON.parse(text(cwd, "lanes.cyjs")).elements.edges[0].data).toMatchObject({
      source: "council",
      target: "lanes",
      label: "funds",
      quotes: [{ exact: "council funds cycle lanes", document: "plan", basis: "stated" }],
    });
  });

  it("makes proposals of a graph without quotes, which check reads and finds to have none", async () => {
    const cwd = folder({
      "plan.md": "# Plan\n\nThe council funds cycle lanes.\n",
      "edges.csv": "Source,Target,Relation\nCouncil,Cycle lanes,funds\n",
    });
    const { code, out } = await runLater(["convert", "edges.csv", "found/"], cwd);
    expect(code).toBe(0);
    expect(out).toContain("found/claims.jsonl: 3 proposals, 3 without a quote.");
    expect(out).toContain("policy-atlas check found/claims.jsonl --source <file>");
    const checked = run(["check", "found/claims.jsonl", "--source", "plan.md", "--json"], cwd);
    expect(checked.code).toBe(1);
    const claims = JSON.parse(checked.out).claims;
    expect(claims.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      "none",
      "none",
      "none",
    ]);
    expect(checked.out).toContain("The council funds cycle lanes");
  });

  it("makes proposals of a project's coded words, with its texts, and check finds them verbatim", async () => {
    const cwd = folder(tiny());
    await runLater(["convert", ".", "lanes.qdpx"], cwd);
    const { out } = await runLater(["convert", "lanes.qdpx", "found/"], cwd);
    expect(out).toContain("3 proposals, 0 without a quote");
    const command = /policy-atlas (check .*)\n/.exec(out)?.[1]?.split(" ") ?? [];
    const { code, out: checked } = run(command, cwd);
    expect(checked).toContain("verbatim");
    expect(code).toBe(0);
  });

  it("never writes over an atlas, a text that is another, or the file that is read", async () => {
    const cwd = folder(tiny());
    await runLater(["convert", ".", "lanes.qdpx"], cwd);
    const other = folder({
      "lanes.qdpx": readFileSync(join(cwd, "lanes.qdpx")),
      "sources/Plan.txt": "other",
    });
    const tries = [
      await runLater(["convert", ".", "atlas.json"], cwd),
      await runLater(["convert", "lanes.qdpx", "."], other),
      await runLater(["convert", "lanes.qdpx", "lanes.qdpx"], cwd),
    ];
    expect(tries.map(({ code }) => code)).toEqual([2, 2, 2]);
    expect(text(cwd, "atlas.json")).toContain("A tiny atlas");
    expect(text(other, "sources/Plan.txt")).toBe("other");
  });

  it.each([
    [["nothing", "x.gexf"], "There is nothing at"],
    [["x.bin", "x.gexf"], "does not tell its format"],
    [["x.bin", "x.unknown"], "does not tell a format"],
    [["x.bin", "x.gexf", "--from", "gephi"], '--from does not know "gephi"'],
    [["x.bin", "x.gexf", "--from", "graphmll"], "Did you mean"],
    [["x.bin", "x.gexf", "--from", "dot"], "DOT is written, not read"],
    [["x.graphml", "x.gexf"], "is not well-formed XML"],
    [["doctype.graphml", "x.gexf"], "has a document type"],
  ])("explains what is wrong with %j", async (argv, words) => {
    const cwd = folder({
      "x.bin": "x",
      "x.graphml": "<graphml><graph></graphml>",
      "doctype.graphml":
        '<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE graphml []><graphml><graph/></graphml>',
    });
    const { code, out, err } = await runLater(["convert", ...argv], cwd);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });
});
