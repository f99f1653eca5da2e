/** An atlas as the canvas has it: its columns and labels, how they look, and what changes them. */
import { type Box, between, type Point } from "../../../../geometry/index.ts";
import type { SizedLabel } from "../../../../picture/labels/index.ts";
import type { PictureColours } from "../../../../picture/paint/index.ts";
import type { Encoding, ResolvedView } from "../../../../view/index.ts";
import { drawnLabels, isTinted, type Move } from "../painter/index.ts";
import {
  columnsOf,
  countDrawn,
  dressLinks,
  dressNodes,
  filterRows,
  LIFTED,
  placeOf,
} from "./columns.ts";
import { type Hit, hitAt, type Pointing } from "./hit.ts";
import { figureOf, labelBoxAt, labelRowsOf, labelsIn, placeLabel } from "./labelRows.ts";
import { paintRows } from "./paintRows.ts";
import type { Content } from "./picture.ts";
import { linksOf, middleOf, routeAll, routeLink } from "./routes.ts";
import { look, sightOf } from "./sight.ts";

/** What a label takes to be painted, in lines. */
const LABEL_WEIGHT = 6;

export interface DrawnAtlas extends Content {
  readonly where: (node: string) => Point | undefined;
  readonly middle: (edge: string) => Point | undefined;
  readonly labels: () => ReadonlyMap<string, SizedLabel>;
  readonly hit: (at: Point, zoom: number, pointing: Pointing) => Hit | undefined;
  readonly idOf: (hit: Hit) => string;
  readonly colour: (theme: PictureColours) => void;
  readonly filter: (view: ResolvedView) => void;
  readonly dress: (view: ResolvedView, zoom: number) => void;
  readonly movesTo: (view: ResolvedView) => readonly Move[];
  readonly move: (moves: readonly Move[], part: number) => void;
  /** Takes a node out of the picture, as long as it is dragged; undefined puts the last one back. */
  readonly lift: (node: number | undefined) => void;
  readonly lifted: () => number | undefined;
  /** Moves a node by so much. */
  readonly drag: (node: number, by: Point) => void;
}

/** The atlas with its nodes where a view has them, and nothing else of that view yet. */
export function drawnAtlas(first: ResolvedView, firstTheme: PictureColours): DrawnAtlas {
  const { atlas } = first;
  const columns = columnsOf(atlas);
  const sight = sightOf(columns);
  let theme = firstTheme;
  let tinted = false;
  let encoding: Encoding | undefined;
  let labels = labelRowsOf(columns, new Map());
  let seenLabels: ReturnType<typeof labelsIn> = [];
  let lifted: number | undefined;
  /** How many nodes and links are drawn, wherever that is; undefined if it has to be counted anew. */
  let drawn: number | undefined;

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
  const mark = (node: number, isLifted: boolean) => {
    const set = (state: Uint8Array, row: number) => {
      state[row] = isLifted ? (state[row] ?? 0) | LIFTED : (state[row] ?? 0) & ~LIFTED;
    };
    set(columns.nodeState, node);
    for (const link of linksOf(columns, node)) set(columns.linkState, link);
  };
  const lift = (node: number | undefined) => {
    if (lifted !== undefined) mark(lifted, false);
    if (node !== undefined) mark(node, true);
    lifted = node;
  };

  for (const [row, { id }] of atlas.nodes.entries()) {
    const at = first.where(id);
    if (at) setPlace(row, at);
  }
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
      if (lifted === undefined) return;
      const links = Uint32Array.from(linksOf(columns, lifted));
      const figure = figureOf(columns, labels, labels.ofNode[lifted] ?? -1);
      const parts = {
        nodes: { list: Uint32Array.of(lifted), count: 1 },
        links: { list: links, count: links.length },
      };
      const above = figure ? [{ node: lifted, figure }] : [];
      const looks = { theme, isTinted: tinted };
      for (const _ of paintRows(context, columns, parts, above, looks, scale));
    },
    where: (node) => placeOf(columns, columns.nodeRow.get(node)),
    middle: (edge) => middleOf(columns, columns.linkRow.get(edge)),
    labels: () => labels.sized,
    hit: (at, zoom, pointing) =>
      hitAt(columns, (node) => labelBoxAt(labels, node), at, zoom, pointing),
    idOf: ({ of, row }) => (of === "node" ? atlas.nodes : atlas.edges)[row]?.id ?? "",
    colour: (next) => {
      theme = next;
    },
    filter: (view) => {
      lift(undefined);
      filterRows(columns, view);
      tinted = isTinted(view);
      drawn = undefined;
    },
    dress: (view, zoom) => {
      if (encoding !== view.encoding) {
        encoding = view.encoding;
        dressNodes(columns, encoding);
        dressLinks(columns, encoding);
        routeAll(columns);
        drawn = undefined;
      }
      labels = labelRowsOf(columns, drawnLabels(view, zoom));
    },
    movesTo: ({ where }) =>
      atlas.nodes.flatMap(({ id }, row) => {
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
      const at = placeOf(columns, node);
      if (!at) return;
      setPlace(node, { x: at.x + by.x, y: at.y + by.y });
      follow([node]);
    },
  };
}
