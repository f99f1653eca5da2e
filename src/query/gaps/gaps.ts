/**
 * What the sources do not name where a reader would expect it. Each gap follows from a named rule
 * and is a finding about the sources of the atlas, never about the world.
 *
 * Rules examine the nodes and links that show, since what is missing among hidden ones is no
 * finding. Denied links do not count. Pillars and sections are those that the filters choose, or
 * all. The number of statements about an actor and the cited share of a section are those of the
 * whole atlas, whatever the filters.
 */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import type { Filters, GAP_RULES } from "../../scene/index.ts";
import {
  ACTOR,
  type FiltersAndFocus,
  FUNDS,
  GOAL,
  IMPLEMENTS,
  INSTRUMENT,
  lookup,
  memoByAtlas,
  PURSUES,
  RISK,
  typeKey,
  type Visible,
  visible,
} from "../visible/index.ts";

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

/** A rule; contradictions are no gaps. */
export type GapRule = Exclude<(typeof GAP_RULES)[number], "contradictions">;

export interface RuleAnswer {
  readonly rule: GapRule;
  /** The number of pillars, nodes or sections examined; 0 if the rule could not be applied. */
  readonly examined: number;
  /**
   * Why the rule could not be applied: the atlas's vocabulary lacks its kinds or relations, or the
   * filters hide all nodes of one of its kinds.
   */
  readonly unaskedBecause?: "vocabulary" | "hidden";
  /** In the atlas's order; sections by their cited share, the least first. */
  readonly gaps: readonly Gap[];
  /** Names of the relations that the rule looks for. */
  readonly relations: readonly string[];
  /** The cited share of the sentences of all examined sections, from 0 to 1. */
  readonly citedShare?: number;
}

/** The answers to all rules, in the order of `GapRule`. Cached by filters and focus. */
export const gaps: (atlas: Atlas, scene: FiltersAndFocus) => readonly RuleAnswer[] = memoByAtlas(
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

/** Pillars with a shown goal but no shown instrument. */
function pillarsWithoutInstrument(atlas: Atlas, shown: Visible, filters: Filters): RuleAnswer {
  const rule = "pillarsWithoutInstrument";
  const goals = shownOf(atlas, shown, GOAL);
  const instruments = shownOf(atlas, shown, INSTRUMENT);
  const unaskedBecause = reasonUnasked(atlas, [GOAL, INSTRUMENT], [goals, instruments]);
  if (unaskedBecause) return { rule, examined: 0, unaskedBecause, gaps: [], relations: [] };
  const pillars = atlas.pillars.filter(
    ({ id }) => filters.pillars.length === 0 || filters.pillars.includes(id),
  );
  const gaps = pillars.flatMap(({ id }): Gap[] => {
    const select = goals.filter((node) => node.pillars.includes(id)).map((node) => node.id);
    const hasInstrument = instruments.some((node) => node.pillars.includes(id));
    return select.length === 0 || hasInstrument ? [] : [{ type: "pillar", pillar: id, select }];
  });
  return { rule, examined: pillars.length, gaps, relations: [] };
}

/**
 * Shown nodes of a kind to which none of the relations leads. Examines only nodes to which the
 * codebook lets one of the relations lead, and no risks.
 */
function withoutLink(
  atlas: Atlas,
  shown: Visible,
  rule: GapRule,
  kind: string,
  relations: readonly string[],
): RuleAnswer {
  const wanted = atlas.relations.filter(({ id, to }) => {
    return relations.includes(id) && to.some((end) => end === kind || end.startsWith(`${kind}/`));
  });
  const names = wanted.map(({ name }) => name);
  const nodes = shownOf(atlas, shown, kind);
  const unaskedBecause = wanted.length === 0 ? "vocabulary" : reasonUnasked(atlas, [kind], [nodes]);
  if (unaskedBecause) return { rule, examined: 0, unaskedBecause, gaps: [], relations: names };
  const ids = new Set(wanted.map(({ id }) => id));
  const ends = new Set(wanted.flatMap(({ to }) => to));
  const possible = nodes.filter(
    ({ type }) => type !== RISK && (ends.has(kind) || ends.has(typeKey(kind, type))),
  );
  const reached = new Set(
    atlas.edges
      .filter((edge) => shown.edges.has(edge.id) && ids.has(edge.relation) && !edge.negated)
      .flatMap(({ source, target, symmetric }) => (symmetric ? [source, target] : [target])),
  );
  const missing = possible.filter(({ id }) => !reached.has(id));
  return { rule, examined: possible.length, gaps: missing.map(nodeGap), relations: names };
}

/** Shown actors of whom only one sentence speaks, that of a link included. */
function actorsOnce(atlas: Atlas, shown: Visible): RuleAnswer {
  const rule = "actorsOnce";
  const actors = shownOf(atlas, shown, ACTOR);
  const unaskedBecause = reasonUnasked(atlas, [ACTOR], [actors]);
  const once = actors.filter(({ statements }) => statements === 1);
  return {
    rule,
    examined: actors.length,
    ...(unaskedBecause && { unaskedBecause }),
    gaps: once.map(nodeGap),
    relations: [],
  };
}

/** Sections with a smaller share of cited sentences than all examined sections together. */
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
  const total = sum(({ sentences }) => sentences);
  const citedShare = total === 0 ? 0 : sum(({ cited }) => cited) / total;
  const less = sections
    .filter(({ cited, sentences }) => cited / sentences < citedShare)
    .sort((a, b) => a.cited / a.sentences - b.cited / b.sentences);
  return {
    rule: "sectionsLessCited",
    examined: sections.length,
    gaps: less.map((section) => ({
      type: "section",
      ...section,
      select: quotedIn(atlas, shown, section),
    })),
    relations: [],
    citedShare,
  };
}

/** Ids of the shown nodes with a quote in a section. */
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

/** Why a rule about some kinds can't be applied; `undefined` if it can. */
function reasonUnasked(
  atlas: Atlas,
  kinds: readonly string[],
  nodes: readonly (readonly AtlasNode[])[],
): RuleAnswer["unaskedBecause"] {
  const { kinds: codebookKinds } = lookup(atlas);
  const isUsed = (kind: string) => atlas.nodes.some((node) => node.kind === kind);
  if (!kinds.every((kind) => codebookKinds.has(kind) && isUsed(kind))) return "vocabulary";
  return nodes.some((list) => list.length === 0) ? "hidden" : undefined;
}
