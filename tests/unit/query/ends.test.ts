import { describe, expect, it } from "vitest";
import { endName, endOf, endsNamed, nodesOfEnds } from "../../../src/query/paths/ends.ts";
import { everything, visible } from "../../../src/query/visible/visible.ts";
import { atlas, filters, node } from "./small.ts";

const EMPTY = atlas([]);
const OF = atlas([
  node("huawei", { name: "Huawei", pillars: ["talent"] }),
  node("energy", { name: "Energy", kind: "sector", pillars: ["talent", "data"] }),
]);

describe("an end of paths", () => {
  it("is a node by its id, or a kind or pillar by its key", () => {
    expect(endOf(OF, "huawei")?.of).toBe("node");
    expect(endOf(OF, "kind:actor")?.of).toBe("kind");
    expect(endOf(OF, "pillar:data")?.of).toBe("pillar");
  });

  it("is nothing where the key names nothing", () => {
    for (const key of ["", ":", "nobody", "kind:", "kind:nothing", "pillar:actor", "type:actor"]) {
      expect(endOf(OF, key), key).toBeUndefined();
    }
  });

  it("has a name that can stand within a sentence", () => {
    expect(endName(OF, "huawei")).toBe("Huawei");
    expect(endName(OF, "kind:actor")).toBe("any actor");
    expect(endName(OF, "pillar:data")).toBe("any node of data");
    expect(endName(OF, "nobody")).toBe("nobody");
  });

  it("stands for nodes that show, each once", () => {
    const all = everything(OF);
    expect([...nodesOfEnds(EMPTY, everything(EMPTY), ["kind:actor"])]).toEqual([]);
    expect([...nodesOfEnds(OF, all, ["pillar:talent", "huawei", "nobody"])]).toEqual([
      "huawei",
      "energy",
    ]);
    const actors = visible(OF, { filters: filters({ kinds: ["actor"] }), focus: undefined });
    expect([...nodesOfEnds(OF, actors, ["pillar:talent"])]).toEqual(["huawei"]);
  });
});

describe("ends by a name that is typed", () => {
  it("are none in an empty atlas", () => {
    expect(endsNamed(EMPTY, everything(EMPTY), "", 9)).toEqual([]);
  });

  it("are sets in which something shows, then nodes that show, at most so many", () => {
    const all = everything(OF);
    const keys = ["kind:actor", "kind:sector", "pillar:talent", "pillar:data", "huawei", "energy"];
    expect(endsNamed(OF, all, "", 9)).toEqual(keys);
    expect(endsNamed(OF, all, "", 5)).toEqual(keys.slice(0, 5));
    const actors = visible(OF, { filters: filters({ kinds: ["actor"] }), focus: undefined });
    expect(endsNamed(OF, actors, "", 9)).toEqual(["kind:actor", "pillar:talent", "huawei"]);
  });

  it("find a kind by its plural", () => {
    expect(endsNamed(OF, everything(OF), "sectors", 9)).toEqual(["kind:sector"]);
  });
});
