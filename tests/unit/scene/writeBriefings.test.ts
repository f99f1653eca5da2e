import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Briefing } from "../../../src/atlas/atlas.ts";
import { compileAtlas } from "../../../src/build.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import { writeBriefings } from "../../../src/scene/writeBriefings.ts";

const folder = "data/china-ai-2025";
const text = readFileSync(join(folder, "atlas.json"), "utf8");
const briefing: Briefing = {
  id: "short",
  title: "Short “$&” <b>",
  steps: [{ title: "The whole", notes: "Say *this*.", scene: { select: ["huawei"] } }],
};

describe("briefings written into an atlas.json", () => {
  it("change nothing but the briefings", () => {
    const written = writeBriefings(text, [briefing]);
    const place = text.indexOf('"briefings"');
    expect(written.slice(0, place)).toBe(text.slice(0, place));
    expect(JSON.parse(written)).toEqual({ ...JSON.parse(text), briefings: [briefing] });
  });

  it("leave an atlas that compiles", () => {
    const written = new TextEncoder().encode(writeBriefings(text, [briefing]));
    const read = readFolder(folder);
    const { atlas, problems } = compileAtlas((path) =>
      path === "atlas.json" ? written : read(path),
    );
    expect(problems).toEqual([]);
    expect(atlas?.briefings).toEqual([briefing]);
  });

  it("are put into a file that had none, in its own layout", () => {
    expect(writeBriefings('{\n\t"id": "a"\n}\n', [{ ...briefing, steps: [] }])).toBe(
      '{\n\t"id": "a",\n\t"briefings": [\n\t\t{\n\t\t\t"id": "short",\n\t\t\t"title": "Short “$&” <b>",\n\t\t\t"steps": []\n\t\t}\n\t]\n}\n',
    );
  });

  it("go where there are none any more", () => {
    const without = writeBriefings(text, []);
    expect(JSON.parse(without)).not.toHaveProperty("briefings");
  });

  it("keep a byte order mark and the ends of lines", () => {
    const written = writeBriefings('\uFEFF{\r\n  "id": "a"\r\n}\r\n', [briefing]);
    expect(written.startsWith("\uFEFF{\r\n")).toBe(true);
    expect(written.replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("are not written into what is no object", () => {
    expect(() => writeBriefings("[]", [briefing])).toThrow("not an atlas.json");
  });
});
