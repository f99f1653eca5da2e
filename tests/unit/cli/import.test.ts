import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { linesAt, makePdf } from "../sources/makePdf.ts";
import { makeWord, paragraph, run as words } from "../sources/makeWord.ts";
import { folder, run, runLater, tiny, write } from "./run.ts";

const LAW = makePdf([linesAt(60, 700, ["Lamps are lit."])]);
const PLAN = makeWord({
  body: paragraph(`${words("Bells ")}<w:ins>${words("never ")}</w:ins>${words("ring.")}`),
});

const source = (cwd: string, name: string) => readFileSync(join(cwd, "town/sources", name), "utf8");

describe("import", () => {
  it("writes each document's Markdown and what is kept beside it, and prints the reports", async () => {
    const cwd = folder({ "law.pdf": LAW, "plan.docx": PLAN });
    const { code, out, err } = await runLater(
      ["import", "law.pdf", "plan.docx", "-o", "town"],
      cwd,
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("town/sources/law.md: PDF: 12 characters in, 12 out; pages: 1");
    expect(out).toContain("insertions accepted: 1");
    expect(source(cwd, "law.md")).toBe("<!-- page 1 -->\n\nLamps are lit.\n");
    expect(source(cwd, "plan.md")).toBe("Bells never ring.\n");
    expect(JSON.parse(source(cwd, "plan.import.json"))).toMatchObject({
      format: "policy-atlas-import/1",
      original: { file: "plan.docx", kind: "Word" },
      rules: [],
    });
  });

  it("prints the Markdown alone with --stdout, and writes nothing", async () => {
    const cwd = folder({ "plan.docx": PLAN });
    const { code, out, err } = await runLater(
      ["import", "plan.docx", "--stdout", "--changes", "reject"],
      cwd,
    );
    expect([code, out]).toEqual([0, "Bells ring.\n"]);
    expect(err).toContain("insertions rejected: 1");
    expect(existsSync(join(cwd, "sources"))).toBe(false);
  });

  it("applies the rules beside a source when it is imported again", async () => {
    const cwd = folder({ "law.pdf": LAW });
    await runLater(["import", "law.pdf", "-o", "town"], cwd);
    const path = join(cwd, "town/sources/law.import.json");
    const rules = [{ is: "heading", line: "Lamps are lit.", level: 1 }];
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), rules }));
    expect((await runLater(["import", "law.pdf", "-o", "town"], cwd)).code).toBe(0);
    expect(source(cwd, "law.md")).toBe("<!-- page 1 -->\n\n# Lamps are lit.\n");
    expect(JSON.parse(source(cwd, "law.import.json")).rules).toEqual(rules);
  });

  it("writes over no source that was not imported or was changed, unless it is told to", async () => {
    const cwd = folder({ "law.pdf": LAW, "town/sources/law.md": "My own words." });
    const { code, err } = await runLater(["import", "law.pdf", "-o", "town"], cwd);
    expect(code).toBe(2);
    expect(err).toContain('"town/sources/law.md" exists and was not imported. Use --replace');
    expect(source(cwd, "law.md")).toBe("My own words.");

    expect((await runLater(["import", "law.pdf", "-o", "town", "--replace"], cwd)).code).toBe(0);
    writeFileSync(join(cwd, "town/sources/law.md"), "Mended.");
    const again = await runLater(["import", "law.pdf", "-o", "town"], cwd);
    expect([again.code, source(cwd, "law.md")]).toEqual([2, "Mended."]);
    expect(again.err).toContain("has been changed since its import");
  });

  it("says which document can't be read, and reads the others", async () => {
    const cwd = folder({ "a.pdf": "no PDF at all", "law.pdf": LAW });
    const { code, err } = await runLater(["import", "a.pdf", "law.pdf", "-o", "town"], cwd);
    expect(code).toBe(1);
    expect(err).toBe(
      "policy-atlas: a.pdf: This is not a PDF, or it is too damaged to be opened.\n",
    );
    expect(source(cwd, "law.md")).toContain("Lamps are lit.");
  });

  it("takes the document into the atlas of the folder, with its original and what was left out", async () => {
    const page = "<main><h1>The lamp act</h1><p>Lamps are lit.</p></main><nav>Home</nav>";
    const cwd = folder({ "law.html": page });
    write(join(cwd, "town"), tiny());
    const before = readFileSync(join(cwd, "town/atlas.json"), "utf8");
    const { code, out } = await runLater(["import", "law.html", "-o", "town"], cwd);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('added to town/atlas.json as document "law"'),
    ]);
    const documents = () =>
      JSON.parse(readFileSync(join(cwd, "town/atlas.json"), "utf8")).documents;
    expect(documents()[1]).toEqual({
      id: "law",
      title: "The lamp act",
      file: "sources/law.md",
      role: "primary",
      original: { file: "law.html", kind: "HTML" },
      cuts: [{ what: "navigation: Home" }],
    });
    // All else in the file is as it was.
    const after = readFileSync(join(cwd, "town/atlas.json"), "utf8");
    expect(after.startsWith(before.slice(0, before.indexOf('"sources/plan.md"')))).toBe(true);
    expect(after.endsWith(before.slice(before.indexOf('"kinds"')))).toBe(true);
    expect(run(["verify", "town"], cwd).code).toBe(0);
  });

  it("renews what it said of a document, and leaves what its author said", async () => {
    const page = (home: string) => `<main><h1>Act</h1><p>Lit.</p></main><nav>${home}</nav>`;
    const cwd = folder({ "law.html": page("Home") });
    write(join(cwd, "town"), tiny());
    await runLater(["import", "law.html", "-o", "town"], cwd);
    const path = join(cwd, "town/atlas.json");
    const atlas = JSON.parse(readFileSync(path, "utf8"));
    atlas.documents[1].cuts.unshift({ what: "the seal" });
    atlas.documents[1].title = "Act of mine";
    writeFileSync(path, JSON.stringify(atlas));
    write(cwd, { "law.html": page("Start") });
    const { out } = await runLater(["import", "law.html", "-o", "town"], cwd);
    expect(out).toContain('known to town/atlas.json as document "law"');
    expect(JSON.parse(readFileSync(path, "utf8")).documents[1]).toMatchObject({
      title: "Act of mine",
      cuts: [{ what: "the seal" }, { what: "navigation: Start" }],
    });
  });

  it("is called wrongly without a place to write, with two documents of a name, or with none", async () => {
    const cwd = folder({ "law.pdf": LAW, "law.docx": PLAN });
    const codes = async (...args: string[]) => (await runLater(["import", ...args], cwd)).code;
    expect(run(["import"], cwd).code).toBe(2);
    expect(await codes("law.pdf")).toBe(2);
    expect(await codes("law.pdf", "law.docx", "-o", "town")).toBe(2);
    expect(await codes("none.pdf", "-o", "town")).toBe(2);
    expect(await codes("law.pdf", "-o", "town", "--changes", "maybe")).toBe(2);
    expect(existsSync(join(cwd, "town"))).toBe(false);
  });
});
