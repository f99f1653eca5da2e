/**
 * The contents of printed pages as plain values: handouts of a briefing, and dossiers of a node.
 */
import type { Atlas, AtlasNode, Briefing, Callout, Quote } from "../../../atlas/index.ts";
import { lookup, quoteOf } from "../../../query/visible/index.ts";
import type { LinkGroup } from "../../../query/words/index.ts";
import { type Scene, sceneOfStep } from "../../../scene/index.ts";

export interface NumberedQuote {
  /** Counts through the whole handout from 1: `[1]`. */
  readonly number: number;
  readonly quote: Quote;
}

export interface HandoutPage {
  /** The number of the page, from 1. */
  readonly place: number;
  readonly title: string;
  readonly scene: Scene;
  readonly callouts: readonly Callout[];
  readonly notes: string | undefined;
  /** Whether all its rows or paragraphs are printed, on as many pages as they need. */
  readonly isWhole: boolean;
  readonly quotes: readonly NumberedQuote[];
}

/** Numbers quotes from `first` on, in their order. */
export function numbered(quotes: readonly Quote[], first = 1): readonly NumberedQuote[] {
  return quotes.map((quote, at) => ({ number: first + at, quote }));
}

/** One page per step; a quote that the atlas no longer has is left out. */
export function briefingPages(
  atlas: Atlas,
  briefings: readonly Briefing[],
  briefing: Briefing,
): readonly HandoutPage[] {
  let next = 1;
  return briefing.steps.map(({ title, notes, quotes = [], callouts = [] }, at) => {
    const numberedQuotes = numbered(
      quotes.flatMap((id) => quoteOf(atlas, id) ?? []),
      next,
    );
    next += numberedQuotes.length;
    const scene = sceneOfStep(atlas, briefings, { briefing: briefing.id, step: at + 1 });
    return { place: at + 1, title, scene, callouts, notes, isWhole: false, quotes: numberedQuotes };
  });
}

/** The current view, with all its rows, its callouts, and the quotes of the selection. */
export function viewPages(
  atlas: Atlas,
  scene: Scene,
  callouts: readonly Callout[],
): readonly HandoutPage[] {
  const { nodes, edges } = lookup(atlas);
  const quotes = scene.select.flatMap((id) => (nodes.get(id) ?? edges.get(id))?.quotes ?? []);
  return [
    {
      place: 1,
      title: atlas.title,
      scene,
      callouts,
      notes: undefined,
      isWhole: true,
      quotes: numbered(quotes),
    },
  ];
}

export interface DossierQuotes {
  readonly ofNode: readonly NumberedQuote[];
  /** By the link's id. */
  readonly ofLinks: ReadonlyMap<string, readonly NumberedQuote[]>;
}

/**
 * Numbers the quotes of a dossier from 1 in the order of the page: the node's own, then its links'
 * by group.
 */
export function dossierQuotes(node: AtlasNode, groups: readonly LinkGroup[]): DossierQuotes {
  const ofNode = numbered(node.quotes);
  const ofLinks = new Map<string, readonly NumberedQuote[]>();
  let next = ofNode.length + 1;
  for (const { links } of groups) {
    for (const { edge } of links) {
      // A link from a node to itself appears in two groups, and is numbered once.
      if (ofLinks.has(edge.id)) continue;
      ofLinks.set(edge.id, numbered(edge.quotes, next));
      next += edge.quotes.length;
    }
  }
  return { ofNode, ofLinks };
}
