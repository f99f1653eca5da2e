/** Rules: straight lines, across or down; broken ones are joined. */

/** A line. Lengths are in points; y increases downwards from the top. */
export interface Rule {
  /** The height of a horizontal rule, the distance from the left of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** Rules whose ends are this close touch: corners of borders have gaps, and some are double. */
export const TOUCH = 3;
/** Parts of one rule may be drawn this far beside each other. */
const BESIDE = 1;

/** The rules of one direction, with those joined that continue or cover each other. */
export function joined(rules: readonly Rule[]): readonly Rule[] {
  const all: Rule[] = [];
  for (const side of groupsOf(rules)) {
    let open: { at: number; from: number; to: number } | undefined;
    for (const { at, from, to } of side.sort((a, b) => a.from - b.from)) {
      if (open && from <= open.to + TOUCH) open.to = Math.max(open.to, to);
      else {
        open = { at, from, to };
        all.push(open);
      }
    }
  }
  return all;
}

/** The rules by where they are, those beside each other together. */
function groupsOf(rules: readonly Rule[]): readonly Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first && rule.at - first.at <= BESIDE) group.push(rule);
    else groups.push([rule]);
  }
  return groups;
}
