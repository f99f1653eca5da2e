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

  /** An atlas with so many nodes in rows, each with a name and a link to the next. */
  function pageOf(count: number): string {
    const ids = Array.from({ length: count }, (_, index) => `n${index}`);
    const nodes = ids.map((id, index) => node(id, { statements: 1 + index }));
    const links = ids.map((id, index) => edge(`${id} funds n${(index + 1) % count}`));
    const large = builtOf(atlas(nodes, links));
    const places = ids.map((id, index) => {
      const [x, y] = [100 * (index % 50), 100 * Math.floor(index / 50)];
      return [id, { x, y, label: undefined }] as const;
    });
    const placed: Layout = {
      ...large.layouts.wide.force,
      nodes: Object.fromEntries(places),
      bounds: { x: 0, y: 0, width: 5000, height: 100 * Math.ceil(count / 50) },
    };
    const arrangements = { force: placed, pillars: placed, flow: placed };
    return pageBody({ ...large, layouts: { wide: arrangements, tall: arrangements } });
  }
  const picturesOf = (page: string) => page.match(/<svg.*?<\/svg>/gs) ?? [];

  it("holds the main part of an atlas that is too much for a picture", () => {
    const [wide = "", tall = ""] = picturesOf(pageOf(700));
    expect(wide.match(/class="node /g)).toHaveLength(600);
    expect(wide.match(/class="link /g)).toHaveLength(599);
    expect(wide).not.toContain('class="head"');
    expect(tall.match(/class="node /g)).toHaveLength(300);
    expect(wide).toContain('data-id="n699"');
    expect(wide).not.toContain('data-id="n0"');
  });

  it("sketches a large atlas as wide and high as it is, and says what its list leaves out", () => {
    const page = pageOf(2500);
    const [wide = "", tall = ""] = picturesOf(page);
    const marks = (picture: string, form: RegExp) => picture.match(form)?.length;
    expect(marks(wide, /M\d+ \d+h0/g)).toBe(800);
    expect(marks(wide, /M\d+ \d+L\d+ \d+/g)).toBe(500);
    expect(marks(tall, /M\d+ \d+h0/g)).toBe(400);
    // 5000 units of the map are 2000 of the sketch; of every 25 nodes eight are drawn.
    const across = [...wide.matchAll(/M(\d+) (\d+)h0/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.max(...across.map(([x = 0]) => x))).toBe(1840);
    expect(Math.max(...across.map(([, y = 0]) => y))).toBe(1960);
    expect(wide).toContain('transform="scale(2.5)"');
    expect(wide.length).toBeLessThan(40_000);
    expect(page).toContain("the first 80 of 2,500 nodes");
    expect(page).toContain("the first 80 of 2,500 links");
    expect(page.match(/<dt>/g)).toHaveLength(160);
    expect(pageBody(built())).not.toContain("It holds the first");
  });
});
