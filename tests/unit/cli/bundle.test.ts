import { linkSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, run, tiny } from "./run.ts";

describe("policy-atlas bundle", () => {
  it("writes one file with script, style and atlas, which refers to nothing beside it", () => {
    const cwd = folder(tiny());
    const { code, out, err } = run(["bundle", ".", "-o", "it.html"], cwd);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^it\.html: \d\.\d\d MB\n$/);
    const html = readFileSync(join(cwd, "it.html"), "utf8");
    expect(html.length).toBeLessThan(3_200_000);
    expect(html).toContain("<title>A tiny atlas</title>");
    expect(html).toContain("require-trusted-types-for");
    expect(html).not.toMatch(/<(script|link|img)[^>]* (src|href)="(?!data:)/);
  });

  it("writes nothing where the atlas has errors", () => {
    const cwd = folder(tiny({ nodes: [] }));
    const { code, err } = run(["bundle", "."], cwd);
    expect(code).toBe(1);
    expect(err).toContain("does not compile");
  });

  it.each(["atlas.json", "./sources/../atlas.json", "sources/plan.md", "link.html", "hard.html"])(
    "writes over no file of the atlas: %s",
    (target) => {
      const cwd = folder(tiny());
      symlinkSync(join(cwd, "sources/plan.md"), join(cwd, "link.html"));
      linkSync(join(cwd, "atlas.json"), join(cwd, "hard.html"));
      const before = tiny();
      const { code, err } = run(["bundle", ".", "-o", target], cwd);
      expect(code).toBe(2);
      expect(err).toMatch(/of the atlas\. Name another file\./);
      for (const [name, text] of Object.entries(before)) {
        expect(readFileSync(join(cwd, name), "utf8")).toBe(text);
      }
    },
  );

  it("writes over no atlas.json beside the one that is bundled", () => {
    const cwd = folder({ ...tiny(), "other.json": tiny()["atlas.json"] ?? "" });
    expect(run(["bundle", "other.json", "-o", "atlas.json"], cwd).code).toBe(2);
    expect(run(["bundle", "other.json", "-o", "other.json"], cwd).code).toBe(2);
  });

  it("leaves nothing over where the file can't be written", () => {
    const cwd = folder({ ...tiny(), "taken/x.txt": "x" });
    const { code, err } = run(["bundle", ".", "-o", "taken"], cwd);
    expect([code, err]).toEqual([2, expect.stringContaining("EISDIR")]);
    expect(run(["bundle", ".", "-o", "none/it.html"], cwd).code).toBe(2);
    expect(readdirSync(cwd).sort()).toEqual(["atlas.json", "sources", "taken"]);
  });
});
