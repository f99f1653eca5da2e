import { describe, expect, it } from "vitest";
import { changesSinceLink, linkNotice, permalink } from "../../../src/address/permalink.ts";
import { hashToScene } from "../../../src/address/sceneAddress.ts";
import { defaultScene } from "../../../src/scene/completeScene.ts";
import { atlas, node } from "../query/small.ts";

const hash = (digit: string) => digit.repeat(64);
const before = atlas(
  ["huawei", "miit", "tencent"].map((id) => node(id, { hash: hash("a") })),
  [],
  { hash: hash("1") },
);
const scene = { ...defaultScene(before), select: ["huawei", "miit", "tencent"] };
const link = permalink(scene, before);

describe("a link that lasts", () => {
  it("carries the content of the atlas and of what it names", () => {
    const of12 = "a".repeat(12);
    expect(link).toContain(`&v=${"1".repeat(12)}&was=huawei:${of12},miit:${of12},tencent:${of12}`);
    expect(permalink(defaultScene(before), before)).not.toContain("was=");
  });

  it("opens its Scene as any other link does", () => {
    expect(hashToScene(link, before)).toEqual({ scene, ignored: [] });
  });

  it("says nothing where nothing has changed", () => {
    expect(changesSinceLink(link, before)).toBeUndefined();
    expect(linkNotice(link, before, [])).toBeUndefined();
  });

  it("tells what stands, what has changed and what is gone", () => {
    const after = atlas(
      [node("huawei", { hash: hash("a") }), node("miit", { hash: hash("b") })],
      [],
      { hash: hash("2") },
    );
    expect(changesSinceLink(link, after)).toEqual({
      unchanged: ["huawei"],
      changed: ["miit"],
      gone: ["tencent"],
    });
    expect(linkNotice(link, after, hashToScene(link, after).ignored)).toBe(
      "This atlas has changed since the link was made. Unchanged: huawei. Changed: miit. No longer there: tencent.",
    );
  });

  it("says nothing of a hash that is none", () => {
    expect(changesSinceLink("#small?v=xyz&was=huawei:1", before)).toBeUndefined();
  });
});
