/** Computes the positions that a Scene on paper or on a slide needs, which the page has a worker do. */
import type { Aspect, BuiltAtlas } from "../layout/boxes/index.ts";
import { layOutPart, type Part, partOf } from "../layout/index.ts";
import { memo, visible } from "../query/visible/index.ts";
import type { Scene } from "../scene/index.ts";
import { type Arranged, arrangedKey } from "./arranged.ts";

/** What has to be laid out for a Scene, as plain data for a worker. */
export function partToArrange(built: BuiltAtlas, scene: Scene, aspect: Aspect): Part {
  return partOf(built, visible(built.atlas, scene), scene.arrange, aspect);
}

/** The positions that a Scene needs, computed at once; none where those of the whole will do. */
export function arrangedOf(built: BuiltAtlas, scene: Scene, aspect: Aspect): readonly Arranged[] {
  const key = arrangedKey(built, scene, aspect);
  if (key === undefined) return [];
  const known = arrangedParts(built);
  const at = known.findIndex((each) => each.key === key);
  const [found] = at < 0 ? [] : known.splice(at, 1);
  const arranged = found ?? { key, layout: layOutPart(partToArrange(built, scene, aspect)) };
  known.unshift(arranged);
  known.length = Math.min(known.length, KEPT);
  return [arranged];
}

const arrangedParts = memo((_: BuiltAtlas): Arranged[] => []);
/** How many are kept: as many as the steps of a long briefing. */
const KEPT = 24;
