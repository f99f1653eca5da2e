/** Texts of the panel "Measures": what each measure means, and the paper that defines it. */
import {
  BROKER_ROLES,
  BROKERED_GROUPS,
  type BrokerRole,
  type Grouping,
  type Measure,
} from "../../scene/index.ts";
import { MEASURE_NAMES } from "./words.ts";

type Roles = Readonly<Record<BrokerRole | "all", string>>;

function brokerageDescriptions(grouping: string, scope: string): Roles {
  const cited = (text: string) => `${text} Counted as in Gould and Fernandez 1989${scope}.`;
  return {
    all: cited(
      `How often a node is linked from a second and to a third node where no link leads from the second to the third: brokerage, whatever the ${grouping}s of the three.`,
    ),
    coordinator: cited(`How often a node brokers within its own ${grouping}.`),
    itinerant: cited(
      `How often a node brokers between two nodes of one ${grouping} that is not its own (also called consultant).`,
    ),
    gatekeeper: cited(`How often a node passes on to its own ${grouping} what comes from another.`),
    representative: cited(
      `How often a node passes on to another ${grouping} what comes from its own.`,
    ),
    liaison: cited(`How often a node brokers between two ${grouping}s, neither its own.`),
  };
}

const kinds = brokerageDescriptions("kind", "");
const pillars = brokerageDescriptions("pillar", ", among the nodes that belong to one pillar only");

/** What a measure says about a node, with the paper that defines it. */
export const MEASURE_DESCRIPTIONS: Readonly<Record<Measure, string>> = {
  in: "How many links lead to a node: its in-degree. A link without a direction counts as in and as out.",
  out: "How many links lead from a node: its out-degree. A link without a direction counts as in and as out.",
  betweenness:
    "The share of the shortest paths between all other nodes that pass through a node, from 0 to 1, whichever way the links point (Freeman 1977).",
  cutpoint:
    "How many nodes would be cut off from the main part without this one: an articulation point (Hopcroft and Tarjan 1973).",
  kinds: kinds.all,
  "kinds-coordinator": kinds.coordinator,
  "kinds-itinerant": kinds.itinerant,
  "kinds-gatekeeper": kinds.gatekeeper,
  "kinds-representative": kinds.representative,
  "kinds-liaison": kinds.liaison,
  pillars: pillars.all,
  "pillars-coordinator": pillars.coordinator,
  "pillars-itinerant": pillars.itinerant,
  "pillars-gatekeeper": pillars.gatekeeper,
  "pillars-representative": pillars.representative,
  "pillars-liaison": pillars.liaison,
};

/** The measures in the groups of the list to choose from. */
export const MEASURE_GROUPS: readonly {
  readonly name: string;
  readonly measures: readonly (readonly [Measure, string])[];
}[] = [
  { name: "Links", measures: named("in", "out") },
  { name: "Position", measures: named("betweenness", "cutpoint") },
  // With full names, since a closed list does not show the group.
  ...BROKERED_GROUPS.map((between) => ({
    name: MEASURE_NAMES[between],
    measures: named(between, ...BROKER_ROLES.map((role) => `${between}-${role}` as const)),
  })),
];

function named(...measures: readonly Measure[]): readonly (readonly [Measure, string])[] {
  return measures.map((measure) => [measure, MEASURE_NAMES[measure]]);
}

export const GROUPING_WORDS: Readonly<
  Record<Grouping, { readonly title: string; readonly description: string }>
> = {
  community: {
    title: "Communities",
    description:
      "Groups with more links within them than chance would give, found by the Louvain method (Blondel and others 2008).",
  },
  component: {
    title: "Components",
    description: "Parts that no link joins, whichever way the links point.",
  },
};

export const words = {
  intro:
    "Who stands between whom, by the links that these sources name and the filters show. Denied links are left out.",
  measure: "Measure",
  ofTheLinks: "Based on the links these sources name.",
  sizeBy: "Size nodes on the map by this",
  measuring: (nodes: number) => `Measuring ${nodes.toLocaleString("en")} nodes…`,
  still: (name: string) => `${name} is still being measured…`,
  none: "By the links these sources name, every node shown has 0.",
  others: (count: number) =>
    count === 1
      ? "The other node shown has 0."
      : `The other ${count.toLocaleString("en")} nodes shown have 0.`,
  ranked: (name: string) => `Nodes by ${name}`,
  groups: "Groups",
  colour: "Colour nodes by",
  modularity: (value: number) => `Modularity ${value.toFixed(2)}.`,
  noGroups: "These sources name no link between any two of the nodes shown.",
  nodes: (count: number) => (count === 1 ? "1 node" : `${count.toLocaleString("en")} nodes`),
} as const;

/**
 * A measure's value as text: shares with three decimals, as papers give them; counts as they are.
 */
export function measureValue(measure: Measure, value: number): string {
  return measure === "betweenness" ? value.toFixed(3) : value.toLocaleString("en");
}
