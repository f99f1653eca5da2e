/** Names of measures and groups, as the map, the table and the panel show them. */
import type { BrokeredGroup, BrokerRole, Colour, Measure } from "../../scene/index.ts";

export const ROLE_NAMES: Readonly<Record<BrokerRole, string>> = {
  coordinator: "Coordinator",
  itinerant: "Itinerant",
  gatekeeper: "Gatekeeper",
  representative: "Representative",
  liaison: "Liaison",
};

/** Full names, which can be read without their group. */
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

export const COLOUR_NAMES: Readonly<Record<Colour | "kind", string>> = {
  kind: "Kind",
  pillar: "Pillar",
  document: "Document",
  version: "Version",
  basis: "Basis",
  status: "Status",
  community: "Community",
  component: "Component",
};

const LEGEND_NAMES: Readonly<Record<Colour, string>> = {
  community: "Communities",
  component: "Components",
  pillar: "Pillars",
  document: "Documents",
  version: "Versions",
  basis: "Basis",
  status: "Statuses",
};

export const words = {
  /** A group is named after its node with the most links. */
  around: (name: string) => `around ${name}`,
  alone: (count: number) => (count === 1 ? "1 node by itself" : `${count} nodes by themselves`),
  others: (count: number) => `${count} smaller groups`,
  legend: (colour: Colour) => LEGEND_NAMES[colour],
  sizedBy: (measure: Measure) => `Size: ${MEASURE_NAMES[measure]}`,
  colouredBy: (colour: Colour) => `Colour: ${COLOUR_NAMES[colour]}`,
  measuring: "measuring…",
  byWidth: "Width: Statements",
  reset: "Reset size and colour",
} as const;
