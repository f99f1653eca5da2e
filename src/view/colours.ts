/** Colours that stand for what the atlas says of nodes and links. */
import { ATTRIBUTES } from "../atlas/attributes/index.ts";
import type { Atlas } from "../atlas/index.ts";
import { TIMES, timesOf } from "../query/comparison/index.ts";
import type { Colour, Grouping } from "../scene/index.ts";
import { tone } from "./tones.ts";

/** What the atlas says by which nodes or links are coloured. */
export type AtlasColour = Exclude<Colour, Grouping>;

interface Coloured {
  /** The ids of what colours stand for, in their order. */
  readonly values: readonly string[];
  /** Those that a node or link has. One that has several, or none, has the neutral colour. */
  readonly ofNode?: (node: Atlas["nodes"][number]) => readonly string[];
  readonly ofLink?: (edge: Atlas["edges"][number]) => readonly string[];
  /** The colours of the values of nodes and of links, if not in their order. */
  readonly tones?: Readonly<Record<"nodes" | "links", readonly string[]>>;
}

/** Of nodes and links those two pairs of colours that are nearly the same, for one scale over both. */
const ALIKE = { nodes: ["8", "6"], links: ["8", "1"] };

/** What colours by this stand for in an atlas. */
export function coloured(atlas: Atlas, colour: AtlasColour): Coloured {
  const { pillars, documents } = atlas;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  if (colour === "pillar") return { values: ids(pillars), ofNode: (node) => node.pillars };
  if (colour === "document") return { values: ids(documents), ofNode: (node) => node.documents };
  if (colour === "version") {
    const of = (claim: { readonly documents: readonly string[] }) => timesOf(atlas, claim);
    return { values: TIMES, ofNode: of, ofLink: of, tones: ALIKE };
  }
  const values = ATTRIBUTES.find(({ id }) => id === colour)?.values ?? [];
  return { values, ofLink: ({ quotes }) => [...new Set(quotes.map((quote) => quote[colour]))] };
}

/** The colours of nodes, or of links beside nodes without a colour. */
export function coloursOf(atlas: Atlas, colour: AtlasColour) {
  const { ofNode, ofLink, ...scale } = coloured(atlas, colour);
  return {
    tones: new Map(
      atlas.nodes.map((node) => [node.id, toneAmong(scale, ofNode?.(node) ?? [], "nodes")]),
    ),
    linkTones:
      ofLink &&
      new Map(atlas.edges.map((edge) => [edge.id, toneAmong(scale, ofLink(edge), "links")])),
  };
}

/** The colour of what has some of the values of a scale. */
export function toneAmong(
  { values, tones }: Pick<Coloured, "values" | "tones">,
  [value = "", ...others]: readonly string[],
  of: "nodes" | "links",
): string {
  const at = others.length > 0 ? -1 : values.indexOf(value);
  return tones?.[of][at] ?? tone(at);
}
