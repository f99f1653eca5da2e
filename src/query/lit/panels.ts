/** What each panel does to the picture: what its answer lights, and about which part it asks. */
import type { Atlas } from "../../atlas/index.ts";
import { GAP_RULES, type Panel, type Scene } from "../../scene/index.ts";
import { answer, litByAnswers } from "../answers/index.ts";
import { type Comparison, comparison, pairOf, type Share } from "../comparison/index.ts";
import { contradictions, gaps } from "../gaps/index.ts";
import { answerPair, answerPaths } from "../paths/index.ts";
import { memo, memoByContent, type Visible } from "../visible/index.ts";

/** Ids of the shown nodes and links that are lit; empty sets if the answer is empty. */
export interface LitClaims {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** In a comparison, which of the two has a node or link, by its id; the map shades by it. */
  readonly shareOf?: (id: string) => Share | undefined;
}

interface PanelAnswer {
  /** What the answer lights in every view; `undefined` if nothing. The map asks with every frame. */
  readonly lights: (atlas: Atlas, shown: Visible, scene: Scene) => LitClaims | undefined;
  /**
   * The question whose answer is a part of the map, which the map brings into sight when the question
   * changes its identity; `undefined` for a question about the whole.
   */
  readonly question: (scene: Scene) => object | undefined;
  /** Whether one points at its questions, and so at several in passing. */
  readonly isPointedAt?: true;
  /** Whether it shows measures of the network, which take time. */
  readonly needsMeasures?: true;
}

/** Represents the default comparison, that of the first two pillars. */
const FIRST_TWO = {};

/** The question of each rule of the gaps, which stays the same. */
const RULE_QUESTIONS = new Map(GAP_RULES.map((rule) => [rule, {}]));

/** Two selected nodes light the paths between them; of other selections the map takes care itself. */
const NO_ANSWER: PanelAnswer = {
  lights: (atlas, shown, scene) => answerPair(atlas, shown, scene)?.answer.lit,
  question: ({ select }) => (select.length === 2 ? select : undefined),
};

const PANEL_ANSWERS: Readonly<Record<Panel, PanelAnswer>> = {
  ask: {
    lights: (atlas, _, scene) => scene.ask && litByAnswers(answer(atlas, scene, scene.ask)),
    question: ({ ask }) => ask,
  },
  paths: {
    lights: (atlas, shown, { paths }) => {
      const found = answerPaths(atlas, shown, paths);
      return found.type === "nothing" ? undefined : found.lit;
    },
    question: ({ paths }) => paths,
  },
  gaps: {
    lights: (atlas, _, { filters, focus, gapRule }) =>
      gapRule && litByGaps(atlas, filters, focus, gapRule),
    question: ({ gapRule }) => gapRule && RULE_QUESTIONS.get(gapRule),
    isPointedAt: true,
  },
  measures: { ...NO_ANSWER, needsMeasures: true },
  compare: {
    lights: (atlas, _, scene) => {
      const pair = pairOf(atlas, scene.compare, scene.filters);
      return pair && litByShares(comparison(atlas, scene, pair));
    },
    question: ({ compare }) => compare ?? FIRST_TWO,
  },
};

/** The answer of the open panel, or of the selection if no panel is open. */
export function panelAnswer({ panel }: Pick<Scene, "panel">): PanelAnswer {
  return panel === undefined ? NO_ANSWER : PANEL_ANSWERS[panel];
}

/** The nodes that a rule's findings are about, or the links that contradict each other; nothing if there are none. */
const litByGaps = memoByContent(
  (
    atlas: Atlas,
    filters: Scene["filters"],
    focus: Scene["focus"],
    rule: NonNullable<Scene["gapRule"]>,
  ): LitClaims | undefined => {
    const edges =
      rule === "contradictions"
        ? contradictions(atlas, { filters, focus }).flatMap(({ affirming, opposing }) =>
            [...affirming, ...opposing].map(({ edge }) => edge),
          )
        : [];
    const found = gaps(atlas, { filters, focus }).find((answer) => answer.rule === rule);
    const nodes = new Set([
      ...(found?.gaps.flatMap(({ select }) => select) ?? []),
      ...edges.flatMap(({ source, target }) => [source, target]),
    ]);
    return nodes.size === 0 ? undefined : { nodes, edges: new Set(edges.map(({ id }) => id)) };
  },
);

const litByShares = memo(
  ({ nodes, edges }: Comparison): LitClaims => ({
    nodes: new Set(nodes.keys()),
    edges: new Set(edges.keys()),
    // Nodes and links share one space of ids.
    shareOf: (id) => nodes.get(id) ?? edges.get(id),
  }),
);
