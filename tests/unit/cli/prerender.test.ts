import { describe, expect, it } from "vitest";
import { buildAtlas } from "../../../src/build.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import { pageBody, pageTitle } from "../../../src/cli/page/prerender.tsx";
import type { Layout } from "../../../src/layout/boxes/layout.ts";
import { builtOf } from "../open/built.ts";
import { atlas, edge, node } from "../query/small.ts";
import { folder, TINY, tiny } from "./run.ts";

function built(changes: Partial<Record<keyof typeof TINY, unknown>> = {}) {
  const { built: found } = buildAtlas(readFolder(folder(tiny(changes))), {
    measure: (text) => 6 * text.length,
  });
  if (!found) throw new Error("TINY does not compile.");
  return found;
}

describe("the page before its script", () => {
  it.each([TINY.title, "policy-atlas-pictures", "<!-- page -->", "$& and <b>"])(
    "has its pictures in their place, whatever the atlas is called: %s",
    (title) => {
      const page = pageBody(built({ title }));
      expect(page.match(/<svg/g)).toHaveLength(2);
      expect(page).toMatch(/<div class="picture-pane"><svg[^>]* class="picture picture-wide"/);
      expect(page).toMatch(/<strong>[^<]+<\/strong>/);
    },
  );

  it("escapes what the atlas is called", () => {
    const page = built({ title: "A <b> & C" });
    expect(pageTitle(page)).toBe("A &lt;b&gt; &amp; C – Policy Atlas");
    expect(pageBody(page)).toContain("<strong>A &lt;b&gt; &amp; C</strong>");
  });

  it("holds the main part of a large atlas in its pictures, and says what its list leaves out", () => {
    const ids = Array.from({ length: 2500 }, (_, index) => `n${index}`);
    const nodes = ids.map((id, index) => node(id, { statements: 1 + index }));
    const links = ids.map((id, index) => edge(`${id} funds n${(index + 1) % ids.length}`));
    const large = builtOf(atlas(nodes, links));
    const places = ids.map((id, index) => {
      const [x, y] = [100 * (index % 50), 100 * Math.floor(index / 50)];
      return [id, { x, y, label: undefined }] as const;
    });
    const placed: Layout = { ...large.layouts.wide.force, nodes: Object.fromEntries(places) };
    const arrangements = { force: placed, pillars: placed, flow: placed };
    const page = pageBody({ ...large, layouts: { wide: arrangements, tall: arrangements } });
    const [wide = "", tall = ""] = page.match(/<svg.*?<\/svg>/gs) ?? [];
    expect(wide.match(/class="node /g)).toHaveLength(250);
    expect(wide.match(/class="link /g)).toHaveLength(249);
    expect(wide).not.toContain('class="head"');
    expect(tall.match(/class="node /g)).toHaveLength(125);
    expect(wide).toContain('data-id="n2499"');
    expect(wide).not.toContain('data-id="n0"');
    expect(page).toContain("the first 80 of 2,500 nodes");
    expect(page).toContain("the first 80 of 2,500 links");
    expect(page.match(/<dt>/g)).toHaveLength(160);
    expect(pageBody(built())).not.toContain("It holds the first");
  });
});
