/** Colours that stand for what the atlas says of nodes and links. */
import { ATTRIBUTES } from "../atlas/attributes/index.ts";
import type { Atlas } from "../atlas/index.ts";
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
}

/** What colours by this stand for in an atlas. */
export function coloured({ pillars, documents }: Atlas, colour: AtlasColour): Coloured {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  if (colour === "pillar") return { values: ids(pillars), ofNode: (node) => node.pillars };
  if (colour === "document") return { values: ids(documents), ofNode: (node) => node.documents };
  const values = ATTRIBUTES.find(({ id }) => id === colour)?.values ?? [];
  return { values, ofLink: ({ quotes }) => [...new Set(quotes.map((quote) => quote[colour]))] };
}

/** The colours of nodes, or of links beside nodes without a colour. */
export function coloursOf(atlas: Atlas, colour: AtlasColour) {
  const { values, ofNode, ofLink } = coloured(atlas, colour);
  const toneOf = ([value = "", ...others]: readonly string[]) =>
    tone(others.length > 0 ? -1 : values.indexOf(value));
  return {
    tones: new Map(atlas.nodes.map((node) => [node.id, toneOf(ofNode?.(node) ?? [])])),
    linkTones: ofLink && new Map(atlas.edges.map((edge) => [edge.id, toneOf(ofLink(edge))])),
  };
}
