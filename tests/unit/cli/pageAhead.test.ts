/** The code that draws small atlases comes with the page of one, and is held back in that of a large one. */
import { expect, it } from "vitest";
import { atlasFiles, pageWith, withCytoscape } from "../../../src/cli/page/site.ts";
import { builtOf } from "../open/built.ts";
import { atlas, edge, node } from "../query/small.ts";

const OTHER = '<link rel="modulepreload" crossorigin href="./assets/runtime-1.js">';
const SHELL = withCytoscape(
  `<html><head><title>x</title>${OTHER}</head><body><!-- page --></body></html>`,
  "./assets/CytoscapeNetwork-1.js",
);

function pageOf(nodes: number): string {
  const ids = Array.from({ length: nodes }, (_, at) => `n${at}`);
  const links = ids.slice(1).map((id) => edge(`${id} funds n0`));
  const built = builtOf(
    atlas(
      ids.map((id) => node(id)),
      links,
    ),
  );
  return pageWith(SHELL, atlasFiles([{ built, source: "{}", texts: {} }]).entries, built);
}

it("the code comes with the page of a small atlas", () => {
  const page = pageOf(3);
  expect(page).toContain('rel="modulepreload" crossorigin href="./assets/CytoscapeNetwork-1.js"');
  expect(page).not.toContain("media=");
});

it("the code is held back in the page of a large atlas, and nothing else", () => {
  const page = pageOf(800);
  expect(page.match(/<link[^>]*media="not all"[^>]*>/g)).toEqual([
    expect.stringContaining('href="./assets/CytoscapeNetwork-1.js"'),
  ]);
  expect(page).toContain(OTHER);
});
