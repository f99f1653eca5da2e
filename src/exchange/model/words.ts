/** The sentences about what formats lose, and about what files hold that can't be taken. */
import type { Kept } from "./format.ts";

/** "1 quote", "2 quotes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What is lost, by how often the graph has it. */
export const lossWords: Readonly<Record<Kept, (count: number) => string>> = {
  quotes: (count) => `${counted(count, "quote")} left out: the format has no place for words.`,
  quoteDetails: (count) =>
    `${counted(count, "quote")} without what is said of each: ids, places, judgements.`,
  documents: (count) => `What is known of ${counted(count, "document")} left out.`,
  texts: (count) => `The text of ${counted(count, "document")} left out.`,
  codebook: (count) => `The codebook left out: ${counted(count, "definition")}.`,
  attributes: (count) => `${counted(count, "attribute")} left out: only names and links are kept.`,
  types: (count) =>
    `Numbers and yes/no become text in ${counted(count, "attribute")}: the format has no types.`,
  blanks: (count) => `${counted(count, "empty text")} left out: an empty cell is no value.`,
  places: (count) => `Positions of ${counted(count, "node")} left out.`,
  sizes: (count) => `Sizes of ${counted(count, "node")} left out.`,
  colours: (count) => `Colours of ${counted(count, "node")} left out.`,
  bothWays: (count) =>
    `${counted(count, "link")} without a direction ${count === 1 ? "gets" : "get"} one.`,
  parallel: (count) =>
    `${counted(count, "link")} left out: the format holds one between two nodes.`,
  loops: (count) => `${counted(count, "link")} of a node to itself left out.`,
  edgeIds: (count) => `The ids of ${counted(count, "link")} left out.`,
  title: () => "The title left out.",
  description: () => "The description left out.",
  about: (count) => `${counted(count, "attribute")} of the graph as a whole left out.`,
};

export const mixedTypeWords = (count: number) =>
  `${counted(count, "attribute")} of mixed types ${count === 1 ? "becomes" : "become"} text.`;

/** What a file holds that can't be taken. */
export const remarkWords = {
  repeatedNodes: (count: number) =>
    `${counted(count, "node")} left out: without an id, or with that of an earlier one.`,
  missingEnds: (count: number) =>
    `${counted(count, "link")} left out: an end is missing from the file.`,
  renamedIds: (count: number) =>
    `${counted(count, "link")} had the id of another and ${count === 1 ? "has" : "have"} a new one.`,
  dynamic: "The file changes over time; what it says of times is left out.",
} as const;
