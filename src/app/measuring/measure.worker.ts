/** The worker that measures a network and posts the measures after each step. */
import { measureSteps, type Network } from "../../query/measures/index.ts";

self.onmessage = ({ data }: MessageEvent<Network>) => {
  for (const measures of measureSteps(data)) self.postMessage(measures);
};
