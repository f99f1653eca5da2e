/** What the comparison of two pillars or two sources says. */
import type { Pair, Share } from "../../../query/comparison/index.ts";

export const SORT_NAMES: Readonly<Record<Pair["sort"], string>> = {
  pillars: "Pillars",
  documents: "Sources",
};

/** How the map shows it, for who sees it: said beside the mark that shows it. */
export const SHARE_LOOKS: Readonly<Record<Share, string>> = {
  first: "filled nodes, plain links",
  both: "nodes with a hole, heavy links",
  second: "hollow nodes, pale links",
};

export const words = {
  intro:
    "What only one of two has, and what both have, of what the filters show. A link belongs where the words stand that say it.",
  cut: (chosen: readonly string[]) =>
    `The filters show ${chosen.join(", ")} alone: of anything else there is only what stands there too.`,
  sort: "Compare",
  first: "First",
  second: "Second",
  swap: "Swap first and second",
  title: (share: Share, first: string, second: string) =>
    share === "both" ? "In both" : `Only in ${share === "first" ? first : second}`,
  nodes: (count: number) => (count === 1 ? "1 node" : `${count.toLocaleString("en")} nodes`),
  links: (count: number) => (count === 1 ? "1 link" : `${count.toLocaleString("en")} links`),
  nodesOf: (title: string) => `${title}: nodes`,
  linksOf: (title: string) => `${title}: links`,
  none: (first: string, second: string, share: Share) =>
    share === "both"
      ? `Of what the filters show, these sources name nothing in both ${first} and ${second}.`
      : `Of what the filters show, these sources name nothing in ${share === "first" ? first : second} that is not in ${share === "first" ? second : first} too.`,
  noPair: "This atlas has neither two pillars nor two sources to compare.",
} as const;
