import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonSchema } from "../../../src/scene/jsonSchema.ts";
import { linesAt, makePdf } from "../sources/makePdf.ts";
import { folder, run, runLater, tiny } from "./run.ts";

const root = resolve(import.meta.dirname, "../../..");
const LAW = "# The lamp act\n\nArticle 1 Lamps\n\nThe town lights lamps.\n";

const atlasIn = (cwd: string, name: string) =>
  JSON.parse(readFileSync(join(cwd, name, "atlas.json"), "utf8"));

describe("new", () => {
  it("makes a folder that verifies, with its sources and the policy codebook", () => {
    const cwd = folder({ "law.md": LAW, "notes/plan.txt": "Lamps are lit." });
    const { code, out } = run(["new", "my-town", "law.md", "notes/plan.txt"], cwd);
    expect(out).toMatch(/^Made my-town with 2 sources, 5 kinds and 21 relations\.\n/);
    expect(code).toBe(0);
    expect(run(["verify", "my-town"], cwd).code).toBe(0);
    expect(atlasIn(cwd, "my-town")).toMatchObject({
      id: "my-town",
      title: "My town",
      language: "en",
      documents: [
        { id: "law", title: "The lamp act", file: "sources/law.md" },
        { id: "plan", title: "plan", file: "sources/plan.txt" },
      ],
      nodes: [],
      edges: [],
    });
    expect(readFileSync(join(cwd, "my-town/sources/law.md"), "utf8")).toBe(LAW);
  });

  it("names a schema that is there: a copy outside of the package, the package's own inside", () => {
    const cwd = folder({ "law.md": LAW });
    run(["new", "town", "law.md"], cwd);
    const { $schema } = atlasIn(cwd, "town");
    expect(JSON.parse(readFileSync(join(cwd, "town", $schema), "utf8"))).toEqual(jsonSchema());

    const inside = mkdtempSync(join(root, "node_modules", ".new-"));
    try {
      expect(run(["new", join(inside, "a/b"), join(cwd, "law.md")], root).code).toBe(0);
      const own = atlasIn(inside, "a/b").$schema;
      expect(resolve(inside, "a/b", own)).toBe(join(root, "public/atlas.schema.json"));
      expect(existsSync(join(inside, "a/b", "atlas.schema.json"))).toBe(false);
    } finally {
      rmSync(inside, { recursive: true });
    }
  });

  it("reads documents among its sources, and says of each where it comes from", async () => {
    const cwd = folder({
      "law.md": LAW,
      "plan.pdf": makePdf(
        [0, 1, 2].map((page) => [
          { text: "Gazette", at: [60, 780] },
          ...linesAt(60, 700, [["Lamps are lit.", "Bells ring.", "Wells are deep."][page] ?? ""]),
        ]),
      ),
    });
    const { code, out } = await runLater(["new", "town", "law.md", "plan.pdf"], cwd);
    expect(out).toContain("plan.pdf: PDF: ");
    expect(out).toContain("Made town with 2 sources");
    expect(code).toBe(0);
    expect(atlasIn(cwd, "town").documents[1]).toEqual({
      id: "plan",
      title: "plan",
      file: "sources/plan.md",
      role: "primary",
      original: { file: "plan.pdf", kind: "PDF" },
      cuts: [{ what: "running head (3 places): Gazette" }],
    });
    expect(existsSync(join(cwd, "town/sources/plan.import.json"))).toBe(true);
    expect(run(["verify", "town"], cwd).code).toBe(0);
  });

  it("makes nothing of a document that can't be read", async () => {
    const cwd = folder({ "plan.pdf": "no PDF", "plan.md": LAW });
    const { code, err } = await runLater(["new", "town", "plan.pdf"], cwd);
    expect([code, err]).toEqual([
      1,
      "policy-atlas: plan.pdf: This is not a PDF, or it is too damaged to be opened.\n",
    ]);
    expect(existsSync(join(cwd, "town"))).toBe(false);
    // Both would be sources/plan.md.
    expect(run(["new", "town", "plan.pdf", "plan.md"], cwd).code).toBe(2);
  });

  it("takes the codebook and language of another atlas", () => {
    const cwd = folder({ "law.md": LAW });
    const files = Object.entries(tiny({ language: "de" }));
    const other = folder(Object.fromEntries(files));
    expect(run(["new", "town", "law.md", "--codebook", other], cwd).code).toBe(0);
    const { kinds, relations, language } = atlasIn(cwd, "town");
    expect(kinds.map(({ id }: { id: string }) => id)).toEqual(["actor", "way"]);
    expect(relations.map(({ id }: { id: string }) => id)).toEqual(["funds"]);
    expect(language).toBe("de");
    expect(run(["verify", "town"], cwd).code).toBe(0);
  });

  it("makes one with as little as the format allows", () => {
    const cwd = folder({ "law.md": LAW });
    const args = ["--codebook", "empty", "--title", "Lamps", "--language", "pt-br"];
    expect(run(["new", "town", "law.md", ...args], cwd).code).toBe(0);
    expect(atlasIn(cwd, "town")).toMatchObject({
      title: "Lamps",
      language: "pt-BR",
      relations: [],
    });
    expect(run(["verify", "town"], cwd).code).toBe(0);
  });

  it("makes ids and titles of any names", () => {
    const cwd = folder({ "条例.txt": "付款。", "Ächt 1.txt": "Lampen.", "acht-1.md": "Lampen." });
    const made = run(["new", "市", "条例.txt", "Ächt 1.txt", "acht-1.md"], cwd);
    expect(made.code).toBe(0);
    const { id, documents } = atlasIn(cwd, "市");
    expect(id).toBe("atlas");
    expect(documents.map((one: { id: string }) => one.id)).toEqual([
      "source",
      "acht-1",
      "acht-1-2",
    ]);
    expect(run(["verify", "市"], cwd).code).toBe(0);
  });

  it("refuses a folder that holds something, and leaves it as it was", () => {
    const cwd = folder({ "law.md": LAW, "town/mine.txt": "Mine." });
    const { code, err } = run(["new", "town", "law.md"], cwd);
    expect(code).toBe(2);
    expect(err).toContain('"town" is not empty.');
    expect(existsSync(join(cwd, "town/atlas.json"))).toBe(false);
  });

  it.each([
    [["new", "town"], "needs 2 arguments"],
    [["new", "town", "none.md"], 'There is no file "none.md".'],
    [["new", "town", "none.pdf"], 'There is no file "none.pdf".'],
    [["new", "town", "blank.txt"], "contains no text"],
    [["new", "town", "latin.txt"], "latin.txt"],
    [["new", "town", "law.md", "sub/law.md"], 'Two sources are named "law.md".'],
    [["new", "town", "law.md", "--language", "x"], "--language takes a tag"],
    [["new", "town", "law.md", "--codebook", "none"], 'There is nothing at "none".'],
  ])("says what is wrong, and makes nothing: %j", (argv, words) => {
    const cwd = folder({
      "law.md": LAW,
      "sub/law.md": LAW,
      "blank.txt": "\n",
      "latin.txt": new Uint8Array([0x4c, 0xe4]),
    });
    const { code, err } = run(argv, cwd);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(existsSync(join(cwd, "town"))).toBe(false);
  });

  it("prints the errors of a codebook that does not compile", () => {
    const cwd = folder({ "law.md": LAW });
    const other = folder(tiny({ kinds: [] }));
    const { code, err } = run(["new", "town", "law.md", "--codebook", other], cwd);
    expect(code).toBe(1);
    expect(err).toContain("does not compile");
    expect(existsSync(dirname(join(cwd, "town/atlas.json")))).toBe(false);
  });
});
