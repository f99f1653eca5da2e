/** How many nodes answer, without their chains: for questions that are only considered. */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import type { Question, Step } from "../../scene/index.ts";
import { termIncludes } from "../lexicon/index.ts";
import { type FiltersAndFocus, isNamedIn, lookup, visible } from "../visible/index.ts";
import { follows, leads, matchingStatements, search } from "./answer.ts";

/** The number of nodes that answer. */
export function countAnswers(atlas: Atlas, scene: FiltersAndFocus, question: Question): number {
  return count(atlas, scene, question, Number.POSITIVE_INFINITY);
}

/** Whether any node answers. */
export function isAnswered(atlas: Atlas, scene: FiltersAndFocus, question: Question): boolean {
  return count(atlas, scene, question, 1) > 0;
}

function count(atlas: Atlas, scene: FiltersAndFocus, question: Question, most: number): number {
  const [step, ...others] = question.steps;
  if (step && !step.none && others.length === 0)
    return countEnds(atlas, scene, question, step, most);
  const limits = { withDenied: false, chainsMax: 1, answersMax: most };
  return search(atlas, scene, question, limits).found.length;
}

/** The number of nodes that answer a question of a single step: each link is looked at once. */
function countEnds(
  atlas: Atlas,
  scene: FiltersAndFocus,
  question: Question,
  step: Step,
  most: number,
): number {
  const { nodes, incident } = lookup(atlas);
  const { nodes: shownNodes, edges: shownEdges } = visible(atlas, scene);
  const { subject } = question;
  const isNamed = isNamedIn(atlas, question.pillar);
  const statementsOf = matchingStatements(atlas, scene.filters, question, false);
  const answers = (node: AtlasNode, other: AtlasNode) =>
    shownNodes.has(node.id) &&
    termIncludes(subject, node) &&
    termIncludes(step.term, other) &&
    isNamed(node);
  const named = step.term.of === "node" ? step.term : subject;
  const found = new Set<string>();
  for (const edge of named.of === "node" ? (incident.get(named.id) ?? []) : atlas.edges) {
    if (!follows(step.verb, edge) || !shownEdges.has(edge.id)) continue;
    const source = nodes.get(edge.source);
    const target = nodes.get(edge.target);
    if (!source || !target || source === target) continue;
    const ends = [source, target].filter(
      (node) =>
        !found.has(node.id) &&
        leads(step, edge, node.id) &&
        answers(node, node === source ? target : source),
    );
    if (ends.length === 0 || statementsOf(edge).length === 0) continue;
    for (const { id } of ends) found.add(id);
    if (found.size >= most) break;
  }
  return found.size;
}
