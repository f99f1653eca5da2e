/** What does the shape of the network say of its nodes, and how much does the atlas hold? */
export { type Stats, type Support, stats } from "./atlasStats.ts";
export { type Measures, measureSteps } from "./measure.ts";
export { type Network, networkOf } from "./network.ts";
export { type NodeMeasures, nodeMeasures } from "./nodeMeasures.ts";
export { type Group, type Groups, groupsOf, type Ranked, ranking } from "./ranking.ts";
