/** The lit part of a picture, which is drawn over the dimmed rest and is small even in a large atlas. */
import type { Atlas, AtlasEdge } from "../../atlas/index.ts";
import { type Body, type Box, bodyOf, type Point } from "../../geometry/index.ts";
import { labelBox } from "../../layout/boxes/index.ts";
import type { Share } from "../../query/comparison/index.ts";
import type { LitClaims } from "../../query/lit/index.ts";
import { lookup, neighbourhood, type Visible } from "../../query/visible/index.ts";
import { deniedVerb, hasEnglishCodebook, relationFrom } from "../../query/words/index.ts";
import type { ResolvedView } from "../../view/index.ts";
import {
  ASKED_GROWTH,
  labelScale,
  legibleLabels,
  type NamedLink,
  type PlacedName,
  placeNames,
  routeLength,
  type SizedLabel,
} from "../labels/index.ts";
import { boundsAround, sizeOf, toBox } from "../shapes/index.ts";
import {
  bodiesOf,
  boxesOf,
  type LinkFigure,
  linkFigure,
  type NodeFigure,
  nodeFigure,
} from "./figures.ts";

/** What is marked beside what the Scene lights; ids that are not visible are ignored. */
export interface MarkRequest {
  readonly hover: string | undefined;
  /** Where the keyboard's cursor is, while the map has the focus. */
  readonly cursor: string | undefined;
  readonly hits: ReadonlySet<string>;
}

export interface LitLink extends LinkFigure {
  readonly edge: AtlasEdge;
  /** Which of two compared pillars has it. */
  readonly share: Share | undefined;
}

export interface Lit {
  /** Whether the rest of the picture is dimmed. */
  readonly dimsRest: boolean;
  readonly links: readonly LitLink[];
  readonly nodes: readonly NodeFigure[];
  readonly selected: ReadonlySet<string>;
  readonly hover: string | undefined;
  readonly cursor: string | undefined;
  /** Nodes found by the search, and ends of links that it found. */
  readonly hits: ReadonlySet<string>;
  /** Nodes that get a ring without being lit: found, under the pointer or under the cursor. */
  readonly marked: readonly NodeFigure[];
  /** Boxes of lit nodes and labels, over which no name may be written. */
  readonly occupied: readonly Box[];
  /** Boxes of labels of the map below in whose place there are larger ones. */
  readonly replaced: readonly Box[];
}

/** What the words of lit links depend on. */
export type LitLinks = Pick<Lit, "links" | "selected" | "hover" | "cursor" | "occupied">;

/** The map below, as it is drawn now. */
export interface DrawnMap {
  /** A node's present position, even while it moves; undefined if it is not drawn. */
  readonly where: (node: string) => Point | undefined;
  readonly labels: ReadonlyMap<string, SizedLabel>;
  readonly zoom: number;
  /**
   * The zoom by which labels of the lit part are sized and chosen on the map; if left out, they are
   * those of the map below.
   */
  readonly litZoom?: number;
}

const NOTHING_MARKED: MarkRequest = { hover: undefined, cursor: undefined, hits: new Set() };

/** The figures of all that is lit in a view, over the map as it is drawn now. */
export function litPart(
  view: ResolvedView,
  { where, labels, zoom, litZoom }: DrawnMap,
  request: MarkRequest = NOTHING_MARKED,
): Lit {
  const { atlas, visible: shown, layout, litByPanel, encoding } = view;
  const { nodes: nodesById, edges } = lookup(atlas);
  const shows = (id: string | undefined) =>
    id !== undefined && (shown.nodes.has(id) || shown.edges.has(id));
  const selected = view.scene.select.filter(shows);
  const hover = shows(request.hover) ? request.hover : undefined;
  const cursor = shows(request.cursor) ? request.cursor : undefined;

  const centres = selected.length > 0 ? selected : hover === undefined ? [] : [hover];
  const lit = litByPanel
    ? addSelection(litByPanel, selected, edges)
    : neighbourhood(atlas, shown, centres);
  const litEdges = new Set(lit.edges);
  for (const id of [hover, cursor]) if (id !== undefined && edges.has(id)) litEdges.add(id);

  const hits = hitNodes(request.hits, shown, edges);
  const marked = new Set(hits);
  for (const id of [hover, cursor]) if (id !== undefined) marked.add(id);
  const dimsRest = selected.length > 0 || litByPanel !== undefined;
  const scale = labelScale(layout.fontSize, dimsRest ? Math.min(zoom, litZoom ?? zoom) : zoom);
  // On the map, zoomed out, what is lit has labels of its own; where a briefing is played, as below.
  const isOwn = dimsRest && scale > 1 && litZoom !== undefined && !view.scene.play;
  const candidates = new Set([...lit.nodes, ...marked]);
  const candidateLabels = legibleLabels(
    { atlas, layout, where, encoding },
    candidates,
    scale,
    isOwn ? new Map() : labels,
    isOwn ? { room: roomFor({ atlas, layout, where, encoding }, lit.nodes), isPart: true } : {},
  );
  const replaced = (id: string): Box[] => {
    const [node, at, label] = [nodesById.get(id), where(id), labels.get(id)];
    const own = candidateLabels.get(id);
    if (!node || !at || !label || !own) return [];
    if (own.fontSize === label.fontSize && own.side === label.side && own.shift === label.shift)
      return [];
    const { radius } = sizeOf(atlas, node, encoding);
    return [labelBox({ ...at, label }, label, radius, label.fontSize)];
  };
  const figure = (id: string): NodeFigure[] => {
    const node = nodesById.get(id);
    const at = where(id);
    if (!node || !at) return [];
    const look = { isDimmed: shown.dimmed.has(id), label: candidateLabels.get(id), encoding };
    return [{ ...nodeFigure(atlas, node, at, look), share: litByPanel?.shareOf?.(id) }];
  };
  const bodies = bodiesOf(atlas, where, encoding);
  const links = [...litEdges].flatMap((id): LitLink[] => {
    const edge = edges.get(id);
    const link = edge && linkFigure(view, edge, bodies);
    return edge && link ? [{ ...link, edge, share: litByPanel?.shareOf?.(id) }] : [];
  });
  const nodes = [...lit.nodes].flatMap(figure);
  return {
    dimsRest,
    links,
    nodes,
    selected: new Set(selected),
    hover,
    cursor,
    hits,
    marked: [...marked].filter((id) => !lit.nodes.has(id)).flatMap(figure),
    occupied: nodes.flatMap(boxesOf),
    replaced: isOwn ? [...candidates].flatMap(replaced) : [],
  };
}

/** The box that the camera shows of lit nodes, so that no label is cut off; undefined for none. */
function roomFor(
  placed: Parameters<typeof boundsAround>[0],
  nodes: ReadonlySet<string>,
): Box | undefined {
  const around = boundsAround(placed, nodes, ASKED_GROWTH);
  return around && toBox(around);
}

/** Names of more links than this would cover the picture. */
const MOST_NAMES = 25;

/** Whether a lit link is selected or pointed at. */
export function isChosen({ id }: LitLink, { hover, cursor, selected }: LitLinks): boolean {
  return id === hover || id === cursor || selected.has(id);
}

/**
 * The names of lit links that find room, at a font size. If there are many links, only those selected
 * or pointed at are named.
 */
export function litNames(
  atlas: Atlas,
  lit: LitLinks,
  size: number,
  width: (name: string) => number,
): readonly PlacedName<LitLink & NamedLink>[] {
  const chosen = lit.links.filter((link) => isChosen(link, lit));
  const others = lit.links.filter((link) => !isChosen(link, lit));
  // Counted links have their number instead.
  const fitting = [...chosen, ...(lit.links.length > MOST_NAMES ? [] : others)].flatMap((link) => {
    if (link.count !== undefined) return [];
    const name = relationWords(atlas, link.edge);
    // A name longer than its line would seem to belong to something else.
    const isLong = width(name) + size > routeLength(link.route);
    // That a link is denied has to be read in any case.
    return isLong && !link.edge.negated && !isChosen(link, lit) ? [] : [{ ...link, name }];
  });
  return placeNames(fitting, lit.occupied, size, width);
}

/** What stands on a link: its relation, or that the words deny it. */
export function relationWords(atlas: Atlas, edge: AtlasEdge): string {
  const relation = relationFrom(atlas, edge, "out");
  return edge.negated && hasEnglishCodebook(atlas) ? deniedVerb(relation, false) : relation;
}

/** The claims lit by a panel, and the selection without its neighbourhood. */
function addSelection(
  { nodes, edges }: LitClaims,
  selected: readonly string[],
  edgesById: ReadonlyMap<string, AtlasEdge>,
): LitClaims {
  const lit = { nodes: new Set(nodes), edges: new Set(edges) };
  for (const id of selected) {
    const edge = edgesById.get(id);
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

/** The ring around a marked node, in the node's shape, at a distance in model units. */
export function ringBody({ body, radius }: NodeFigure, distance: number): Body {
  // A pointed shape has to grow more to keep the same distance from its sides.
  const grow = distance * (isPointed(body.shape) ? 1.6 : 1);
  return bodyOf(body.shape, body, radius, grow);
}

function isPointed(shape: Body["shape"]): boolean {
  return shape === "triangle" || shape === "diamond" || shape === "star";
}
