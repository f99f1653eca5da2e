/** Words of an overview. */
import type { Band } from "../../scene/index.ts";
import { counted } from "../words/index.ts";

export const BAND_NAMES: Readonly<Record<Band, string>> = {
  "pillars:several": "In several pillars",
  "pillars:none": "In no pillar",
};

export const words = {
  /** A group with its number of nodes: "Actors (18)". */
  group: (name: string, nodes: number) => `${name} (${nodes})`,
  holds: (nodes: string, within: number) =>
    within === 0 ? `${nodes}.` : `${nodes}, ${counted(within, "link")} among them.`,
  /** The verb between two groups: "Actors (18) 30 links to Goals (52)". */
  overview: (groups: number, nodes: number, links: number, held: number) =>
    `An overview: ${counted(groups, "group")} of ${counted(nodes, "node")}, and ${counted(links, "line")} for ${counted(held, "link")} between them.`,
  linksTo: (links: number, denied: number) => {
    const some = denied === 0 || denied === links ? "" : `, ${denied} denied,`;
    return `${counted(links, "link")}${some} to`;
  },
} as const;
