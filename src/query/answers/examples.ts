/** Example questions, made from an atlas's own codebook and links. */
import type { Atlas, AtlasEdge } from "../../atlas/index.ts";
import type { Question, Step, Term } from "../../scene/index.ts";
import { type FiltersAndFocus, lookup } from "../visible/index.ts";
import { isAnswered } from "./counts.ts";

/** Two kinds joined by a relation, "actors fund sectors", and the number of links that do so. */
interface Pattern {
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly links: number;
}

/**
 * Up to five questions that the atlas answers, each of a different form: one step within a pillar;
 * two steps; all that leads to one node; "no" links; "only" one status. They are made from the most
 * frequent patterns of links, so that they show what can be asked here; ties in the atlas's order.
 */
export function exampleQuestions(atlas: Atlas, scene: FiltersAndFocus): readonly Question[] {
  const patterns = patternsOf(atlas);
  const forms = [
    inPillar(atlas, patterns),
    twoSteps(patterns),
    ofNode(atlas),
    withNone(atlas, patterns),
    onlyIntended(atlas, patterns),
  ];
  return forms.flatMap((candidates) => {
    for (const question of candidates) if (isAnswered(atlas, scene, question)) return [question];
    return [];
  });
}

/** Generated one at a time, since mostly the first of them is answered. */
type Candidates = Iterable<Question>;

function patternsOf(atlas: Atlas): readonly Pattern[] {
  const { nodes, relations } = lookup(atlas);
  const counts = new Map<string, Pattern>();
  for (const edge of atlas.edges) {
    const [source, target] = [nodes.get(edge.source)?.kind, nodes.get(edge.target)?.kind];
    if (source === undefined || target === undefined || edge.negated) continue;
    if (relations.get(edge.relation)?.symmetric === true) continue;
    const key = `${source} ${edge.relation} ${target}`;
    const links = (counts.get(key)?.links ?? 0) + 1;
    counts.set(key, { source, relation: edge.relation, target, links });
  }
  return [...counts.values()].sort((a, b) => b.links - a.links);
}

/** Patterns tried for each form, the most frequent first. */
const TRIED_MAX = 12;

const kind = (id: string): Term => ({ of: "kind", id });

function step(direction: "in" | "out", relation: string, term: Term, none = false): Step {
  return { direction, verb: { of: "relation", id: relation }, none, term };
}

function* inPillar(atlas: Atlas, patterns: readonly Pattern[]): Candidates {
  for (const { source, relation, target } of patterns.slice(0, TRIED_MAX)) {
    const edges = atlas.edges.filter((edge) => edge.relation === relation);
    const pillar = mostFrequent(edges.flatMap((edge) => edge.pillars));
    if (pillar === undefined) continue;
    const steps = [step("out", relation, kind(target))];
    yield { subject: kind(source), steps, pillar, only: false };
  }
}

function twoSteps(patterns: readonly Pattern[]): Candidates {
  return patterns.slice(0, TRIED_MAX).flatMap((second) =>
    patterns
      .filter((first) => first.target === second.source && first.relation !== second.relation)
      .filter((first) => first.source !== second.target)
      .map((first) => ({
        subject: kind(first.source),
        steps: [
          step("out", first.relation, kind(first.target)),
          step("out", second.relation, kind(second.target)),
        ],
        only: false,
      })),
  );
}

/** Whatever has a relation to one node, for the nodes with the most links of one relation. */
function ofNode(atlas: Atlas): Candidates {
  const edgesByEnd = new Map<string, AtlasEdge[]>();
  for (const edge of atlas.edges) {
    if (edge.symmetric || edge.negated) continue;
    const key = `${edge.relation} ${edge.target}`;
    const list = edgesByEnd.get(key);
    if (list) list.push(edge);
    else edgesByEnd.set(key, [edge]);
  }
  return [...edgesByEnd.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, TRIED_MAX)
    .flatMap(([edge]) =>
      edge
        ? [
            {
              subject: { of: "any" } as const,
              steps: [step("out", edge.relation, { of: "node", id: edge.target })],
              only: false,
            },
          ]
        : [],
    );
}

/** Nodes of one kind to which no node of another kind has a relation that the codebook allows. */
function withNone(atlas: Atlas, patterns: readonly Pattern[]): Candidates {
  const commonestKind = mostFrequent(atlas.nodes.map((node) => node.kind));
  return patterns
    .filter(
      ({ source, target }) =>
        source !== target && (target === commonestKind || patterns.length < 4),
    )
    .slice(0, TRIED_MAX)
    .map(({ source, relation, target }) => ({
      subject: kind(target),
      steps: [step("in", relation, kind(source), true)],
      only: false,
    }));
}

function onlyIntended(atlas: Atlas, patterns: readonly Pattern[]): Candidates {
  const statuses = atlas.edges.flatMap((edge) => edge.statuses);
  const status = statuses.includes("intended") ? "intended" : mostFrequent(statuses);
  return patterns
    .slice(0, TRIED_MAX)
    .toReversed()
    .map(({ source, relation, target }) => ({
      subject: kind(source),
      steps: [step("out", relation, kind(target))],
      status,
      only: true,
    }));
}

/** The most frequent value; of several, the first. */
function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
