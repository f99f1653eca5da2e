/** A part of an atlas as plain data: what its layout needs, in a worker too. */
import type { Atlas, AtlasNode } from "../atlas/index.ts";
import { greatest } from "../longLists.ts";
import { ARRANGEMENTS, type Arrangement } from "../scene/index.ts";
import {
  type Aspect,
  type BuiltAtlas,
  FONT_SIZE,
  type MeasureText,
  type Wrapped,
  wrap,
} from "./boxes/index.ts";
import type { Groups } from "./plan.ts";
import { type Graph, type Positions, toGraph } from "./search/index.ts";

/** A part of an atlas, as plain data that can be sent to a worker. */
export interface Part {
  readonly graph: Graph;
  /** Where the nodes are in the whole, in the order of the graph. */
  readonly start: Positions;
  readonly groups: Groups;
  readonly arrangement: Arrangement;
  readonly aspect: Aspect;
  /** How long to search, relative to the usual effort; by default by the number of nodes. */
  readonly effort?: number;
}

interface Shown {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** The part that is shown. Its labels are broken into lines as in the layouts of the whole. */
export function partOf(
  { atlas, layouts }: BuiltAtlas,
  shown: Shown,
  arrangement: Arrangement,
  aspect: Aspect,
): Part {
  const nodes = atlas.nodes.filter(({ id }) => shown.nodes.has(id));
  const edges = atlas.edges.filter(({ id }) => shown.edges.has(id));
  const most = greatest(atlas.nodes, ({ statements }) => statements);
  const pillars = pillarsWithRegion(atlas, nodes);
  const { kinds } = atlas;
  const graph = toGraph({ nodes, edges, kinds, pillars: atlas.pillars }, namesIn(layouts), most);
  const groups = {
    kinds: kinds.map(({ id, plural }) => ({ id, plural })),
    pillars: pillars.map(({ id, name }) => ({ id, name })),
  };
  const places = layouts[aspect][arrangement].nodes;
  const start = {
    x: Float64Array.from(graph.nodes, ({ id }) => places[id]?.x ?? 0),
    y: Float64Array.from(graph.nodes, ({ id }) => places[id]?.y ?? 0),
  };
  return { graph: renumbered(graph, atlas, pillars), start, groups, arrangement, aspect };
}

/** The pillars to which some of the nodes belong alone: the others need no region. */
function pillarsWithRegion({ pillars }: Atlas, nodes: readonly AtlasNode[]): Atlas["pillars"] {
  const only = new Set(nodes.flatMap((node) => (node.pillars.length === 1 ? node.pillars : [])));
  return pillars.filter(({ id }) => only.has(id));
}

/** Counts pillars among those with a region; a node keeps the number of its pillars. */
function renumbered(graph: Graph, atlas: Atlas, pillars: Atlas["pillars"]): Graph {
  const indexes = atlas.pillars.map((pillar) => pillars.indexOf(pillar));
  const nodes = graph.nodes.map((node) => ({
    ...node,
    pillars: node.pillars.map((index) => indexes[index] ?? -1),
  }));
  return { ...graph, nodes };
}

/**
 * The ways in which the layouts break a node's name. They were measured with the font when the atlas
 * was built, so that no browser need measure again, and find another width.
 */
function namesIn(layouts: BuiltAtlas["layouts"]) {
  return ({ id, short, name }: AtlasNode): readonly Wrapped[] => {
    const ways = new Map<string, Wrapped>();
    for (const aspect of ["wide", "tall"] as const) {
      for (const arrangement of ARRANGEMENTS) {
        const { nodes } = layouts[aspect][arrangement];
        const label = Object.hasOwn(nodes, id) ? nodes[id]?.label : undefined;
        if (label) ways.set(label.lines.join("\n"), { lines: label.lines, width: label.width });
      }
    }
    const known = [...ways.values()].sort((a, b) => a.lines.length - b.lines.length);
    return known.length > 0 ? known : wrap(short ?? name, estimatedWidth, FONT_SIZE);
  };
}

/** Width of a name that has no label in the whole: generous, so that it gets enough room. */
const estimatedWidth: MeasureText = (text, size) => 0.62 * size * [...text].length;
