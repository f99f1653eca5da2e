import { describe, expect, it } from "vitest";
import { buildAtlas } from "../../../src/build.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import { pageBody, pageTitle } from "../../../src/cli/page/prerender.tsx";
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
});
