/** An atlas as the canvas has it: its columns and labels, how they look, and what changes them. */
import { type Box, between, type Point } from "../../../../geometry/index.ts";
import {
  createLabelMemory,
  type LabelMemory,
  type SizedLabel,
} from "../../../../picture/labels/index.ts";
import type { PictureColours } from "../../../../picture/paint/index.ts";
import type { Encoding, ResolvedView } from "../../../../view/index.ts";
import { drawnLabels, isTinted, type Move } from "../painter/index.ts";
import { changedBoxes, type Painted } from "./changed.ts";
import {
  columnsOf,
  countDrawn,
  dressLinks,
  dressNodes,
  filterRows,
  keepBodies,
  LIFTED,
  placeOf,
  rowsBefore,
} from "./columns.ts";
import { type Hit, hitAt, type Pointing } from "./hit.ts";
import { figureOf, labelBoxAt, labelRowsOf, labelsIn, placeLabel } from "./labelRows.ts";
import { paintRows } from "./paintRows.ts";
import type { Content } from "./picture.ts";
import { linksOf, middleOf, routeAll, routeFrom, routeLink } from "./routes.ts";
import { look, sightOf } from "./sight.ts";

/** What a label takes to be painted, in lines. */
const LABEL_WEIGHT = 6;

export interface DrawnAtlas extends Content {
  readonly where: (node: string) => Point | undefined;
  readonly middle: (edge: string) => Point | undefined;
  readonly labels: () => ReadonlyMap<string, SizedLabel>;
  readonly hit: (at: Point, zoom: number, pointing: Pointing) => Hit | undefined;
  readonly has: (hit: Hit) => boolean;
  /**
   * Draws the atlas of a view in the place of this one: what stood stays, and what is dragged stays so.
   * Returns whether that is another atlas.
   */
  readonly change: (view: ResolvedView) => boolean;
  /** Whether an edit is still to be painted. */
  readonly isEdited: () => boolean;
  /** Where an edit changes the picture, once before it is painted; undefined without one. */
  readonly takeEdited: () => readonly Box[] | undefined;
  readonly colour: (theme: PictureColours) => void;
  readonly filter: (view: ResolvedView) => void;
  readonly dress: (view: ResolvedView, zoom: number) => void;
  readonly movesTo: (view: ResolvedView) => readonly Move[];
  readonly move: (moves: readonly Move[], part: number) => void;
  /** Takes a node out of the picture, as long as it is dragged; undefined puts the last one back. */
  readonly lift: (node: string | undefined) => void;
  readonly lifted: () => string | undefined;
  /** Moves a node by so much. */
  readonly drag: (node: string, by: Point) => void;
}

/** The atlas with its nodes where a view has them, and nothing else of that view yet. */
export function drawnAtlas(first: ResolvedView, firstTheme: PictureColours): DrawnAtlas {
  let columns = columnsOf(first.atlas);
  let sight = sightOf(columns);
  let theme = firstTheme;
  let tinted = false;
  let encoding: Encoding | undefined;
  let labels = labelRowsOf(columns, new Map());
  let seenLabels: ReturnType<typeof labelsIn> = [];
  let lifted: string | undefined;
  /** How many nodes and links are drawn, wherever that is; undefined if it has to be counted anew. */
  let drawn: number | undefined;
  /** Only from the first edit on: it is for edits alone, and as large as all that is drawn. */
  let memory: LabelMemory | undefined;
  /** What was painted before an edit that is still to be painted: of arrays that nothing changes any more. */
  let painted: Painted | undefined;

  const setPlace = (row: number, { x, y }: Point) => {
    columns.x[row] = x;
    columns.y[row] = y;
  };
  /** Brings along what stands where these nodes stand. */
  const follow = (rows: readonly number[]) => {
    for (const link of new Set(rows.flatMap((row) => linksOf(columns, row)))) {
      routeLink(columns, link);
    }
    for (const row of rows) placeLabel(columns, labels, row);
    drawn = undefined;
  };
  const mark = (node: number | undefined, isLifted: boolean) => {
    if (node === undefined) return;
    const set = (state: Uint8Array, row: number) => {
      state[row] = isLifted ? (state[row] ?? 0) | LIFTED : (state[row] ?? 0) & ~LIFTED;
    };
    set(columns.nodeState, node);
    for (const link of linksOf(columns, node)) set(columns.linkState, link);
  };
  const lift = (node: string | undefined) => {
    if (lifted !== undefined) mark(columns.nodeRow.get(lifted), false);
    if (node !== undefined) mark(columns.nodeRow.get(node), true);
    lifted = node;
  };
  const place = (whereOf: (node: string, row: number) => Point | undefined) => {
    for (const [row, { id }] of columns.atlas.nodes.entries()) {
      const at = whereOf(id, row);
      if (at) setPlace(row, at);
    }
  };
  const dressAll = (next: Encoding) => {
    encoding = next;
    dressNodes(columns, next);
    dressLinks(columns, next);
    drawn = undefined;
  };

  place(first.where);
  return {
    look: (box: Box) => {
      look(columns, box, sight);
      seenLabels = labelsIn(columns, labels, box);
      const seen = sight.nodes.count + sight.links.count;
      drawn ??= countDrawn(columns);
      return { weight: seen + LABEL_WEIGHT * seenLabels.length, isAll: seen === drawn };
    },
    paint: (context, scale) =>
      paintRows(context, columns, sight, seenLabels, { theme, isTinted: tinted }, scale),
    paintLifted: (context, scale) => {
      const row = lifted === undefined ? undefined : columns.nodeRow.get(lifted);
      if (row === undefined) return;
      const links = Uint32Array.from(linksOf(columns, row));
      const figure = figureOf(columns, labels, labels.ofNode[row] ?? -1);
      const parts = {
        nodes: { list: Uint32Array.of(row), count: 1 },
        links: { list: links, count: links.length },
      };
      const above = figure ? [{ node: row, figure }] : [];
      const looks = { theme, isTinted: tinted };
      for (const _ of paintRows(context, columns, parts, above, looks, scale));
    },
    where: (node) => placeOf(columns, columns.nodeRow.get(node)),
    middle: (edge) => middleOf(columns, columns.linkRow.get(edge)),
    labels: () => labels.sized,
    hit: (at, zoom, pointing) => {
      const hit = hitAt(columns, (node) => labelBoxAt(labels, node), at, zoom, pointing);
      const { nodes, edges } = columns.atlas;
      const claim = hit && (hit.of === "node" ? nodes : edges)[hit.row];
      return claim && { of: hit.of, id: claim.id };
    },
    has: ({ of, id }) => (of === "node" ? columns.nodeRow : columns.linkRow).has(id),
    change: (view) => {
      const before = columns;
      if (view.atlas === before.atlas) return false;
      painted ??= { columns, labels, isTinted: tinted };
      memory ??= createLabelMemory();
      columns = columnsOf(view.atlas, before);
      sight = sightOf(columns);
      const nodes = rowsBefore(view.atlas.nodes, before.atlas.nodes, before.nodeRow);
      const links = rowsBefore(view.atlas.edges, before.atlas.edges, before.linkRow);
      place((id, row) => placeOf(before, nodes[row]) ?? view.where(id));
      dressAll(view.encoding);
      keepBodies(before, columns, nodes);
      routeFrom(before, columns, nodes, links);
      labels = labelRowsOf(columns, new Map());
      lift(lifted !== undefined && columns.nodeRow.has(lifted) ? lifted : undefined);
      return true;
    },
    isEdited: () => painted !== undefined,
    takeEdited: () => {
      const before = painted;
      painted = undefined;
      return before && changedBoxes(before, { columns, labels, isTinted: tinted });
    },
    colour: (next) => {
      theme = next;
    },
    filter: (view) => {
      filterRows(columns, view);
      lift(lifted !== undefined && view.visible.nodes.has(lifted) ? lifted : undefined);
      tinted = isTinted(view);
      drawn = undefined;
    },
    dress: (view, zoom) => {
      if (encoding !== view.encoding) {
        dressAll(view.encoding);
        routeAll(columns);
      }
      labels = labelRowsOf(columns, drawnLabels(view, zoom, memory));
    },
    movesTo: ({ where }) =>
      columns.atlas.nodes.flatMap(({ id }, row) => {
        if (id === lifted) return [];
        const to = where(id);
        const from = placeOf(columns, row);
        if (!to || (from?.x === to.x && from.y === to.y)) return [];
        return [{ node: id, from: from ?? to, to: { x: to.x, y: to.y } }];
      }),
    move: (moves, part) => {
      const rows = moves.flatMap(({ node, from, to }) => {
        const row = columns.nodeRow.get(node);
        if (row === undefined) return [];
        setPlace(row, part >= 1 ? to : between(from, to, part));
        return [row];
      });
      follow(rows);
    },
    lift,
    lifted: () => lifted,
    drag: (node, by) => {
      const row = columns.nodeRow.get(node);
      const at = placeOf(columns, row);
      if (row === undefined || !at) return;
      setPlace(row, { x: at.x + by.x, y: at.y + by.y });
      follow([row]);
    },
  };
}
