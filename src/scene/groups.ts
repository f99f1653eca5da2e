/**
 * The ids of what an overview draws: groups, such as `kind:actor` and `pillar:talent`, and counted
 * links between groups or nodes, such as `kind:actor..kind:law`. No id of a claim holds a colon or a dot.
 */

/** The groups of nodes that belong to several pillars, and to none. */
export const BANDS = ["pillars:several", "pillars:none"] as const;
export type Band = (typeof BANDS)[number];

const BETWEEN = "..";

/** The id of the counted link between two groups or nodes. */
export function countedId(source: string, target: string): string {
  return source + BETWEEN + target;
}

/** The groups and nodes that an id of something shown names: both ends of a counted link, or itself. */
export function partsOfShown(id: string): readonly string[] {
  return id.split(BETWEEN);
}

/** Whether an id is that of a group or a counted link, which only an overview has. */
export function isOfOverview(id: string): boolean {
  return /[:.]/.test(id);
}
