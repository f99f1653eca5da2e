/**
 * Remembers which labels were chosen, so that after an edit only those are looked at again that something has
 * changed near. The choice is the same as one from scratch: a label depends on the bodies and on the
 * labels of greater nodes within its reach, and on nothing else.
 */
import { type Box, overlap } from "../../geometry/index.ts";
import { labelBox, nodeBox } from "../../layout/boxes/index.ts";
import {
  type Conditions,
  type LabelMemory,
  type PlacedNode,
  reachOf,
  type SizedLabel,
} from "./legible.ts";

interface Known {
  readonly placed: PlacedNode;
  /** All that a choice for it looks at. */
  readonly reach: Box;
  isMain: boolean;
  chosen: SizedLabel | undefined;
  isChosen: boolean;
  /** The choice in which it was met last. */
  choice: number;
}

/** A radius that differs by less, in model units, counts as the same: less than can be seen. */
export const SAME_RADIUS = 0.05;

/** With more changes than this, looking for them takes longer than to choose all anew. */
const MOST = 300;

export function createLabelMemory(): LabelMemory {
  const known = new Map<string, Known>();
  let ranks: Known[] = [];
  let conditions: Conditions | undefined;
  /** Where bodies or labels are others than before; `undefined` if there are too many. */
  let changed: Box[] | undefined = [];
  let choices = 0;

  const note = (box: Box) => {
    changed?.push(box);
    if (changed && changed.length > MOST) changed = undefined;
  };
  /** Notes where a node and its label stand, or stood. */
  const noteAll = ({ placed: { at, radius }, chosen }: Known) => {
    note(nodeBox(at, radius));
    if (chosen) note(labelBox(at, chosen, radius, chosen.fontSize));
  };

  return {
    begin: (placed, now) => {
      if (!conditions || !areSame(conditions, now)) known.clear();
      conditions = now;
      changed = [];
      choices += 1;
      ranks = placed.map((each, rank) => {
        const isMain = rank < now.main;
        const before = known.get(each.node.id);
        if (before && isSame(before.placed, each)) {
          before.choice = choices;
          before.isChosen &&= !isMain && !before.isMain;
          before.isMain = isMain;
          return before;
        }
        if (before) noteAll(before);
        const next = { placed: each, reach: reachOf(each, now), isMain, choice: choices };
        const entry: Known = { ...next, chosen: undefined, isChosen: false };
        known.set(each.node.id, entry);
        noteAll(entry);
        return entry;
      });
      if (known.size === ranks.length) return;
      for (const [id, entry] of known) {
        if (entry.choice === choices) continue;
        noteAll(entry);
        known.delete(id);
      }
    },
    recall: (rank) => {
      const entry = ranks[rank];
      if (!entry?.isChosen || !changed) return undefined;
      for (const box of changed) if (overlap(box, entry.reach)) return undefined;
      return { label: entry.chosen };
    },
    note: (rank, label) => {
      const entry = ranks[rank];
      if (!entry) return;
      const { at, radius } = entry.placed;
      const before = entry.chosen;
      entry.chosen = label;
      entry.isChosen = true;
      if (before && label && isSameLabel(before, label)) return;
      for (const each of [before, label]) if (each) note(labelBox(at, each, radius, each.fontSize));
    },
  };
}

const isSame = (a: PlacedNode, b: PlacedNode) =>
  a.label === b.label &&
  a.at.x === b.at.x &&
  a.at.y === b.at.y &&
  Math.abs(a.radius - b.radius) <= SAME_RADIUS &&
  // The order of choice depends on them.
  a.node.statements === b.node.statements;

const isSameLabel = (a: SizedLabel, b: SizedLabel) =>
  a.side === b.side && a.shift === b.shift && a.width === b.width && a.lines === b.lines;

const isSameBox = (a: Box, b: Box) =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

const areSame = (a: Conditions, b: Conditions) =>
  a.fontSize === b.fontSize &&
  a.scale === b.scale &&
  a.main === b.main &&
  isSameBox(a.room, b.room) &&
  a.titles.length === b.titles.length &&
  a.titles.every((title, at) => {
    const other = b.titles[at];
    return other !== undefined && isSameBox(title, other);
  });
