/** Measures a network away from the page, and says each step as it comes. */
import { measureSteps } from "../../query/measures/measures.ts";
import type { Network } from "../../query/measures/network.ts";

self.onmessage = ({ data }: MessageEvent<Network>) => {
  for (const measures of measureSteps(data)) self.postMessage(measures);
};
