/** Texts of the filters. */
import {
  ATTRIBUTE_WORDS,
  ATTRIBUTES,
  lowerName,
  perAttribute,
} from "../../atlas/attributes/index.ts";
import type { Facet } from "../../scene/index.ts";

/** Singular and plural noun for the values of a facet. Types count as kinds. */
const NOUNS: Readonly<Record<Exclude<Facet, "types">, readonly [string, string]>> = {
  pillars: ["pillar", "pillars"],
  kinds: ["kind", "kinds"],
  families: ["relation", "relations"],
  relations: ["relation", "relations"],
  ...perAttribute(ATTRIBUTES, "facet", ({ id }) => {
    const attribute = ATTRIBUTE_WORDS[id];
    return [lowerName(attribute), attribute.plural] as const;
  }),
  documents: ["source", "sources"],
};

/** Names listed in a sentence; more are only counted. */
const NAMED = 3;

const quoted = (name: string) => `“${name}”`;

export const words = {
  title: "Filters",
  colours: "The legend of colours",
  notes: "The filters by notes",
  clear: "Clear filters",
  pillars: "Pillars",
  kinds: "Kinds",
  relations: "Relations",
  documents: "Sources",
  amount: "How much is said",
  counts: (nodes: number, links: number) => `${words.nodes(nodes)}, ${words.links(links)}`,
  nodes: (count: number) => (count === 1 ? "1 node" : `${count} nodes`),
  links: (count: number) => (count === 1 ? "1 link" : `${count} links`),
  types: (kind: string) => `Types of ${kind}`,
  relationsOf: (family: string) => `Relations of ${family}`,
  atLeast: "Spoken of in at least",
  statements: (count: number) => (count === 1 ? "1 statement" : `${count} statements`),
  hideUnlinked: "Hide nodes without links",
  focus: "Only what is linked to",
  showAll: "Show all",
  particular: "Particular to this pillar",
  particularNone: "Nothing: each of its nodes is spoken of elsewhere too.",
  sharedWith: (pillar: string) => `Shared with ${pillar}`,
  showMore: (count: number) => `Show ${count} more`,
  legendDenied: "Denied in the text",
  codebook: "Definitions",
  nothing: "Nothing passes these filters together.",
  noLinks: "No link passes these filters together.",
  blockedBy: "What stands in the way:",
  quoted,
  chosen: (facet: Exclude<Facet, "types">, names: readonly string[]) =>
    names.length > NAMED
      ? `${names.length} ${NOUNS[facet][1]}`
      : `${NOUNS[facet][names.length === 1 ? 0 : 1]} ${names.map(quoted).join(", ")}`,
  without: (names: readonly string[], counts: string) =>
    `Without ${names.join(" and ")}: ${counts}`,
  atLeastShort: (count: number) => `at least ${count} statements`,
  byHand: {
    hidden: (count: number) => `${words.nodes(count)} hidden by hand`,
    kept: (count: number) => `only ${words.nodes(count)} kept by hand`,
  },
  focusShort: (name: string) => `only around ${name}`,
} as const;
