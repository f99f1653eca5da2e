/** What an overview draws, with sizes, widths and colours, and what its layout needs. */
import type { Aspect, BuiltAtlas, Placement } from "../layout/boxes/index.ts";
import { type Part, partOf } from "../layout/index.ts";
import { type Overview, overviewOf } from "../query/overview/index.ts";
import { visible } from "../query/visible/index.ts";
import type { Scene } from "../scene/index.ts";
import { type Encoding, encodingOf, widthOf } from "./encoding.ts";

/** An overview as it is drawn. */
export interface Folded extends Overview {
  readonly encoding: Encoding;
}

/** Radius of the group with the most nodes, and the least of any group. */
const GROUP = { most: 26, least: 9 };
/** Width of the counted link with the most links, as a multiple of a link's. */
const MOST_WIDE = 6;

/** The overview of a Scene. */
export function foldedOf({ atlas }: BuiltAtlas, scene: Scene): Folded {
  const overview = overviewOf(atlas, visible(atlas, scene), scene.overview);
  const { measures, overview: choice } = scene;
  const colour = measures.colour ?? (choice.by === "pillars" ? "pillar" : undefined);
  // Marks of folded nodes, in lists, have their colours too.
  const [ofAll, ofGroups] = [
    encodingOf(atlas, undefined, { ...BY_KIND, colour }),
    encodingOf(overview.atlas, undefined, { ...BY_KIND, colour }),
  ];
  return {
    ...overview,
    encoding: {
      ...ofGroups,
      ...sizesOf(overview),
      tones: ofAll.tones && new Map([...ofAll.tones, ...(ofGroups.tones ?? [])]),
    },
  };
}

const BY_KIND = { size: undefined, width: undefined };

/** Areas of groups and widths of links grow with what they hold, whose number stands on the link. */
function sizesOf({ atlas, members }: Overview): Pick<Encoding, "radii" | "widths" | "counts"> {
  const held = (id: string) => members.get(id)?.length ?? 0;
  const most = (ids: readonly { readonly id: string }[]) =>
    ids.reduce((max, { id }) => Math.max(max, held(id)), 1);
  const [mostNodes, mostLinks] = [most(atlas.nodes), most(atlas.edges)];
  const radius = (nodes: number) => GROUP.most * Math.sqrt(nodes / mostNodes);
  const width = (links: number) => widthOf(links, mostLinks, MOST_WIDE);
  const links = atlas.edges.filter(({ id }) => members.has(id));
  return {
    radii: new Map(
      atlas.nodes.map(({ id }) => [
        id,
        members.has(id) ? Math.max(GROUP.least, radius(held(id))) : LONE,
      ]),
    ),
    widths: new Map(links.map(({ id }) => [id, width(held(id))])),
    counts: new Map(links.map(({ id }) => [id, String(held(id))])),
  };
}

/** Radius of an opened node: less than any group's. */
const LONE = 7;

/** Up to so many groups and nodes are searched for longer, since each try costs little. */
const FEW = 30;
const EFFORT = 0.15;

/** What has to be laid out, as plain data for a worker. A group begins in the middle of its nodes. */
export function partOfFolded(
  { layouts }: BuiltAtlas,
  { atlas, visible: shown, members, encoding }: Folded,
  { arrange }: Scene,
  aspect: Aspect,
): Part {
  const whole = layouts[aspect][arrange];
  const groups = atlas.nodes.flatMap(({ id }): [string, Placement][] => {
    const places = members.get(id)?.flatMap((member) => whole.nodes[member] ?? []) ?? [];
    if (places.length === 0) return [];
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    return [
      [
        id,
        { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)), label: undefined },
      ],
    ];
  });
  const nodes = { ...whole.nodes, ...Object.fromEntries(groups) };
  const around = { ...layouts[aspect], [arrange]: { ...whole, nodes } };
  const part = partOf({ atlas, layouts: { ...layouts, [aspect]: around } }, shown, arrange, aspect);
  const sized = part.graph.nodes.map((node) => {
    return { ...node, radius: encoding.radii?.get(node.id) ?? node.radius };
  });
  // Each link has its number.
  const edges = part.graph.edges.map((edge) => ({ ...edge, isMarked: true }));
  const graph = { nodes: sized, edges };
  return graph.nodes.length > FEW ? { ...part, graph } : { ...part, graph, effort: EFFORT };
}
