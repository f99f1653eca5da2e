/** Positions of a part that is laid out for itself: what they are, and which a Scene needs. */
import type { Aspect, BuiltAtlas, Layout } from "../layout/boxes/index.ts";
import { visible } from "../query/visible/index.ts";
import type { Scene } from "../scene/index.ts";

/** The layout of a part of an atlas, with the key of what it was computed for. */
export interface Arranged {
  readonly key: string;
  readonly layout: Layout;
}

/**
 * The key of the layout that a Scene needs; `undefined` unless it has what is shown arranged for
 * itself, and that is a part of the atlas.
 */
export function arrangedKey(
  { atlas }: BuiltAtlas,
  scene: Scene,
  aspect: Aspect,
): string | undefined {
  if (!scene.arrangeShown) return undefined;
  const { nodes, dimmed } = visible(atlas, scene);
  const isWhole = nodes.size === atlas.nodes.length && dimmed.size === 0;
  if (nodes.size === 0 || isWhole) return undefined;
  const { filters, focus, arrange } = scene;
  return JSON.stringify([aspect, arrange, focus, filters]);
}

/** The layout that a Scene needs, among some; else the latest of its arrangement, until it is there. */
export function arrangedAmong(
  known: readonly Arranged[],
  built: BuiltAtlas,
  scene: Scene,
  aspect: Aspect,
): Arranged | undefined {
  const key = arrangedKey(built, scene, aspect);
  if (key === undefined) return undefined;
  return (
    known.find((each) => each.key === key) ??
    known.find(({ layout }) => layout.arrangement === scene.arrange && layout.aspect === aspect)
  );
}
