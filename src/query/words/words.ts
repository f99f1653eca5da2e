/** Puts nodes, links, quotes and counts into words, for the page and for screen readers alike. */
import type { Atlas, AtlasEdge, AtlasNode, Callout, Quote } from "../../atlas/index.ts";
import { lookup, type Visible } from "../visible/index.ts";
import { hasEnglishCodebook, isPluralName, pluralVerb } from "./inflect.ts";

/** The direction of a link, seen from one of its ends. */
export type Direction = "out" | "in";

/** A link as a sentence in three parts, so that a page can style the relation differently. */
export interface LinkSentence {
  readonly source: string;
  /** A verb that agrees with the source: "ministries coordinate with". */
  readonly relation: string;
  readonly target: string;
  /** Whether the quotes deny the link. */
  readonly isDenied: boolean;
}

export function linkSentence(atlas: Atlas, edge: AtlasEdge): LinkSentence {
  const { nodes } = lookup(atlas);
  return {
    source: nodes.get(edge.source)?.name ?? edge.source,
    relation: verbFrom(atlas, edge, "out"),
    target: nodes.get(edge.target)?.name ?? edge.target,
    isDenied: edge.negated,
  };
}

/** "MIIT prioritizes Robotics"; "Denied: MIIT prioritizes Robotics". */
export function linkText(atlas: Atlas, edge: AtlasEdge): string {
  const { source, relation, target, isDenied } = linkSentence(atlas, edge);
  return `${isDenied ? "Denied: " : ""}${source} ${relation} ${target}`;
}

/** The name of a node, or a link as a sentence, by its id. */
export function claimName(atlas: Atlas, id: string): string {
  const { nodes, edges } = lookup(atlas);
  const edge = edges.get(id);
  return nodes.get(id)?.name ?? (edge ? linkText(atlas, edge) : id);
}

/** A callout for who can't see its arrow: "logistics: Named once." */
export function calloutWords(atlas: Atlas, { at, text }: Callout): string {
  return `${claimName(atlas, at)}: ${text}`;
}

/** The name of a node where space is short. */
export function shortName(node: AtlasNode): string {
  return node.short ?? node.name;
}

/** Short name and aliases, without those that differ only in case, an article or a possessive. */
export function otherNames(node: AtlasNode): readonly string[] {
  const seen = new Set([nameKey(node.name)]);
  return [node.short ?? node.name, ...node.aliases].filter((name) => {
    const key = nameKey(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/^(the|an?) |[’']s$/gu, "");
}

/** The relation as it reads from one end: "funds", or "is funded by". */
export function relationFrom(atlas: Atlas, edge: AtlasEdge, direction: Direction): string {
  const relation = lookup(atlas).relations.get(edge.relation);
  if (!relation) return edge.relation;
  return direction === "in" && !edge.symmetric ? relation.inverse : relation.name;
}

/** The relation as the verb after the name of that end, in agreement with it: "fund". */
export function verbFrom(atlas: Atlas, edge: AtlasEdge, direction: Direction): string {
  const relation = relationFrom(atlas, edge, direction);
  const subject = lookup(atlas).nodes.get(direction === "out" ? edge.source : edge.target);
  return isMany(atlas, subject) ? pluralVerb(relation) : relation;
}

/** Whether a node's name takes a plural verb. */
export function isMany(atlas: Atlas, node: AtlasNode | undefined): boolean {
  return node !== undefined && hasEnglishCodebook(atlas) && isPluralName(node.name);
}

/** "Actors, 12 nodes" */
export function kindWords(plural: string, nodes: number): string {
  return `${plural}, ${counted(nodes, "node")}`;
}

/** "Ministry of Industry and Information Technology, actor, 14 links, 11 out, 3 in" */
export function nodeWords(atlas: Atlas, node: AtlasNode, shown: Visible): string {
  const { incident } = lookup(atlas);
  const allLinks = incident.get(node.id) ?? [];
  const links = allLinks.filter((edge) => shown.edges.has(edge.id));
  const mutual = links.filter((edge) => edge.symmetric).length;
  const outgoing = links.filter((edge) => !edge.symmetric && edge.source === node.id).length;
  const parts = [node.name, kindOf(atlas, node)];
  if (links.length > 0) parts.push(counted(links.length, "link"));
  else parts.push(allLinks.length > 0 ? "no links shown" : "no links");
  const incoming = links.length - outgoing - mutual;
  if (outgoing > 0) parts.push(`${outgoing} out`);
  if (incoming > 0) parts.push(`${incoming} in`);
  if (mutual > 0) parts.push(`${mutual} both ways`);
  return parts.join(", ");
}

/** A link seen from one end: "prioritizes robotics", "is funded by MIIT" */
export function linkName(atlas: Atlas, edge: AtlasEdge, direction: Direction): string {
  const other = otherEnd(atlas, edge, direction);
  const relation = verbFrom(atlas, edge, direction);
  return `${edge.negated ? "denied: " : ""}${relation} ${other?.name ?? ""}`;
}

/** A link seen from one end, in full: "prioritizes robotics, sector, stated, 1 quote" */
export function linkWords(atlas: Atlas, edge: AtlasEdge, direction: Direction): string {
  const other = otherEnd(atlas, edge, direction);
  return [
    linkName(atlas, edge, direction),
    ...(other ? [kindOf(atlas, other)] : []),
    edge.basis,
    counted(edge.quotes.length, "quote"),
  ].join(", ");
}

/** A link as a whole sentence: "MIIT prioritizes Robotics, stated, 1 quote" */
export function edgeWords(atlas: Atlas, edge: AtlasEdge): string {
  return `${linkText(atlas, edge)}, ${edge.basis}, ${counted(edge.quotes.length, "quote")}`;
}

/** "Quote: has prioritized …. Article, Policy Framework and Strategic Direction" */
export function quoteWords(atlas: Atlas, quote: Quote): string {
  return `Quote: ${quote.exact.replace(/\s+/gu, " ").trim()}. ${quotePlace(atlas, quote)}`;
}

/**
 * "Article, Policy Framework and Strategic Direction"; the title alone if the heading repeats it.
 */
export function quotePlace(atlas: Atlas, quote: Quote): string {
  const document = lookup(atlas).documents.get(quote.document);
  const heading = document?.sections[quote.section]?.heading;
  const title = document?.title ?? quote.document;
  return heading === undefined || heading === title ? title : `${title}, ${heading}`;
}

/** Announced after a link was followed: "From MIIT, prioritizes. Backspace returns." */
export function followedWords(atlas: Atlas, edge: AtlasEdge, from: Direction): string {
  const start = lookup(atlas).nodes.get(from === "out" ? edge.source : edge.target);
  return `From ${start ? shortName(start) : ""}, ${verbFrom(atlas, edge, from)}. Backspace returns.`;
}

/** "22 of 68 nodes (3 with no link left), 31 of 131 links" */
export function countWords(atlas: Atlas, shown: Visible): string {
  const dimmed = shown.dimmed.size;
  return (
    `${shown.nodes.size} of ${counted(atlas.nodes.length, "node")}` +
    `${dimmed > 0 ? ` (${dimmed} with no link left)` : ""}, ` +
    `${shown.edges.size} of ${counted(atlas.edges.length, "link")}`
  );
}

/** "22 of 68 nodes, 31 of 131 links shown." */
export function shownWords(atlas: Atlas, shown: Visible): string {
  return `${countWords(atlas, shown)} shown.`;
}

/** "Robotics is hidden by the filter. Now on Sectors." */
export function hiddenWords(hidden: string, now: string): string {
  return `${hiddenAloneWords(hidden)} Now on ${now}.`;
}

/** "Robotics is hidden by the filter." */
export function hiddenAloneWords(hidden: string): string {
  return `${hidden} is hidden by the filter.`;
}

/** "1 link", "2 links" */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function otherEnd(atlas: Atlas, edge: AtlasEdge, direction: Direction): AtlasNode | undefined {
  return lookup(atlas).nodes.get(direction === "out" ? edge.target : edge.source);
}

/** The name of a node's kind, as it is written within a sentence. */
function kindOf(atlas: Atlas, node: AtlasNode): string {
  return lowered(atlas, lookup(atlas).kinds.get(node.kind)?.name ?? node.kind);
}

/** A name of the codebook as it is written within a sentence: "Actor" → "actor". */
export function lowered(atlas: Atlas, name: string): string {
  // Only a single capital is lowered: "AI system" and "NGO" keep theirs.
  return /^\p{Lu}(?!\p{Lu})/u.test(name)
    ? name.charAt(0).toLocaleLowerCase(atlas.language) + name.slice(1)
    : name;
}

/** Whether a text is of a script whose letters stand upright where it is written downwards. */
export function isUpright(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}
