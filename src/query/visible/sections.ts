/** Sections of documents by a key, and what stands in them. */
import type { Atlas, AtlasNode, Document, Quote } from "../../atlas/index.ts";
import type { Section } from "../../atlas/text/index.ts";
import { lookup } from "./lookup.ts";

/** `article/3` for the fourth section of the document; ids contain no slash. */
export function sectionKey(document: string, section: number): string {
  return `${document}/${section}`;
}

/** The document and section of a section key; `undefined` if the atlas has no such section. */
export function sectionOf(
  atlas: Atlas,
  key: string,
): { readonly document: Document; readonly section: Section } | undefined {
  const document = lookup(atlas).documents.get(key.split("/")[0] ?? "");
  const section = document?.sections.find(({ index }) => sectionKey(document.id, index) === key);
  return document && section && { document, section };
}

/** A test for quotes: whether they stand in a pillar or, for a section's key, in a section. */
export function standsIn(atlas: Atlas, place: string | undefined): (quote: Quote) => boolean {
  if (place === undefined) return () => true;
  const { document, section } = sectionOf(atlas, place) ?? {};
  return (quote) =>
    section
      ? quote.document === document?.id && section.start <= quote.start && quote.end <= section.end
      : quote.pillars.includes(place);
}

/** A test for nodes: whether a quote of theirs stands there, for a section also one of a link. */
export function isNamedIn(atlas: Atlas, place: string | undefined): (node: AtlasNode) => boolean {
  const isThere = standsIn(atlas, place);
  const { incident } = lookup(atlas);
  return (node) =>
    place === undefined ||
    [node, ...(place.includes("/") ? (incident.get(node.id) ?? []) : [])].some(({ quotes }) =>
      quotes.some(isThere),
    );
}
