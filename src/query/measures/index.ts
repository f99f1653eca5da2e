/** Measures of the network and its nodes, and statistics of a whole atlas. */
export { type AtlasStats, atlasStats, type StatementsPerClaim } from "./atlasStats.ts";
export { type Measures, measureSteps } from "./measure.ts";
export { type Network, networkOf } from "./network.ts";
export { type NodeMeasures, nodeMeasures } from "./nodeMeasures.ts";
export { type Group, type Groups, groupsOf, type RankedNode, ranking } from "./ranking.ts";
