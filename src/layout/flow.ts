/** The flow arrangement: a titled column for each kind, in the order of the kinds. */
import type { Box } from "../geometry/index.ts";
import { inner, type Plan, room, toRegion } from "./pillars.ts";
import type { Graph } from "./search/index.ts";

const GUTTER = 10;
/** What a column is wider than its widest label at least. */
const MARGIN = 16;
/** Width kept for a title, in model units a letter. */
const TITLE_LETTER = 7.5;

interface Kind {
  readonly id: string;
  readonly plural: string;
}

/** Columns as wide as what stands in them needs, none narrower than its widest label. */
export function planFlow(graph: Graph, kinds: readonly Kind[], pane: Box): Plan {
  const needs = kinds.map(() => 0);
  const widest = kinds.map(({ plural }) => Math.min(160, plural.length * TITLE_LETTER) + MARGIN);
  for (const node of graph.nodes) {
    needs[node.kind] = (needs[node.kind] ?? 0) + room(node);
    const label = node.names.at(-1)?.width ?? 0;
    widest[node.kind] = Math.max(widest[node.kind] ?? 0, label + MARGIN);
  }
  const used = [...kinds.keys()].filter((kind) => (needs[kind] ?? 0) > 0);
  const open = pane.right - pane.left - GUTTER * Math.max(0, used.length - 1);
  const widths = share(
    used.map((k) => needs[k] ?? 0),
    used.map((k) => widest[k] ?? 0),
    open,
  );
  const boxes: (Box | undefined)[] = kinds.map(() => undefined);
  let left = pane.left;
  used.forEach((kind, index) => {
    const right = left + (widths[index] ?? 0);
    boxes[kind] = { left, top: pane.top, right, bottom: pane.bottom };
    left = right + GUTTER;
  });
  const rooms = boxes.map((box) => box && inner(box));
  return {
    regions: kinds.flatMap((kind, index) => {
      const box = boxes[index];
      return box ? [toRegion(kind.id, kind.plural, box)] : [];
    }),
    homes: graph.nodes.map((node) => rooms[node.kind] ?? pane),
  };
}

/** Shares a width out by need, after everyone has got the least it must have. */
function share(needs: readonly number[], least: readonly number[], width: number): number[] {
  const must = least.reduce((sum, value) => sum + value, 0);
  const all = needs.reduce((sum, value) => sum + value, 0);
  if (must >= width || all === 0) return least.map((value) => (value / (must || 1)) * width);
  let shares = needs.map((need) => (need / all) * width);
  // What the narrow ones lack is taken from the wide ones, until nobody lacks anything.
  for (let round = 0; round < needs.length; round++) {
    const short = shares.map((value, i) => value < (least[i] ?? 0));
    if (!short.some(Boolean)) break;
    const fixed = shares.reduce((sum, _, i) => sum + (short[i] ? (least[i] ?? 0) : 0), 0);
    const rest = needs.reduce((sum, need, i) => sum + (short[i] ? 0 : need), 0);
    shares = shares.map((_, i) =>
      short[i] ? (least[i] ?? 0) : ((needs[i] ?? 0) / (rest || 1)) * (width - fixed),
    );
  }
  return shares;
}
