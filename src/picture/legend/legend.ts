/** The legend of a picture, limited to what is in it. */
import type { NodeShape } from "../../geometry/index.ts";
import { lookup, type Visible } from "../../query/visible/index.ts";
import { isGrouping } from "../../scene/index.ts";
import { nodeShape, type ResolvedView, tone } from "../../view/index.ts";
import { familyIndex, familyLetter } from "../shapes/index.ts";
import { type ColourEntry, colourEntries } from "./colourEntries.ts";

export interface KindEntry {
  readonly name: string;
  readonly shape: NodeShape;
  /** `"1"` to `"8"`, or `"rest"`. */
  readonly tone: string;
}

export interface FamilyEntry {
  readonly name: string;
  readonly tone: string;
  /** Shown on its links if there is more than one family (see linkSigns.ts). */
  readonly letter: string | undefined;
}

export interface Legend {
  /** In the order of the atlas. */
  readonly kinds: readonly KindEntry[];
  /** The families of lit links, as only these are coloured. */
  readonly families: readonly FamilyEntry[];
  /** What colours stand for, if not for kinds or for groups by links. */
  readonly colours: readonly ColourEntry[];
  /** What the width of links stands for, if for something. */
  readonly width: "statements" | "links" | undefined;
  /** Whether any link is dashed (implied), barred (denied) or without arrow (symmetric). */
  readonly hasImplied: boolean;
  readonly hasDenied: boolean;
  readonly hasSymmetric: boolean;
  /** Whether any node is dimmed because none of its links is visible. */
  readonly hasDimmed: boolean;
}

/** The legend of what a view shows, or of a part of it; `lit` are the links drawn in colour. */
export function legendOf(
  { atlas, scene, folded, encoding }: ResolvedView,
  shown: Pick<Visible, "nodes" | "edges"> & Partial<Visible>,
  lit: Iterable<string>,
): Legend {
  const { edges } = lookup(atlas);
  const colour = scene.measures.colour ?? (folded && encoding.tones && "pillar");
  const colours =
    colour === undefined || isGrouping(colour) ? [] : colourEntries(atlas, shown, colour);
  const kinds = new Set(
    atlas.nodes.flatMap(({ id, kind }) => (shown.nodes.has(id) && kind !== "" ? kind : [])),
  );
  const links = atlas.edges.filter(({ id }) => shown.edges.has(id));
  const families = new Set([...lit].flatMap((id) => edges.get(id)?.family ?? []));
  return {
    kinds: atlas.kinds.flatMap(({ id, plural }, index) =>
      kinds.has(id)
        ? [{ name: plural, shape: nodeShape(index), tone: tone(encoding.tones ? -1 : index) }]
        : [],
    ),
    families: atlas.families.flatMap(({ id, name }) => {
      if (!families.has(id) || encoding.linkTones) return [];
      const index = familyIndex(atlas, id);
      const letter = families.size > 1 ? familyLetter(index) : undefined;
      return [{ name, tone: tone(index), letter }];
    }),
    // Groups say which pillar they are.
    colours: folded && kinds.size === 0 ? [] : colours,
    width: folded ? "links" : encoding.widths && "statements",
    hasImplied: links.some(({ basis }) => basis === "implied"),
    hasDenied: links.some(({ negated }) => negated),
    hasSymmetric: links.some(({ symmetric }) => symmetric),
    hasDimmed: [...(shown.dimmed ?? [])].some((id) => shown.nodes.has(id)),
  };
}
