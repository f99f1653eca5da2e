/** What a picture's shapes, colours and lines mean: only of what is in it. */
import type { Atlas } from "../../atlas/index.ts";
import type { NodeShape } from "../../geometry/index.ts";
import { lookup, type Visible } from "../../query/visible/index.ts";
import { familyIndex, familyLetter, nodeShape, tone } from "../shapes/index.ts";

export interface KindEntry {
  readonly name: string;
  readonly shape: NodeShape;
  /** `"1"` to `"8"`, or `"rest"`. */
  readonly tone: string;
}

export interface FamilyEntry {
  readonly name: string;
  readonly tone: string;
  /** What stands on its links where there is more than one family (see signs.ts). */
  readonly letter: string | undefined;
}

export interface Legend {
  /** In the atlas's order. */
  readonly kinds: readonly KindEntry[];
  /** Of the links that stand out, which alone are coloured. */
  readonly families: readonly FamilyEntry[];
  /** Whether there are dashed (implied), barred (denied) and arrowless (symmetric) links. */
  readonly implied: boolean;
  readonly denied: boolean;
  readonly symmetric: boolean;
  /** Whether there are nodes that have stepped back, since none of their links shows. */
  readonly faded: boolean;
}

/** Of what shows, or of the part of it that stands out; `lit` are the links that are coloured. */
export function legendOf(
  atlas: Atlas,
  shown: Pick<Visible, "nodes" | "edges"> & Partial<Visible>,
  lit: Iterable<string>,
): Legend {
  const { edges } = lookup(atlas);
  const kinds = new Set(atlas.nodes.flatMap(({ id, kind }) => (shown.nodes.has(id) ? kind : [])));
  const links = atlas.edges.filter(({ id }) => shown.edges.has(id));
  const families = new Set([...lit].flatMap((id) => edges.get(id)?.family ?? []));
  return {
    kinds: atlas.kinds.flatMap(({ id, plural }, index) =>
      kinds.has(id) ? [{ name: plural, shape: nodeShape(index), tone: tone(index) }] : [],
    ),
    families: atlas.families.flatMap(({ id, name }) => {
      if (!families.has(id)) return [];
      const index = familyIndex(atlas, id);
      const letter = families.size > 1 ? familyLetter(index) : undefined;
      return [{ name, tone: tone(index), letter }];
    }),
    implied: links.some(({ basis }) => basis === "implied"),
    denied: links.some(({ negated }) => negated),
    symmetric: links.some(({ symmetric }) => symmetric),
    faded: [...(shown.dimmed ?? [])].some((id) => shown.nodes.has(id)),
  };
}
