/** The part of a picture that stands out while the rest steps back: small, whatever the size of the atlas. */
import type { Atlas, AtlasEdge } from "../../atlas/index.ts";
import type { Box, Point } from "../../geometry/index.ts";
import { type Layout, nodeBox } from "../../layout/boxes/index.ts";
import type { Share } from "../../query/comparison/index.ts";
import type { LitClaims } from "../../query/lit/index.ts";
import { lookup, neighbourhood, type Visible } from "../../query/visible/index.ts";
import { relationFrom } from "../../query/words/index.ts";
import {
  labelScale,
  legible,
  type NamedLink,
  type PlacedName,
  placeNames,
  routeLength,
  type SizedLabel,
} from "../labels/index.ts";
import type { Encoding } from "../shapes/index.ts";
import { bodiesOf, type LinkFigure, linkFigure, type NodeFigure, nodeFigure } from "./figures.ts";

/** What the veil is asked to show; ids of nodes and edges that do not show are passed over. */
export interface LitRequest {
  readonly select: readonly string[];
  /** What a panel lights, in place of the neighbourhood of what is selected. */
  readonly litByPanel: LitClaims | undefined;
  readonly hover: string | undefined;
  /** The keyboard's place, while the map has the focus. */
  readonly cursor: string | undefined;
  readonly hits: ReadonlySet<string>;
  /** What size and colour tell on the map below. */
  readonly encoding: Encoding;
}

export interface LitLink extends LinkFigure {
  readonly edge: AtlasEdge;
  /** Who has it, where two are compared. */
  readonly share: Share | undefined;
}

export interface Lit {
  /** Whether the rest of the picture steps back. */
  readonly fades: boolean;
  readonly links: readonly LitLink[];
  readonly nodes: readonly NodeFigure[];
  readonly selected: ReadonlySet<string>;
  readonly hover: string | undefined;
  readonly cursor: string | undefined;
  /** Nodes that the search found, and ends of links that it found. */
  readonly hits: ReadonlySet<string>;
  /** Nodes with a ring that are not lit: found, under the pointer, or the keyboard's. */
  readonly marked: readonly NodeFigure[];
  /** What nodes and labels fill, so that no name is written over them. */
  readonly taken: readonly Box[];
}

/** The map below, as it stands. */
export interface DrawnMap {
  /** Where a node stands now, on its way or dragged; undefined where it does not. */
  readonly where: (node: string) => Point | undefined;
  readonly labels: ReadonlyMap<string, SizedLabel>;
  readonly zoom: number;
}

export function litPart(
  atlas: Atlas,
  shown: Visible,
  layout: Layout,
  { where, labels, zoom }: DrawnMap,
  emphasis: LitRequest,
): Lit {
  const { nodes: known, edges } = lookup(atlas);
  const shows = (id: string | undefined) =>
    id !== undefined && (shown.nodes.has(id) || shown.edges.has(id));
  const selected = emphasis.select.filter(shows);
  const hover = shows(emphasis.hover) ? emphasis.hover : undefined;
  const cursor = shows(emphasis.cursor) ? emphasis.cursor : undefined;

  const { litByPanel, encoding } = emphasis;
  const asked = selected.length > 0 ? selected : hover === undefined ? [] : [hover];
  const lit = litByPanel
    ? lightUp(litByPanel, selected, edges)
    : neighbourhood(atlas, shown, asked);
  const lines = new Set(lit.edges);
  for (const id of [hover, cursor]) if (id !== undefined && edges.has(id)) lines.add(id);

  const hits = hitNodes(emphasis.hits, shown, edges);
  const marked = new Set(hits);
  for (const id of [hover, cursor]) if (id !== undefined) marked.add(id);
  const scale = labelScale(layout.fontSize, zoom);
  const some = new Set([...lit.nodes, ...marked]);
  const labelled = legible(atlas, layout, some, where, scale, encoding, labels);
  const figure = (id: string): NodeFigure[] => {
    const node = known.get(id);
    const at = where(id);
    if (!node || !at) return [];
    const look = { back: shown.dimmed.has(id), label: labelled.get(id), encoding };
    return [{ ...nodeFigure(atlas, node, at, look), share: litByPanel?.shareOf?.(id) }];
  };
  const bodies = bodiesOf(atlas, where, encoding);
  const links = [...lines].flatMap((id): LitLink[] => {
    const edge = edges.get(id);
    const link = edge && linkFigure(atlas, edge, bodies);
    return edge && link ? [{ ...link, edge, share: litByPanel?.shareOf?.(id) }] : [];
  });
  const nodes = [...lit.nodes].flatMap(figure);
  return {
    fades: selected.length > 0 || litByPanel !== undefined,
    links,
    nodes,
    selected: new Set(selected),
    hover,
    cursor,
    hits,
    marked: [...marked].filter((id) => !lit.nodes.has(id)).flatMap(figure),
    taken: nodes.flatMap(boxesOf),
  };
}

/** More links than this would cover the picture with names. */
const MOST_NAMES = 25;

/** Whether a lit link is selected or pointed at. */
export function isChosen({ id }: LitLink, { hover, cursor, selected }: Lit): boolean {
  return id === hover || id === cursor || selected.has(id);
}

/**
 * The names of lit links that find room, in letters of a size: all where they are few, else those
 * that are pointed at or selected.
 */
export function litNames(
  atlas: Atlas,
  lit: Lit,
  size: number,
  width: (name: string) => number,
): readonly PlacedName<LitLink & NamedLink>[] {
  const chosen = lit.links.filter((link) => isChosen(link, lit));
  const others = lit.links.filter((link) => !isChosen(link, lit));
  const fits = [...chosen, ...(lit.links.length > MOST_NAMES ? [] : others)].flatMap((link) => {
    const name = relationFrom(atlas, link.edge, "out");
    // Longer than its line, a name would seem to belong to something else.
    const isLong = width(name) + size > routeLength(link.route);
    return isLong && !isChosen(link, lit) ? [] : [{ ...link, name }];
  });
  return placeNames(fits, lit.taken, size, width);
}

/** Where a panel lights something, a selection adds itself to it and nothing around. */
function lightUp(
  { nodes, edges }: LitClaims,
  selected: readonly string[],
  known: ReadonlyMap<string, AtlasEdge>,
): LitClaims {
  const lit = { nodes: new Set(nodes), edges: new Set(edges) };
  for (const id of selected) {
    const edge = known.get(id);
    if (edge) lit.edges.add(id);
    for (const end of edge ? [edge.source, edge.target] : [id]) lit.nodes.add(end);
  }
  return lit;
}

function hitNodes(
  hits: ReadonlySet<string>,
  shown: Visible,
  edges: ReadonlyMap<string, AtlasEdge>,
): ReadonlySet<string> {
  const nodes = new Set<string>();
  for (const id of hits) {
    if (shown.nodes.has(id)) nodes.add(id);
    const edge = shown.edges.has(id) ? edges.get(id) : undefined;
    if (edge) nodes.add(edge.source).add(edge.target);
  }
  return nodes;
}

function boxesOf({ body: { x, y }, radius, label }: NodeFigure): Box[] {
  const body = nodeBox({ x, y, label: undefined }, radius);
  return label ? [body, label.box] : [body];
}
