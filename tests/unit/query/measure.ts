/** All measures of a network at once; the application takes them step by step. */
import { type Measures, measureSteps } from "../../../src/query/measures/measure.ts";
import type { Network } from "../../../src/query/measures/network.ts";

export function measure(network: Network): Measures {
  return [...measureSteps(network)].at(-1) ?? { values: {}, groups: {}, modularity: 0 };
}
