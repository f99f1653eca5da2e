/** The node that selected words likely name: one that is there, or a new one with all that it needs. */
import type { Atlas, AtlasNode, Document } from "../atlas/index.ts";
import type { Range } from "../atlas/text/index.ts";
import { singularKey, wordsOf } from "../query/lexicon/index.ts";
import { atlasLookup } from "../review/verdicts/index.ts";
import { likelyTypes } from "./kinds.ts";
import { mentionsIn, namesOf, nodesSharing } from "./mentions.ts";
import { nameFrom } from "./names.ts";
import { wholeSentences } from "./units.ts";

export interface NodeProposal {
  readonly name: string;
  /** The short form that stands in brackets after the name. */
  readonly short: string | undefined;
  /** The types that its name tells, as `kind/type`, the likeliest first. */
  readonly types: readonly string[];
  readonly summary: string;
  /** Nodes that are there and may be meant, the likeliest first. */
  readonly like: readonly AtlasNode[];
  /** Whether the first of them is called so. */
  readonly isKnown: boolean;
}

/** The most nodes of like name offered, and the most letters of a summary. */
const LIKE_MAX = 3;
const SUMMARY_MAX = 240;

/** The most letters of initials. */
const INITIALS_MAX = 8;

/**
 * The node of a name, or one of a like name. Only those are compared that share a word with it, or are
 * or have its initials, since to compare all takes long and is done anew after each edit.
 */
function likeNamed(atlas: Atlas, name: string) {
  const isShort = name.length <= INITIALS_MAX;
  const first = name.charAt(0).toLowerCase();
  const initials = namesOf(atlas).filter(
    ({ key }) => key.length <= INITIALS_MAX || (isShort && key.startsWith(first)),
  );
  const sharing = nodesSharing(
    atlas,
    wordsOf(name).map((word) => singularKey(word.typed)),
  );
  const nodes = [...sharing, ...initials.map(({ node }) => node)];
  const lookup = atlasLookup({ ...atlas, nodes: [...new Set(nodes)], edges: [] });
  return { known: lookup.node(name), alike: lookup.alike(name) };
}

/** What a node of selected passages would be, none of them empty. */
export function proposeNode(
  atlas: Atlas,
  document: Document,
  passages: readonly Range[],
  language: string,
): NodeProposal {
  const words = passages.map(({ start, end }) => document.text.slice(start, end)).join(" ");
  const { name, short } = nameFrom(words, language);
  const { known: ofName, alike } = likeNamed(atlas, name);
  const known = ofName ?? (short && likeNamed(atlas, short).known);
  const mentioned = passages.flatMap((range) => mentionsIn(atlas, document, range));
  const named = [...mentioned.filter(({ isName }) => isName), ...mentioned].map(({ node }) => node);
  const like = [...(known ? [known] : []), ...named, ...(alike ? [alike] : [])];
  return {
    name,
    short,
    types: likelyTypes(atlas, name),
    summary: summaryOf(document, passages),
    like: [...new Set(like)].slice(0, LIKE_MAX),
    isKnown: Boolean(known),
  };
}

/** The sentence in which the first passage stands, shortened between words. */
export function summaryOf(document: Document, passages: readonly Range[]): string {
  const [first = { start: 0, end: 0 }] = passages;
  const { start, end } = wholeSentences(document, first);
  const sentence = document.text.slice(start, end).replace(/\s+/gu, " ").trim();
  if (sentence.length <= SUMMARY_MAX) return sentence;
  return `${sentence.slice(0, SUMMARY_MAX).replace(/\s?\S*$/u, "")} …`;
}
