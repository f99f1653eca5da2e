/**
 * A built atlas as it is sent to the page: without what follows from the rest, so that it takes a third of
 * the way and half of the memory. It becomes the same atlas again.
 */
import type { Atlas } from "../atlas/index.ts";
import type { BuiltAtlas } from "../layout/boxes/index.ts";
import {
  type PackedClaims,
  type PackedLinks,
  packLinks,
  packNodes,
  unpackLinks,
  unpackNodes,
} from "./claims.ts";
import { type PackedLayouts, packLayouts, unpackLayouts } from "./drawings.ts";
import { type PackedSentences, packSentences, unpackSentences } from "./sentences.ts";

type Document = Atlas["documents"][number];

export interface PackedAtlas {
  /** The form of this; an atlas that is not packed has none. */
  readonly packed: typeof FORM;
  /** All that is not apart. */
  readonly frame: Omit<Atlas, "documents" | "nodes" | "edges">;
  readonly documents: readonly (Omit<Document, "sentences"> & {
    readonly sentences: PackedSentences;
  })[];
  readonly nodes: PackedClaims;
  readonly links: PackedLinks;
  readonly layouts: PackedLayouts;
}

const FORM = 1;

export function packAtlas({ atlas, layouts }: BuiltAtlas): PackedAtlas {
  const { documents, nodes, edges, ...frame } = atlas;
  return {
    packed: FORM,
    frame,
    documents: documents.map(({ sentences, ...document }) => ({
      ...document,
      sentences: packSentences(sentences),
    })),
    nodes: packNodes(nodes, atlas),
    links: packLinks(edges, nodes, atlas),
    layouts: packLayouts(layouts, nodes, edges),
  };
}

/** Whether what came is a packed atlas of this form. */
export const isPackedAtlas = (answer: unknown): answer is PackedAtlas =>
  typeof answer === "object" && answer !== null && Reflect.get(answer, "packed") === FORM;

export function unpackAtlas({ frame, layouts, ...packed }: PackedAtlas): BuiltAtlas {
  const documents = packed.documents.map(({ sentences, ...document }) => ({
    ...document,
    sentences: unpackSentences(sentences),
  }));
  const whole = { documents, pillars: frame.pillars };
  const nodes = unpackNodes(packed.nodes, whole);
  const edges = unpackLinks(packed.links, nodes, whole);
  return {
    atlas: { ...frame, documents, nodes, edges },
    layouts: unpackLayouts(layouts, nodes, edges),
  };
}
