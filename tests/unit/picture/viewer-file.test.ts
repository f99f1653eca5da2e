import { describe, expect, it } from "vitest";
import { EMPTY_BLOCK, emptyViewer, fillViewer } from "../../../src/viewerFile.ts";
import { atlas, node } from "../query/small.ts";

const layouts = { wide: {}, tall: {} };
const template = `<title>Policy Atlas</title>${EMPTY_BLOCK}<script>x</script>`;

describe("the one HTML file", () => {
  it("holds the atlas as data that ends no element and is read back as it was", () => {
    const tricky = atlas([node("a", { name: "</script><!-- $& $1 \u2028" })], [], {
      title: "A & <b> $&",
    });
    const built = JSON.parse(JSON.stringify({ atlas: tricky, layouts }));
    const html = fillViewer(template, built);
    expect(html).toContain("<title>A &amp; &lt;b> $&amp;</title>");
    const [, data = ""] =
      /<script type="application\/json" id="atlas">(.*?)<\/script>/s.exec(html) ?? [];
    expect(data).not.toContain("<");
    expect(JSON.parse(data)).toEqual(built);
  });

  it("is emptied again, so that another atlas can be put in", () => {
    const built = JSON.parse(JSON.stringify({ atlas: atlas([node("a")]), layouts }));
    const titled = template.replace("Policy Atlas", built.atlas.title);
    expect(emptyViewer(fillViewer(template, built))).toBe(titled);
    expect(emptyViewer(fillViewer(template, built, '{ "a": "</script>" }'))).toBe(titled);
  });

  it("is not made from something else", () => {
    const built = JSON.parse(JSON.stringify({ atlas: atlas([]), layouts }));
    expect(() => fillViewer("<p>Not found</p>", built)).toThrow("not the viewer");
  });
});
