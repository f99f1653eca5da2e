import { describe, expect, it } from "vitest";
import { hashToScene, sceneToHash } from "../../../src/address/sceneAddress.ts";
import { visible } from "../../../src/query/visible/visible.ts";
import { activeFilters, without } from "../../../src/query/visible/withoutFilters.ts";
import {
  clearFilters,
  hideNodes,
  keepOnly,
  select,
  selectAll,
  showHidden,
} from "../../../src/scene/actions.ts";
import { defaultScene } from "../../../src/scene/completeScene.ts";
import { BY_HAND_IN_URL } from "../../../src/scene/sceneParts.ts";
import { atlas, edge, node } from "../query/small.ts";

const of = atlas(
  [node("miit"), node("huawei"), node("cambricon")],
  [edge("miit funds huawei"), edge("miit funds cambricon")],
);
const first = defaultScene(of);
const shown = (scene: typeof first) => [...visible(of, scene).nodes];

describe("nodes hidden by hand", () => {
  it("are neither shown nor selected, and their links are gone, until they are shown again", () => {
    const hidden = hideNodes(selectAll(first, ["miit", "huawei"]), ["miit"]);
    expect(shown(hidden)).toEqual(["huawei", "cambricon"]);
    expect(visible(of, hidden).edges.size).toBe(0);
    expect(hidden.select).toEqual(["huawei"]);
    expect(hideNodes(hidden, ["miit"])).toBe(hidden);
    expect(shown(showHidden(hidden))).toHaveLength(3);
    expect(clearFilters(hidden).filters).toBe(first.filters);
    expect(showHidden(first)).toBe(first);
  });

  it("leave the others kept; of all that is kept, nothing", () => {
    const kept = keepOnly(first, ["huawei", "cambricon"]);
    expect(shown(kept)).toEqual(["huawei", "cambricon"]);
    expect(shown(hideNodes(kept, ["huawei"]))).toEqual(["cambricon"]);
    expect(shown(hideNodes(kept, ["huawei", "cambricon"]))).toEqual([]);
    expect(keepOnly(kept, [])).toBe(kept);
  });

  it("are shown again where they are the ones to keep", () => {
    expect(shown(keepOnly(hideNodes(first, ["miit"]), ["miit"]))).toEqual(["miit"]);
  });

  it("are a filter that can be dropped by itself", () => {
    const hidden = hideNodes(select(first, "huawei"), ["miit"]);
    expect(activeFilters(hidden)).toEqual(["hidden"]);
    expect(without(hidden, ["hidden"]).filters).toEqual(first.filters);
  });

  it("are in a link, up to forty of them", () => {
    const hidden = hideNodes(first, ["miit"]);
    expect(sceneToHash(hidden)).toContain("hide=miit");
    expect(hashToScene(sceneToHash(hidden), of).scene).toEqual(hidden);
    const many = Array.from({ length: BY_HAND_IN_URL + 5 }, (_, i) => `n${i}`);
    const large = atlas(
      many.map((id) => node(id)),
      [],
    );
    const { scene } = hashToScene(sceneToHash(hideNodes(defaultScene(large), many)), large);
    expect(scene.filters.hidden).toEqual(many.slice(0, BY_HAND_IN_URL));
  });
});
