/** Builds the bare pages for one atlas; their elements and rows are computed here. */
import { basename, resolve } from "node:path";
import { defineConfig } from "vite";
import { cyEdgeId, cyNodeId, toElements } from "../../../src/app/views/map/painter/elements.ts";
import { stylesheet } from "../../../src/app/views/map/painter/style.ts";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import { buildAtlas } from "../../../src/build.ts";
import { interMeasure } from "../../../src/cli/atlases/interMeasure.ts";
import { fileLayoutCache } from "../../../src/cli/atlases/layoutCache.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import { fitCamera } from "../../../src/picture/shapes/camera.ts";
import { computeVisible } from "../../../src/query/visible/visible.ts";
import { defaultScene, EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import { resolve as resolveView } from "../../../src/view/resolve.ts";
import { PANE, THEME } from "../conditions.ts";
import { listsOf } from "./rows.ts";

const root = import.meta.dirname;
const data = resolve(process.env.ATLASES ?? "data");
const folder = resolve(data, process.env.ATLAS ?? basename(data));

export default defineConfig({
  root,
  base: "./",
  logLevel: "warn",
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    emptyOutDir: true,
    rolldownOptions: {
      input: ["index", "lists", "canvas", "force"].map((page) => resolve(root, `${page}.html`)),
      // Compiling the atlas takes long, which is no mistake.
      checks: { pluginTimings: false },
    },
  },
  plugins: [
    {
      name: "bare-elements",
      generateBundle() {
        const { built } = buildAtlas(readFolder(folder), {
          measure: interMeasure(),
          cache: fileLayoutCache(),
        });
        if (!built) throw new Error(`${folder} does not compile.`);
        const view = resolveView(built, defaultScene(built.atlas), undefined, "wide");
        const source = JSON.stringify({
          elements: toElements(view),
          style: [...stylesheet(THEME), { selector: ".dimmed", style: { opacity: 0.15 } }],
          filtered: filteredOf(built.atlas),
          ...fitCamera(view.layout.bounds, PANE),
        });
        this.emitFile({ type: "asset", fileName: "elements.json", source });
        const lists = JSON.stringify(listsOf(built.atlas));
        this.emitFile({ type: "asset", fileName: "lists.json", source: lists });
      },
    },
  ],
});

/** Keys of the elements hidden by a filter on the first pillar. */
function filteredOf(atlas: Atlas): readonly string[] {
  const pillars = atlas.pillars.slice(0, 1).map(({ id }) => id);
  const { nodes, edges } = computeVisible(atlas, {
    filters: { ...EMPTY_FILTERS, pillars },
    focus: undefined,
  });
  return [
    ...atlas.nodes.filter(({ id }) => !nodes.has(id)).map(({ id }) => cyNodeId(id)),
    ...atlas.edges.filter(({ id }) => !edges.has(id)).map(({ id }) => cyEdgeId(id)),
  ];
}
