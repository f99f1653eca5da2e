/** Measures a network away from the page, and says each step as it comes. */
import { measureSteps, type Network } from "../../query/measures/index.ts";

self.onmessage = ({ data }: MessageEvent<Network>) => {
  for (const measures of measureSteps(data)) self.postMessage(measures);
};
