/** The sentences about RDF that can't be read, or was read in part. */
import { counted } from "../model/index.ts";

export const rdfWords = {
  notReadable: (why: string) => `This is not RDF of that form: ${why}`,
  context: (url: string) =>
    `The file leaves the meaning of its words to ${url}, which is not fetched. Put the context into the file.`,
  nothing: "The file holds no statements about things with addresses.",
  severalAtlases: (count: number) =>
    `The file holds ${count} atlases. Take one of them into a file of its own.`,
  leftOut: (count: number) =>
    `${counted(count, "statement")} left out: a graph has no place for them.`,
} as const;
