/** What does an overview draw: groups of nodes as one node each, with counted links between them? */
export { groupId, groupName, type Overview, overviewOf, overviewWords } from "./overview.ts";
