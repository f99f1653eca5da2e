/** Small built atlases without positions. */
import type { Atlas } from "../../../src/atlas/atlas.ts";
import type { BuiltAtlas, Layout } from "../../../src/layout/boxes/layout.ts";

const layout = (arrangement: Layout["arrangement"]): Layout => ({
  aspect: "wide",
  arrangement,
  fontSize: 12,
  nodes: {},
  regions: [],
  bounds: { x: 0, y: 0, width: 1, height: 1 },
});
const arrangements = { force: layout("force"), pillars: layout("pillars"), flow: layout("flow") };

export function builtOf(atlas: Atlas): BuiltAtlas {
  return { atlas, layouts: { wide: arrangements, tall: arrangements } };
}
