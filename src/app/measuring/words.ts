/** What measures and groups are called, on the map as in their panel. */
import type { BrokeredGroup, BrokerRole, Grouping, Measure } from "../../scene/index.ts";

export const ROLE_NAMES: Readonly<Record<BrokerRole, string>> = {
  coordinator: "Coordinator",
  itinerant: "Itinerant",
  gatekeeper: "Gatekeeper",
  representative: "Representative",
  liaison: "Liaison",
};

/** A measure by itself. */
export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  in: "Links in",
  out: "Links out",
  betweenness: "Betweenness",
  cutpoint: "Cut points",
  ...brokerNames("kinds"),
  ...brokerNames("pillars"),
};

function brokerNames<B extends BrokeredGroup>(between: B): Record<`${B}-${BrokerRole}` | B, string>;
function brokerNames(between: BrokeredGroup): Record<string, string> {
  return Object.fromEntries([
    [between, `Brokerage between ${between}`],
    ...Object.entries(ROLE_NAMES).map(([role, name]) => [
      `${between}-${role}`,
      `${name} between ${between}`,
    ]),
  ]);
}

export const COLOUR_NAMES: Readonly<Record<Grouping | "kind", string>> = {
  kind: "Kind",
  community: "Community",
  component: "Component",
};

export const words = {
  /** A group is called by its node with the most links. */
  around: (name: string) => `around ${name}`,
  alone: (count: number) => (count === 1 ? "1 node by itself" : `${count} nodes by themselves`),
  others: (count: number) => `${count} smaller groups`,
  legend: (grouping: Grouping) => (grouping === "community" ? "Communities" : "Components"),
  sizedBy: (measure: Measure) => `Size: ${MEASURE_NAMES[measure]}`,
  colouredBy: (grouping: Grouping) => `Colour: ${COLOUR_NAMES[grouping]}`,
  measuring: "measuring…",
  reset: "Reset size and colour",
} as const;
