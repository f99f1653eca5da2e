/** Questions to begin with, made from an atlas's own codebook and links. */
import type { Atlas, AtlasEdge } from "../../atlas/index.ts";
import type { Question, Step, Term } from "../../scene/index.ts";
import { lookup, type Shown } from "../visible/index.ts";
import { isAnswered } from "./answer.ts";

/** How links of one relation join kinds: "actors fund sectors", and how often. */
interface Pattern {
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly links: number;
}

/**
 * Up to six questions that the atlas answers, each of another form: one step in a pillar, two
 * steps, what a node is the other end of, what nothing is done for, what is only intended. Made of
 * what its links say most often, so that they show what can be asked here; ties in its order.
 */
export function exampleQuestions(atlas: Atlas, shown: Shown): readonly Question[] {
  const patterns = patternsOf(atlas);
  const forms = [
    inPillar(atlas, patterns),
    twoSteps(patterns),
    ofNode(atlas),
    without(atlas, patterns),
    onlyIntended(atlas, patterns),
  ];
  return forms.flatMap((candidates) => {
    for (const question of candidates) if (isAnswered(atlas, shown, question)) return [question];
    return [];
  });
}

/** Made one after the other: mostly the first of them is answered. */
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

/** Patterns tried for each form, most frequent first. */
const TRIED = 12;

const kind = (id: string): Term => ({ of: "kind", id });

function step(direction: "in" | "out", relation: string, term: Term, none = false): Step {
  return { direction, verb: { of: "relation", id: relation }, none, term };
}

function* inPillar(atlas: Atlas, patterns: readonly Pattern[]): Candidates {
  for (const { source, relation, target } of patterns.slice(0, TRIED)) {
    const used = atlas.edges.filter((edge) => edge.relation === relation);
    const pillar = mostOften(used.flatMap((edge) => edge.pillars));
    if (pillar === undefined) continue;
    const steps = [step("out", relation, kind(target))];
    yield { subject: kind(source), steps, pillar, only: false };
  }
}

function twoSteps(patterns: readonly Pattern[]): Candidates {
  return patterns.slice(0, TRIED).flatMap((second) =>
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

/** What is said to do most to one node. */
function ofNode(atlas: Atlas): Candidates {
  const ends = new Map<string, AtlasEdge[]>();
  for (const edge of atlas.edges) {
    if (edge.symmetric || edge.negated) continue;
    const key = `${edge.relation} ${edge.target}`;
    const list = ends.get(key);
    if (list) list.push(edge);
    else ends.set(key, [edge]);
  }
  return [...ends.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, TRIED)
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

/** What the codebook would let one kind do to another, and the sources leave unsaid of some. */
function without(atlas: Atlas, patterns: readonly Pattern[]): Candidates {
  const mostKinds = mostOften(atlas.nodes.map((node) => node.kind));
  return patterns
    .filter(
      ({ source, target }) => source !== target && (target === mostKinds || patterns.length < 4),
    )
    .slice(0, TRIED)
    .map(({ source, relation, target }) => ({
      subject: kind(target),
      steps: [step("in", relation, kind(source), true)],
      only: false,
    }));
}

function onlyIntended(atlas: Atlas, patterns: readonly Pattern[]): Candidates {
  const statuses = atlas.edges.flatMap((edge) => edge.statuses);
  const status = statuses.includes("intended") ? "intended" : mostOften(statuses);
  return patterns
    .slice(0, TRIED)
    .toReversed()
    .map(({ source, relation, target }) => ({
      subject: kind(source),
      steps: [step("out", relation, kind(target))],
      status,
      only: true,
    }));
}

/** The value that stands most often; the first of those that do. */
function mostOften<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
