/** The present view as a briefing of one step, for slides without a briefing. */
import type { Atlas, Briefing, Callout, Quote } from "../../atlas/index.ts";
import { lookup, visible } from "../../query/visible/index.ts";
import { claimName, countWords } from "../../query/words/index.ts";
import { type Scene, sceneFile } from "../../scene/index.ts";

/** Quotes on the slide, at most: there is no room for more. */
const MOST_QUOTES = 3;

/** A briefing whose headline names the selection, or what is shown, with quotes of the selection. */
export function viewBriefing(
  atlas: Atlas,
  scene: Scene,
  callouts: readonly Callout[] = [],
): Briefing {
  const shown = visible(atlas, scene);
  const selected = scene.select.filter((id) => shown.nodes.has(id) || shown.edges.has(id));
  return {
    id: "view",
    title: atlas.title,
    steps: [
      {
        title:
          selected.length > 0
            ? selected.map((id) => claimName(atlas, id)).join(", ")
            : countWords(atlas, shown),
        scene: sceneFile(scene),
        callouts: [...callouts],
        quotes: selected
          .flatMap((id) => quotesOf(atlas, id))
          .slice(0, MOST_QUOTES)
          .map(({ id }) => id),
      },
    ],
  };
}

function quotesOf(atlas: Atlas, id: string): readonly Quote[] {
  const { nodes, edges } = lookup(atlas);
  return (nodes.get(id) ?? edges.get(id))?.quotes ?? [];
}
