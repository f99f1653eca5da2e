import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashToScene, MOVED_MAX, sceneToHash } from "../../../src/address/sceneAddress.ts";
import { HASH_MAX } from "../../../src/address/splitHash.ts";
import { defaultScene, EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { atlasAndScene } from "../query/arbitrary.ts";
import { atlas, edge, filters, node } from "../query/small.ts";

const of = atlas(
  [node("miit"), node("huawei"), node("robotics", { kind: "sector", type: "energy" })],
  [edge("miit prioritizes robotics")],
);
const plain = defaultScene(of);
const open = (hash: string) => hashToScene(hash, of);

describe("a Scene as a hash", () => {
  it("names the atlas and the view, and leaves out what is as on a first visit", () => {
    expect(sceneToHash(plain)).toBe("#small?view=map");
  });

  it("reads like words", () => {
    const scene: Scene = {
      ...plain,
      arrange: "flow",
      filters: filters({
        pillars: ["capacity", "talent"],
        types: ["actor/company"],
        statuses: ["inPlace"],
        atLeast: 3,
        hideUnlinked: true,
      }),
      focus: "miit",
      select: ["huawei", "miit-prioritizes-robotics"],
      camera: { x: 10, y: -20, span: 900 },
      moved: { huawei: { x: 5, y: -6 } },
    };
    expect(sceneToHash(scene)).toBe(
      "#small?view=map&arrange=flow&pillar=capacity,talent&type=actor/company&status=inPlace" +
        "&least=3&unlinked=hide&focus=miit&select=huawei,miit-prioritizes-robotics" +
        "&camera=10,-20,900&moved=huawei:5:-6",
    );
    expect(open(sceneToHash(scene))).toEqual({ scene, ignored: [] });
  });

  it("is opened as the very same Scene, for any valid Scene", () => {
    fc.assert(
      fc.property(atlasAndScene, ([any, scene]) => {
        expect(hashToScene(sceneToHash(scene), any)).toEqual({ scene, ignored: [] });
      }),
    );
  });

  it("names a place in the codebook, and no other", () => {
    const { scene, ignored } = open("#small?view=map&codebook=kind:actor");
    expect(scene.codebook).toBe("kind:actor");
    expect(ignored).toEqual([]);
    expect(open("#small?view=map&codebook=kind:nobody").ignored).toHaveLength(1);
    expect(open("#small?view=map&codebook=somewhere").ignored).toHaveLength(1);
  });

  it("holds the twelve nodes moved last", () => {
    const ids = Array.from({ length: MOVED_MAX + 2 }, (_, index) => `n${index}`);
    const many = atlas(ids.map((id) => node(id)));
    const moved = Object.fromEntries(ids.map((id, index) => [id, { x: index, y: 0 }]));
    const { scene } = hashToScene(sceneToHash({ ...plain, moved }), many);
    expect(Object.keys(scene.moved)).toEqual(ids.slice(2));
  });
});

describe("a hash as a Scene", () => {
  it("opens the first visit where there is none", () => {
    for (const hash of ["", "#", "#small", "#small?", "#small?view=map"]) {
      expect(open(hash)).toEqual({ scene: plain, ignored: [] });
    }
  });

  it("opens what it can and says what it ignored", () => {
    const { scene, ignored } = open("#small?pillar=capacity,talents&select=huawei,nobody&focus=x");
    expect(scene.filters.pillars).toEqual(["capacity"]);
    expect(scene.select).toEqual(["huawei"]);
    expect(scene.focus).toBeUndefined();
    expect(ignored).toEqual(["pillar “talents”", "select “nobody”", "focus “x”"]);
  });

  it("ignores a hash of another atlas as a whole, since its ids mean something else", () => {
    expect(open("#other?select=huawei")).toEqual({ scene: plain, ignored: ["atlas “other”"] });
  });

  it.each([
    ["#small?hue=red", "hue “red”"],
    ["#small?hue", "hue"],
    ["#small?view=list", "view “list”"],
    ["#small?arrange=flow,force", "arrange “force”"],
    ["#small?status=done", "status “done”"],
    ["#small?type=company", "type “company”"],
    ["#small?least=0", "least “0”"],
    ["#small?least=1.5", "least “1.5”"],
    ["#small?least=99999999999999999999", "least “99999999999999999999”"],
    ["#small?unlinked=show", "unlinked “show”"],
    ["#small?camera=1,2", "camera “1,2”"],
    ["#small?camera=1,2,0", "camera “1,2,0”"],
    ["#small?camera=1,2,3,4", "camera “1,2,3,4”"],
    ["#small?camera=NaN,0,1e3", "camera “NaN,0,1e3”"],
    ["#small?moved=huawei:1", "moved “huawei:1”"],
    ["#small?moved=huawei:1:2:3", "moved “huawei:1:2:3”"],
    ["#small?moved=__proto__:1:2", "moved “__proto__:1:2”"],
    ["#small?select=__proto__", "select “__proto__”"],
    ["#small?__proto__=1", "__proto__ “1”"],
    ["#small?select=%E0%A4%A", "select “%E0%A4%A”"],
    ["#small?select=%", "select “%”"],
    ["#small?=x", " “x”"],
    ["#%E0%A4%A?select=huawei", "atlas “%E0%A4%A”"],
  ])("tells of %s", (hash, ignored) => {
    expect(open(hash).ignored).toEqual([ignored]);
  });

  it("tells of what it ignored in the order of the link", () => {
    const { ignored } = open("#small?camera=1&hue=red&pillar=x&select=nobody&focus=y");
    expect(ignored).toEqual([
      "camera “1”",
      "hue “red”",
      "pillar “x”",
      "select “nobody”",
      "focus “y”",
    ]);
  });

  it("takes a parameter that stands twice as one, and each value once", () => {
    expect(open("#small?pillar=talent&pillar=data,talent").scene.filters.pillars).toEqual([
      "talent",
      "data",
    ]);
  });

  it("reads commas that a mail program has escaped", () => {
    expect(open("#small?select=huawei%2Cmiit").scene.select).toEqual(["huawei", "miit"]);
  });

  it("reads camera values that are the same number", () => {
    expect(open("#small?camera=5,5,5").scene.camera).toEqual({ x: 5, y: 5, span: 5 });
  });

  it("bounds what it reads of a very long link, and says so", () => {
    const long = `#small?arrange=flow&select=${"huawei,".repeat(20_000)}`;
    const { scene, ignored } = open(long);
    expect(scene.arrange).toBe("flow");
    expect(scene.select).toEqual(["huawei"]);
    expect(ignored).toEqual([`the end of a link of 140,026 characters`]);
  });

  it("bounds the words about one long value", () => {
    const { ignored } = open(`#small?select=${"x".repeat(HASH_MAX - 100)}`);
    expect(ignored).toEqual([`select “${"x".repeat(40)}…”`]);
  });

  it("never throws and always gives a Scene of the atlas, whatever the hash", () => {
    const names = ["pillar", "type", "least", "camera", "moved", "select", "focus", "view", "x"];
    const values = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.stringMatching(/^[%,:&=?#a-f0-9-]{0,30}$/),
      fc.constantFrom("huawei", "constructor", "__proto__", "actor/company", "1e999", "-0", "%00"),
    );
    const parts = fc.array(fc.tuple(fc.constantFrom(...names), values));
    const hashes = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      parts.map((list) => `#small?${list.map(([name, value]) => `${name}=${value}`).join("&")}`),
    );
    fc.assert(
      fc.property(hashes, (hash) => {
        const { scene } = open(hash);
        // What was opened is a valid Scene: it survives the way there and back.
        expect(open(sceneToHash(scene))).toEqual({ scene, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("starts from filters that show all", () => {
    expect(open("#small").scene.filters).toEqual(EMPTY_FILTERS);
  });
});
