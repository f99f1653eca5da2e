/** What stands on the pages of a handout, as plain values. */
import type { Atlas, Briefing, Quote } from "../../../atlas/index.ts";
import { lookup, quoteOf } from "../../../query/visible/index.ts";
import { type Scene, sceneOfStep } from "../../../scene/index.ts";

export interface NumberedQuote {
  /** From 1, on through the whole handout: `[1]`. */
  readonly number: number;
  readonly quote: Quote;
}

export interface HandoutPage {
  /** From 1. */
  readonly place: number;
  readonly title: string;
  readonly scene: Scene;
  readonly notes: string | undefined;
  readonly quotes: readonly NumberedQuote[];
}

/** Quotes with numbers from `first` on, in their order. */
export function numbered(quotes: readonly Quote[], first = 1): readonly NumberedQuote[] {
  return quotes.map((quote, at) => ({ number: first + at, quote }));
}

/** A page for each step; a quote that the atlas no longer has is left out. */
export function briefingPages(
  atlas: Atlas,
  briefings: readonly Briefing[],
  briefing: Briefing,
): readonly HandoutPage[] {
  let next = 1;
  return briefing.steps.map(({ title, notes, quotes = [] }, at) => {
    const known = numbered(
      quotes.flatMap((id) => quoteOf(atlas, id) ?? []),
      next,
    );
    next += known.length;
    const scene = sceneOfStep(atlas, briefings, { briefing: briefing.id, step: at + 1 });
    return { place: at + 1, title, scene, notes, quotes: known };
  });
}

/** What is seen now on one page, with the quotes of what is selected. */
export function viewPages(atlas: Atlas, scene: Scene): readonly HandoutPage[] {
  const { nodes, edges } = lookup(atlas);
  const quotes = scene.select.flatMap((id) => (nodes.get(id) ?? edges.get(id))?.quotes ?? []);
  return [{ place: 1, title: atlas.title, scene, notes: undefined, quotes: numbered(quotes) }];
}
