/** What the measures mean, and where they come from. */
import {
  BROKER_ROLES,
  BROKERED_GROUPS,
  type BrokerRole,
  type Grouping,
  type Measure,
} from "../../scene/index.ts";
import { MEASURE_NAMES } from "./words.ts";

type Roles = Readonly<Record<BrokerRole | "all", string>>;

function brokerSays(one: string, who: string): Roles {
  const words = (says: string) => `${says} Counted as Gould and Fernandez 1989 do${who}.`;
  return {
    all: words(
      `How often a node is linked from one and to another that are not linked that way themselves: brokerage, whatever the ${one}s of the three.`,
    ),
    coordinator: words(`How often a node brokers within its own ${one}.`),
    itinerant: words(
      `How often a node brokers between two of one ${one} that is not its own (also called consultant).`,
    ),
    gatekeeper: words(`How often a node passes what comes from another ${one} on to its own.`),
    representative: words(`How often a node passes what comes from its own ${one} on to another.`),
    liaison: words(`How often a node brokers between two ${one}s, neither its own.`),
  };
}

const kinds = brokerSays("kind", "");
const pillars = brokerSays("pillar", ", among the nodes that stand in one pillar only");

/** What a measure says of a node, and where it comes from. */
export const MEASURE_SAYS: Readonly<Record<Measure, string>> = {
  in: "How many links come to a node: its in-degree. A link without a direction counts as in and as out.",
  out: "How many links go out from a node: its out-degree. A link without a direction counts as in and as out.",
  betweenness:
    "The share of the shortest ways between all other nodes that lead through a node, from 0 to 1, whichever way the links point (Freeman 1977).",
  cutpoint:
    "How many nodes would lose their tie to the main part without this one: an articulation point (Hopcroft and Tarjan 1973).",
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

/** The measures as they stand in the list to choose from. */
export const MEASURE_GROUPS: readonly {
  readonly name: string;
  readonly measures: readonly (readonly [Measure, string])[];
}[] = [
  { name: "Links", measures: named("in", "out") },
  { name: "Position", measures: named("betweenness", "cutpoint") },
  // In whole: a closed list shows nothing of its group.
  ...BROKERED_GROUPS.map((between) => ({
    name: MEASURE_NAMES[between],
    measures: named(between, ...BROKER_ROLES.map((role) => `${between}-${role}` as const)),
  })),
];

function named(...measures: readonly Measure[]): readonly (readonly [Measure, string])[] {
  return measures.map((measure) => [measure, MEASURE_NAMES[measure]]);
}

export const GROUPING_WORDS: Readonly<
  Record<Grouping, { readonly title: string; readonly says: string }>
> = {
  community: {
    title: "Communities",
    says: "Groups with more links within them than chance would give, found by the Louvain method (Blondel and others 2008).",
  },
  component: {
    title: "Components",
    says: "Parts that no link joins, whichever way the links point.",
  },
};

export const words = {
  intro:
    "Who stands between whom: of the links these sources name, as far as the filters show them. Links that the words deny are left out.",
  measure: "Measure",
  ofTheLinks: "Of the links these sources name.",
  sizeBy: "Size nodes on the map by this",
  measuring: (nodes: number) => `Measuring ${nodes.toLocaleString("en")} nodes…`,
  still: (name: string) => `${name} is still being measured…`,
  none: "These sources name no links by which any node shown would count here.",
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

/** Shares with three decimals, as papers give them; counts as they are. */
export function measureValue(measure: Measure, value: number): string {
  return measure === "betweenness" ? value.toFixed(3) : value.toLocaleString("en");
}
