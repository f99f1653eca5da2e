/**
 * A built atlas as it is sent to the page: without what follows from the rest, and in two parts. The map is all
 * that is drawn, filtered and counted; the details are what is read: texts, words and summaries, hashes, and the
 * layouts that are not shown first. Both become the same atlas again.
 */
import type { Atlas } from "../atlas/index.ts";
import type { BuiltAtlas } from "../layout/boxes/index.ts";
import {
  addClaimDetails,
  type ClaimDetails,
  type PackedClaims,
  type PackedLinks,
  packLinks,
  packNodes,
  unpackLinks,
  unpackNodes,
} from "./claims.ts";
import { type PackedLayouts, packLayouts, unpackLayouts } from "./drawings.ts";
import {
  type PackedSentences,
  type PackedSpans,
  packParagraphs,
  packSentences,
  unpackParagraphs,
  unpackSentences,
} from "./spans.ts";
import { LATER } from "./table.ts";

type Document = Atlas["documents"][number];

export interface PackedMap {
  /** All that is not apart. */
  readonly frame: Omit<Atlas, "documents" | "nodes" | "edges">;
  readonly documents: readonly (Omit<Document, "text" | "paragraphs" | "sentences"> & {
    readonly paragraphs: PackedSpans;
    readonly sentences: PackedSentences;
  })[];
  readonly nodes: PackedClaims;
  readonly links: PackedLinks;
  readonly layouts: PackedLayouts;
}

export interface PackedDetails {
  /** Of each document. */
  readonly texts: readonly string[];
  readonly nodes: ClaimDetails;
  readonly links: ClaimDetails;
  readonly layouts: PackedLayouts;
}

export interface PackedAtlas {
  /** The form of this; an atlas that is not packed has none. */
  readonly packed: typeof FORM;
  readonly map: PackedMap;
  /** Or the name of the file beside this one that has them. */
  readonly details: PackedDetails | string;
}

/** With its details in it. */
export interface PackedWhole extends PackedAtlas {
  readonly details: PackedDetails;
}

const FORM = 2;

export function packAtlas({ atlas, layouts }: BuiltAtlas): PackedWhole {
  const { documents, nodes, edges, ...frame } = atlas;
  const packedNodes = packNodes(nodes, atlas);
  const packedLinks = packLinks(edges, nodes, atlas);
  const { first, others } = packLayouts(layouts, nodes, edges);
  return {
    packed: FORM,
    map: {
      frame,
      documents: documents.map(({ text, paragraphs, sentences, ...document }) => ({
        ...document,
        paragraphs: packParagraphs(paragraphs),
        sentences: packSentences(sentences),
      })),
      nodes: packedNodes.map,
      links: packedLinks.map,
      layouts: first,
    },
    details: {
      texts: documents.map(({ text }) => text),
      nodes: packedNodes.details,
      links: packedLinks.details,
      layouts: others,
    },
  };
}

/** Whether what came is a packed atlas of this form. */
export const isPackedAtlas = (answer: unknown): answer is PackedAtlas =>
  typeof answer === "object" && answer !== null && Reflect.get(answer, "packed") === FORM;

/** An atlas as far as its map tells. */
export interface UnpackedMap {
  /**
   * Until the details are there, texts, summaries, hashes, and ids and words of quotes are undefined, whatever
   * their type says, and the first layout stands in for the others.
   */
  readonly built: BuiltAtlas;
  /** Fills in the details: the atlas stays the same object. */
  readonly add: (details: PackedDetails) => void;
}

export function unpackMap({ frame, layouts: first, ...packed }: PackedMap): UnpackedMap {
  const documents = packed.documents.map(({ paragraphs, sentences, ...document }) => ({
    ...document,
    text: LATER,
    paragraphs: unpackParagraphs(paragraphs),
    sentences: unpackSentences(sentences),
  }));
  const whole = { documents, pillars: frame.pillars };
  const nodes = unpackNodes(packed.nodes, whole);
  const edges = unpackLinks(packed.links, nodes, whole);
  const { layouts, add: addLayouts } = unpackLayouts(first, nodes, edges);
  return {
    built: { atlas: { ...frame, documents, nodes, edges }, layouts },
    add: (details) => {
      for (const [at, document] of documents.entries()) document.text = details.texts[at] ?? "";
      addClaimDetails(nodes, details.nodes, whole);
      addClaimDetails(edges, details.links, whole);
      addLayouts(details.layouts);
    },
  };
}

/** The whole atlas. */
export function unpackAtlas({ map, details }: PackedWhole): BuiltAtlas {
  const { built, add } = unpackMap(map);
  add(details);
  return built;
}
