import { readFileSync } from "node:fs";
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
    expect(html.length).toBeLessThan(3_000_000);
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
});
