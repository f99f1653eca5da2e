/** The nodes and links that a Scene shows. Every view draws these; no view filters for itself. */
import type { Atlas } from "../../atlas/index.ts";
import { filterTests } from "./filterTests.ts";
import { lookup } from "./lookup.ts";
import { type FiltersAndFocus, memoByAtlas } from "./memo.ts";

export interface Visible {
  /** Ids, in the atlas's order. */
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Shown nodes whose links are all hidden by the filters: drawn dimmed. */
  readonly dimmed: ReadonlySet<string>;
}

/**
 * The shown nodes and links. A link shows if both its ends do and one of its statements passes
 * every facet at once. With a focus, only the node in focus, its neighbours by shown links and the
 * shown links among them remain; filters of nodes apply to the neighbours, not to the node in
 * focus. Asking again for the same filters and focus is free and returns the same object.
 *
 * @example visible(atlas, { filters: { ...EMPTY_FILTERS, pillars: ["talent"] }, focus: undefined })
 */
export const visible: (atlas: Atlas, scene: FiltersAndFocus) => Visible =
  memoByAtlas(computeVisible);

/** The whole atlas, as a Scene without filters shows it. */
export function everything(atlas: Atlas): Visible {
  return {
    nodes: new Set(atlas.nodes.map(({ id }) => id)),
    edges: new Set(atlas.edges.map(({ id }) => id)),
    dimmed: new Set(),
  };
}

/** Like visible(), but without the cache: for asking what another Scene would show. */
export function computeVisible(atlas: Atlas, { filters, focus }: FiltersAndFocus): Visible {
  const passes = filterTests(filters);
  let nodes = new Set<string>();
  for (const node of atlas.nodes) if (passes.node(node) || node.id === focus) nodes.add(node.id);

  let edges = new Set<string>();
  const linked = new Set<string>();
  for (const edge of atlas.edges) {
    if (!nodes.has(edge.source) || !nodes.has(edge.target)) continue;
    if (!edge.quotes.some((quote) => passes.statement(edge, quote))) continue;
    edges.add(edge.id);
    linked.add(edge.source).add(edge.target);
  }

  // Filtered, rather than replaced by `linked`, to keep the atlas's order.
  if (filters.hideUnlinked)
    nodes = new Set([...nodes].filter((id) => linked.has(id) || id === focus));
  if (focus !== undefined) ({ nodes, edges } = withinFocus(atlas, focus, nodes, edges));

  const { incident } = lookup(atlas);
  const dimmed = new Set<string>();
  for (const id of nodes) {
    if (!linked.has(id) && (incident.get(id)?.length ?? 0) > 0) dimmed.add(id);
  }
  return { nodes, edges, dimmed };
}

/** Reduces shown nodes and links to the focus, its neighbours, and the links among them. */
function withinFocus(
  atlas: Atlas,
  focus: string,
  nodes: ReadonlySet<string>,
  edges: ReadonlySet<string>,
): { nodes: Set<string>; edges: Set<string> } {
  const near = new Set<string>(nodes.has(focus) ? [focus] : []);
  for (const edge of nodes.has(focus) ? (lookup(atlas).incident.get(focus) ?? []) : []) {
    if (edges.has(edge.id)) near.add(edge.source).add(edge.target);
  }
  const { edges: edgesById } = lookup(atlas);
  return {
    nodes: new Set([...nodes].filter((id) => near.has(id))),
    edges: new Set(
      [...edges].filter((id) => {
        const edge = edgesById.get(id);
        return edge !== undefined && near.has(edge.source) && near.has(edge.target);
      }),
    ),
  };
}
