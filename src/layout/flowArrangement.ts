/** The flow arrangement: one titled column per kind, in the order of the kinds. */
import type { Box } from "../geometry/index.ts";
import { areaOf, innerBox, type Plan, toRegion } from "./pillarsArrangement.ts";
import type { Graph } from "./search/index.ts";

const GUTTER = 10;
/** A column is at least this much wider than its widest label, so that nodes find room beside names. */
const MARGIN = 28;
/** Width of a title's letter, estimated, in model units. */
const TITLE_LETTER = 7.5;

interface Kind {
  readonly id: string;
  readonly plural: string;
}

/** Columns as wide as the area of their nodes requires, none narrower than its widest label. */
export function planFlow(graph: Graph, kinds: readonly Kind[], pane: Box): Plan {
  const needs = kinds.map(() => 0);
  const widest = kinds.map(({ plural }) => Math.min(160, plural.length * TITLE_LETTER) + MARGIN);
  for (const node of graph.nodes) {
    needs[node.kind] = (needs[node.kind] ?? 0) + areaOf(node);
    const label = node.names.at(-1)?.width ?? 0;
    widest[node.kind] = Math.max(widest[node.kind] ?? 0, label + MARGIN);
  }
  const usedKinds = [...kinds.keys()].filter((kind) => (needs[kind] ?? 0) > 0);
  const freeWidth = pane.right - pane.left - GUTTER * Math.max(0, usedKinds.length - 1);
  const widths = shareWidth(
    usedKinds.map((k) => needs[k] ?? 0),
    usedKinds.map((k) => widest[k] ?? 0),
    freeWidth,
  );
  const boxes: (Box | undefined)[] = kinds.map(() => undefined);
  let left = pane.left;
  usedKinds.forEach((kind, index) => {
    const right = left + (widths[index] ?? 0);
    boxes[kind] = { left, top: pane.top, right, bottom: pane.bottom };
    left = right + GUTTER;
  });
  const rooms = boxes.map((box) => box && innerBox(box));
  return {
    regions: kinds.flatMap((kind, index) => {
      const box = boxes[index];
      return box ? [toRegion(kind.id, kind.plural, box)] : [];
    }),
    homes: graph.nodes.map((node) => rooms[node.kind] ?? pane),
  };
}

/** Divides a width in proportion to the needs, giving each column at least its minimum. */
function shareWidth(needs: readonly number[], least: readonly number[], width: number): number[] {
  const leastTotal = least.reduce((sum, value) => sum + value, 0);
  const needTotal = needs.reduce((sum, value) => sum + value, 0);
  if (leastTotal >= width || needTotal === 0)
    return least.map((value) => (value / (leastTotal || 1)) * width);
  let shares = needs.map((need) => (need / needTotal) * width);
  // Columns below their minimum take from the wide ones, until none is below it.
  for (let round = 0; round < needs.length; round++) {
    const isShort = shares.map((value, i) => value < (least[i] ?? 0));
    if (!isShort.some(Boolean)) break;
    const fixedWidth = shares.reduce((sum, _, i) => sum + (isShort[i] ? (least[i] ?? 0) : 0), 0);
    const freeNeed = needs.reduce((sum, need, i) => sum + (isShort[i] ? 0 : need), 0);
    shares = shares.map((_, i) =>
      isShort[i] ? (least[i] ?? 0) : ((needs[i] ?? 0) / (freeNeed || 1)) * (width - fixedWidth),
    );
  }
  return shares;
}
