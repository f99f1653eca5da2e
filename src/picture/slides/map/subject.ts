/** What a slide's map is about, what surrounds it, and what it leaves out. */
import { lookup } from "../../../query/visible/index.ts";
import type { ResolvedView } from "../../../view/index.ts";
import { toView } from "../../shapes/index.ts";

export interface Subject {
  /** The nodes that the slide is about: those lit, or else all that the Scene shows. */
  readonly main: ReadonlySet<string>;
  /** All others that the Scene shows: context, where there is room for it. */
  readonly others: ReadonlySet<string>;
  /** Whether the main ones stand out, because the Scene lights them. */
  readonly isLit: boolean;
}

/** A Scene's camera cuts a part out of what is shown; what is lit is seen whole. */
export function subjectOf(view: ResolvedView, aspect: number): Subject {
  const { atlas, scene, visible, lit, where } = view;
  const placed = [...visible.nodes].filter((id) => where(id));
  const main = new Set(lit.nodes);
  for (const id of lit.edges) {
    const edge = lookup(atlas).edges.get(id);
    if (edge) main.add(edge.source).add(edge.target);
  }
  const isLit = placed.some((id) => main.has(id));
  const isMain = isLit ? (id: string) => main.has(id) : isSeen(view, aspect);
  return {
    main: new Set(placed.filter(isMain)),
    others: new Set(placed.filter((id) => !isMain(id))),
    isLit: isLit && (scene.select.length > 0 || view.litByPanel !== undefined),
  };
}

/** Whether a node stands in the part that the Scene's camera shows, in a pane of this width to height. */
function isSeen({ scene, where }: ResolvedView, aspect: number): (id: string) => boolean {
  const { camera } = scene;
  if (!camera) return () => true;
  const pane = { width: 1000 * aspect, height: 1000 };
  const { zoom, pan } = toView(camera, pane);
  return (id) => {
    const at = where(id);
    if (!at) return false;
    const [x, y] = [at.x * zoom + pan.x, at.y * zoom + pan.y];
    return x >= 0 && x <= pane.width && y >= 0 && y <= pane.height;
  };
}
