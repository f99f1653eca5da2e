/** Where a picture of the map differs from the one before an edit, so that only that is painted anew. */
import { type Box, widened } from "../../../../geometry/index.ts";
import type { SizedLabel } from "../../../../picture/labels/index.ts";
import { type Columns, isDrawn, isShown, ROUTE_SIZE, rowsBefore } from "./columns.ts";
import { type LabelRows, labelBoxAt } from "./labelRows.ts";
import { bodyReach, linkReach } from "./sight.ts";

/** All that is painted, but for the colours of the theme. */
export interface Painted {
  readonly columns: Columns;
  readonly labels: LabelRows;
  readonly isTinted: boolean;
}

/** The boxes of all that was or is drawn otherwise; with everything changed, one without an end. */
export function changedBoxes(before: Painted, now: Painted): readonly Box[] {
  if (before.isTinted !== now.isTinted) return [EVERYWHERE];
  const boxes: Box[] = [];
  const compare = (of: "nodes" | "edges", { isSame, reaches }: Comparison) => {
    const [was, is] = [before.columns.atlas[of], now.columns.atlas[of]];
    const rows = of === "nodes" ? before.columns.nodeRow : before.columns.linkRow;
    const olds = rowsBefore(is, was, rows);
    const isThere = new Uint8Array(was.length);
    for (let row = 0; row < olds.length && boxes.length <= MOST; row += 1) {
      const old = olds[row] ?? -1;
      if (old >= 0) isThere[old] = 1;
      if (old >= 0 && isSame(old, row)) continue;
      if (old >= 0) boxes.push(...reaches(before, old));
      boxes.push(...reaches(now, row));
    }
    for (let old = 0; old < was.length && boxes.length <= MOST; old += 1)
      if (isThere[old] === 0) boxes.push(...reaches(before, old));
  };
  compare("nodes", ofNodes(before, now));
  compare("edges", ofLinks(before.columns, now.columns, now.isTinted));
  return boxes.length > MOST ? [EVERYWHERE] : boxes;
}

const { NEGATIVE_INFINITY: LEAST, POSITIVE_INFINITY: MUCH } = Number;
const EVERYWHERE: Box = { left: LEAST, top: LEAST, right: MUCH, bottom: MUCH };

/** With so many boxes, painting all anew takes no longer. */
const MOST = 60;

interface Comparison {
  readonly isSame: (old: number, row: number) => boolean;
  readonly reaches: (painted: Painted, row: number) => readonly Box[];
}

function ofNodes({ columns: was, labels: wasLabels }: Painted, now: Painted): Comparison {
  const { columns: is, labels } = now;
  const parts = ["x", "y", "halfWidth", "halfHeight", "shape", "tone", "nodeState"] as const;
  return {
    isSame: (old, row) => {
      for (const part of parts) {
        const [a = 0, b = 0] = [was[part][old], is[part][row]];
        if (a !== b && !(Number.isNaN(a) && Number.isNaN(b))) return false;
      }
      const id = is.atlas.nodes[row]?.id ?? "";
      return isSameLabel(wasLabels.sized.get(id), labels.sized.get(id));
    },
    reaches: ({ columns, labels: drawn }, row) => {
      if (!isShown(columns, row)) return [];
      const label = labelBoxAt(drawn, row);
      const body = bodyReach(columns, row);
      return label ? [body, widened(label, drawn.overhang)] : [body];
    },
  };
}

const isSameLabel = (a: SizedLabel | undefined, b: SizedLabel | undefined) =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.side === b.side &&
    a.shift === b.shift &&
    a.width === b.width &&
    a.fontSize === b.fontSize &&
    a.lines.join("\n") === b.lines.join("\n"));

function ofLinks(was: Columns, is: Columns, isTinted: boolean): Comparison {
  const parts = ["course", "sort", "linkWidth", "linkState"] as const;
  return {
    isSame: (old, row) => {
      for (const part of parts) if (was[part][old] !== is[part][row]) return false;
      if (isTinted && was.linkTone[old] !== is.linkTone[row]) return false;
      const [from, at] = [old * ROUTE_SIZE, row * ROUTE_SIZE];
      for (let part = 0; part < ROUTE_SIZE; part += 1)
        if (was.routes[from + part] !== is.routes[at + part]) return false;
      return true;
    },
    reaches: ({ columns }, row) => (isDrawn(columns, row) ? [linkReach(columns, row)] : []),
  };
}
