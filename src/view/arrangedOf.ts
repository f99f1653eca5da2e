/** Computes the positions that a Scene on paper or on a slide needs, which the page has a worker do. */
import type { Aspect, BuiltAtlas, Layout } from "../layout/boxes/index.ts";
import { layOutPart, type Part, partOf, spread } from "../layout/index.ts";
import { memo, visible } from "../query/visible/index.ts";
import type { Scene } from "../scene/index.ts";
import { type Arranged, arrangedKey, showsOverview } from "./arranged.ts";
import { foldedOf, partOfFolded } from "./folded.ts";

/** What has to be laid out for a Scene, as plain data for a worker, and what becomes of its layout. */
export interface ToArrange {
  readonly part: Part;
  readonly arranged: (layout: Layout) => Omit<Arranged, "key">;
}

export function partToArrange(built: BuiltAtlas, scene: Scene, aspect: Aspect): ToArrange {
  if (!showsOverview(scene)) {
    const part = partOf(built, visible(built.atlas, scene), scene.arrange, aspect);
    return { part, arranged: (layout) => ({ layout }) };
  }
  const folded = foldedOf(built, scene);
  return {
    part: partOfFolded(built, folded, scene, aspect),
    arranged: (layout) => {
      const { radii } = folded.encoding;
      return { folded, layout: spread(layout, (id) => radii?.get(id) ?? 0) };
    },
  };
}

/** The positions that a Scene needs, computed at once; none where those of the whole will do. */
export function arrangedOf(built: BuiltAtlas, scene: Scene, aspect: Aspect): readonly Arranged[] {
  const key = arrangedKey(built, scene, aspect);
  if (key === undefined) return [];
  const known = arrangedParts(built);
  const at = known.findIndex((each) => each.key === key);
  const [found] = at < 0 ? [] : known.splice(at, 1);
  const arranged = found ?? computed(built, scene, aspect, key);
  known.unshift(arranged);
  known.length = Math.min(known.length, KEPT);
  return [arranged];
}

function computed(built: BuiltAtlas, scene: Scene, aspect: Aspect, key: string): Arranged {
  const { part, arranged } = partToArrange(built, scene, aspect);
  return { key, ...arranged(layOutPart(part)) };
}

const arrangedParts = memo((_: BuiltAtlas): Arranged[] => []);
/** How many are kept: as many as the steps of a long briefing. */
const KEPT = 24;
