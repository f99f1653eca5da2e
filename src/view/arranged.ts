/** Positions of a part that is laid out for itself, or of an overview: what they are, and which a Scene needs. */
import type { Aspect, BuiltAtlas, Layout } from "../layout/boxes/index.ts";
import { visible } from "../query/visible/index.ts";
import type { Scene } from "../scene/index.ts";
import type { Folded } from "./folded.ts";

/** The layout of a part of an atlas, with the key of what it was computed for. */
export interface Arranged {
  readonly key: string;
  readonly layout: Layout;
  /** What is laid out, if it is an overview. */
  readonly folded?: Folded;
}

/** Whether a Scene shows an overview, as only the map does. */
export function showsOverview({ view, overview }: Scene): boolean {
  return view === "map" && overview.by !== undefined;
}

/**
 * The key of the layout that a Scene needs; `undefined` unless it shows an overview, or has what is
 * shown arranged for itself, and that is a part of the atlas.
 */
export function arrangedKey(
  { atlas }: BuiltAtlas,
  scene: Scene,
  aspect: Aspect,
): string | undefined {
  const { arrange, overview, measures } = scene;
  if (showsOverview(scene)) {
    const { filters, focus } = scene;
    return JSON.stringify([aspect, arrange, focus, filters, overview, measures.colour]);
  }
  if (!scene.arrangeShown) return undefined;
  const { nodes, dimmed } = visible(atlas, scene);
  const isWhole = nodes.size === atlas.nodes.length && dimmed.size === 0;
  if (nodes.size === 0 || isWhole) return undefined;
  const { filters, focus } = scene;
  return JSON.stringify([aspect, arrange, focus, filters]);
}

/** The layout that a Scene needs, among some; else the latest of its sort, until it is there. */
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
    known.find(
      ({ layout, folded }) =>
        layout.arrangement === scene.arrange &&
        layout.aspect === aspect &&
        (folded !== undefined) === showsOverview(scene),
    )
  );
}
