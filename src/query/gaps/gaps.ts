/**
 * What these sources do not name where one would look for it. Each gap follows from a named rule
 * and is a finding about the sources of the atlas, never about the world.
 *
 * Rules ask about the nodes and links that show: who is missing among what is hidden is no
 * finding. Denied links count for nothing. Pillars and sections are those that the filters choose,
 * or all. How often an actor is spoken of, and how much of a section is cited, is of the whole
 * atlas, whatever the filters.
 */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import type { Filters } from "../../scene/index.ts";
import {
  lookup,
  memoByAtlas,
  type Shown,
  typeKey,
  type Visible,
  visible,
} from "../visible/index.ts";
import { ACTOR, FUNDS, GOAL, IMPLEMENTS, INSTRUMENT, PURSUES, RISK } from "../words/index.ts";

export type Gap =
  | { readonly type: "pillar"; readonly pillar: string; readonly select: readonly string[] }
  | { readonly type: "node"; readonly node: string; readonly select: readonly string[] }
  | {
      readonly type: "section";
      readonly document: string;
      readonly section: number;
      readonly sentences: number;
      readonly cited: number;
      /** Nodes with a quote in it. */
      readonly select: readonly string[];
    };

export type GapRule =
  | "pillarsWithoutInstrument"
  | "goalsUnpursued"
  | "instrumentsUnsupported"
  | "actorsOnce"
  | "sectionsLessCited";

export interface RuleAnswer {
  readonly rule: GapRule;
  /** How many pillars, nodes or sections were looked at; 0 where there was nothing to ask. */
  readonly asked: number;
  /**
   * Why nothing was asked: the atlas's vocabulary has no words for it, or the filters hide all
   * nodes of a kind that the rule is about.
   */
  readonly unasked?: "vocabulary" | "hidden";
  /** In the atlas's order; sections by the share of them that is cited, the least first. */
  readonly gaps: readonly Gap[];
  /** Names of the relations that the rule looked for. */
  readonly relations: readonly string[];
  /** Cited sentences of all sections that were looked at, as a share of 1. */
  readonly citedShare?: number;
}

/** The answers to all rules, in their order. The last answer for each atlas is kept. */
export const gaps: (atlas: Atlas, scene: Shown) => readonly RuleAnswer[] = memoByAtlas(
  (atlas, scene) => {
    const shown = visible(atlas, scene);
    return [
      pillarsWithoutInstrument(atlas, shown, scene.filters),
      withoutLink(atlas, shown, "goalsUnpursued", GOAL, [PURSUES]),
      withoutLink(atlas, shown, "instrumentsUnsupported", INSTRUMENT, [FUNDS, IMPLEMENTS]),
      actorsOnce(atlas, shown),
      sectionsLessCited(atlas, shown, scene.filters),
    ];
  },
);

/** Pillars in which a goal stands that shows, and no instrument that shows. */
function pillarsWithoutInstrument(atlas: Atlas, shown: Visible, filters: Filters): RuleAnswer {
  const rule = "pillarsWithoutInstrument";
  const goals = shownOf(atlas, shown, GOAL);
  const instruments = shownOf(atlas, shown, INSTRUMENT);
  const unasked = whyUnasked(atlas, [GOAL, INSTRUMENT], [goals, instruments]);
  if (unasked) return { rule, asked: 0, unasked, gaps: [], relations: [] };
  const pillars = atlas.pillars.filter(
    ({ id }) => filters.pillars.length === 0 || filters.pillars.includes(id),
  );
  const found = pillars.flatMap(({ id }): Gap[] => {
    const select = goals.filter((node) => node.pillars.includes(id)).map((node) => node.id);
    const hasInstrument = instruments.some((node) => node.pillars.includes(id));
    return select.length === 0 || hasInstrument ? [] : [{ type: "pillar", pillar: id, select }];
  });
  return { rule, asked: pillars.length, gaps: found, relations: [] };
}

/**
 * Shown nodes of a kind to which none of the relations leads. Only those that the codebook lets
 * one of the relations lead to, and no risks.
 */
function withoutLink(
  atlas: Atlas,
  shown: Visible,
  rule: GapRule,
  kind: string,
  relations: readonly string[],
): RuleAnswer {
  const known = atlas.relations.filter(({ id, to }) => {
    return relations.includes(id) && to.some((end) => end === kind || end.startsWith(`${kind}/`));
  });
  const names = known.map(({ name }) => name);
  const nodes = shownOf(atlas, shown, kind);
  const unasked = known.length === 0 ? "vocabulary" : whyUnasked(atlas, [kind], [nodes]);
  if (unasked) return { rule, asked: 0, unasked, gaps: [], relations: names };
  const ids = new Set(known.map(({ id }) => id));
  const ends = new Set(known.flatMap(({ to }) => to));
  const possible = nodes.filter(
    ({ type }) => type !== RISK && (ends.has(kind) || ends.has(typeKey(kind, type))),
  );
  const reached = new Set(
    atlas.edges
      .filter((edge) => shown.edges.has(edge.id) && ids.has(edge.relation) && !edge.negated)
      .flatMap(({ source, target, symmetric }) => (symmetric ? [source, target] : [target])),
  );
  const missing = possible.filter(({ id }) => !reached.has(id));
  return { rule, asked: possible.length, gaps: missing.map(nodeGap), relations: names };
}

/** Shown actors of whom one sentence speaks, links included. */
function actorsOnce(atlas: Atlas, shown: Visible): RuleAnswer {
  const rule = "actorsOnce";
  const actors = shownOf(atlas, shown, ACTOR);
  const unasked = whyUnasked(atlas, [ACTOR], [actors]);
  const once = actors.filter(({ statements }) => statements === 1);
  return {
    rule,
    asked: actors.length,
    ...(unasked && { unasked }),
    gaps: once.map(nodeGap),
    relations: [],
  };
}

/** Sections of which a smaller share of sentences is cited than of all sections together. */
function sectionsLessCited(atlas: Atlas, shown: Visible, filters: Filters): RuleAnswer {
  const documents = atlas.documents.filter(
    ({ id }) => filters.documents.length === 0 || filters.documents.includes(id),
  );
  const sections = documents.flatMap(({ id, coverage }) =>
    coverage
      .filter(({ sentences }) => sentences > 0)
      .map(({ section, sentences, cited }) => ({ document: id, section, sentences, cited })),
  );
  const sum = (count: (section: (typeof sections)[number]) => number) =>
    sections.reduce((total, section) => total + count(section), 0);
  const all = sum(({ sentences }) => sentences);
  const citedShare = all === 0 ? 0 : sum(({ cited }) => cited) / all;
  const less = sections
    .filter(({ cited, sentences }) => cited / sentences < citedShare)
    .sort((a, b) => a.cited / a.sentences - b.cited / b.sentences);
  return {
    rule: "sectionsLessCited",
    asked: sections.length,
    gaps: less.map((section) => ({
      type: "section",
      ...section,
      select: quotedIn(atlas, shown, section),
    })),
    relations: [],
    citedShare,
  };
}

function quotedIn(
  atlas: Atlas,
  shown: Visible,
  at: { readonly document: string; readonly section: number },
): readonly string[] {
  return atlas.nodes
    .filter(
      ({ id, quotes }) =>
        shown.nodes.has(id) &&
        quotes.some(({ document, section }) => document === at.document && section === at.section),
    )
    .map(({ id }) => id);
}

function nodeGap({ id }: AtlasNode): Gap {
  return { type: "node", node: id, select: [id] };
}

function shownOf(atlas: Atlas, shown: Visible, kind: string): readonly AtlasNode[] {
  return atlas.nodes.filter((node) => node.kind === kind && shown.nodes.has(node.id));
}

function whyUnasked(
  atlas: Atlas,
  kinds: readonly string[],
  nodes: readonly (readonly AtlasNode[])[],
): RuleAnswer["unasked"] {
  const { kinds: known } = lookup(atlas);
  const used = (kind: string) => atlas.nodes.some((node) => node.kind === kind);
  if (!kinds.every((kind) => known.has(kind) && used(kind))) return "vocabulary";
  return nodes.some((list) => list.length === 0) ? "hidden" : undefined;
}
