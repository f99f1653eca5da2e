/**
 * The baseline that the layout is compared with: the same graph laid out by Cytoscape's fcose with
 * its default options.
 */
import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { seeded } from "../../src/random.ts";
import { countCrossings, type Drawn } from "./figures.ts";

/** Numbers of link crossings in seeded runs of fcose, fewest first. */
export function fcoseCrossings(drawn: Drawn, runs = 20): readonly number[] {
  cytoscape.use(fcose);
  return Array.from({ length: runs }, (_, run) => crossingsOfRun(drawn, run + 1)).sort(
    (a, b) => a - b,
  );
}

export function median(sorted: readonly number[]): number {
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

function crossingsOfRun(drawn: Drawn, seed: number): number {
  // Prefixes allow ids such as `constructor`, and an edge with the id of a node.
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: drawn.nodes.map(({ id, radius }) => ({
      selector: `#n\\:${id}`,
      style: { width: 2 * radius, height: 2 * radius },
    })),
    elements: [
      ...drawn.nodes.map(({ id }) => ({ data: { id: `n:${id}` } })),
      ...drawn.edges.map(({ source, target }, index) => ({
        data: { id: `e:${index}`, source: `n:${source}`, target: `n:${target}` },
      })),
    ],
  });
  // fcose reads Math.random and accepts no other source.
  const original = Math.random;
  Math.random = seeded(seed);
  try {
    const options = { name: "fcose", animate: false };
    cy.layout(options).run();
  } finally {
    Math.random = original;
  }
  const links = drawn.edges.map(({ source, target }) => ({
    source,
    target,
    from: { ...cy.getElementById(`n:${source}`).position() },
    to: { ...cy.getElementById(`n:${target}`).position() },
  }));
  cy.destroy();
  return countCrossings(links.filter(({ source, target }) => source !== target));
}
