/** Texts of the panel "Compare". */
import type { Pair, Share, Time } from "../../../query/comparison/index.ts";

export const SORT_NAMES: Readonly<Record<Pair["sort"], string>> = {
  pillars: "Pillars",
  documents: "Sources",
};

/** How the map shows each share, as text beside its mark. */
export const SHARE_LOOKS: Readonly<Record<Share, string>> = {
  first: "filled nodes, plain links",
  both: "nodes with a hole, heavy links",
  second: "hollow nodes, pale links",
};

export const words = {
  intro:
    "What is only in one of the two, and what is in both, among what the filters show. A link belongs where the words that state it are found.",
  cut: (chosen: readonly string[]) =>
    `The filters show only ${chosen.join(", ")}: of anything else, only what is there too is listed.`,
  sort: "Compare",
  first: "First",
  second: "Second",
  swap: "Swap first and second",
  title: (share: Share, first: string, second: string) =>
    share === "both" ? "In both" : `Only in ${share === "first" ? first : second}`,
  /** Titles where the two are versions of a source. */
  onlyThen: { before: "Only before", after: "Only after" } satisfies Record<Time, string>,
  versions: (before: string, after: string) =>
    `Before: ${before}. After: ${after}. A claim that rests on words of neither is not listed.`,
  amended: (before: string, after: string) => `What changed from ${before} to ${after}`,
  reworded: (count: number) =>
    count === 1 ? "1 link in other words" : `${count.toLocaleString("en")} links in other words`,
  shift: (before: string, after: string) =>
    `Was ${before || "not said"}, is ${after || "not said"}.`,
  denied: {
    before: "Denied before, not after.",
    after: "Denied now.",
  } satisfies Record<Time, string>,
  nodes: (count: number) => (count === 1 ? "1 node" : `${count.toLocaleString("en")} nodes`),
  links: (count: number) => (count === 1 ? "1 link" : `${count.toLocaleString("en")} links`),
  nodesLabel: (title: string) => `${title}: nodes`,
  linksLabel: (title: string) => `${title}: links`,
  none: (first: string, second: string, share: Share) =>
    share === "both"
      ? `Among what the filters show, these sources name nothing in both ${first} and ${second}.`
      : `Among what the filters show, these sources name nothing in ${share === "first" ? first : second} that is not in ${share === "first" ? second : first} too.`,
  noPair: "This atlas has neither two pillars nor two sources to compare.",
} as const;
