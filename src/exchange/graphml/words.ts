/** What a GraphML file holds that can't be taken. */
import { counted } from "../model/index.ts";

export const remarkWords = {
  moreGraphs: (count: number) => `${counted(count, "further graph")} of the file left out.`,
  hyperedges: (count: number) =>
    `${counted(count, "hyperedge")} left out: a link has two ends here.`,
} as const;
