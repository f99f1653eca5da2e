/** The node that selected words likely name: one that is there, or a new one with all that it needs. */
import type { Atlas, AtlasNode, Document } from "../atlas/index.ts";
import { nameKey, type Range } from "../atlas/text/index.ts";
import { memo } from "../query/visible/index.ts";
import { otherNames } from "../query/words/index.ts";
import { atlasLookup } from "../review/index.ts";
import { likelyTypes } from "./kinds.ts";
import { withoutArticle } from "./language.ts";
import { mentionsIn } from "./mentions.ts";
import { wholeSentences } from "./units.ts";

export interface NodeProposal {
  readonly name: string;
  /** The short form that stands in brackets after the name. */
  readonly short: string | undefined;
  /** All types as `kind/type`, the likeliest first. */
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
/** The most words of another name of a node. */
const NAME_WORDS_MAX = 6;

const lookupOf = memo((atlas: Atlas) => atlasLookup(atlas));

/** What a node of selected passages would be, none of them empty. */
export function proposeNode(
  atlas: Atlas,
  document: Document,
  passages: readonly Range[],
  language: string,
): NodeProposal {
  const words = passages.map(({ start, end }) => document.text.slice(start, end)).join(" ");
  const { name, short } = nameFrom(words, language);
  const known = lookupOf(atlas).node(name) ?? (short && lookupOf(atlas).node(short));
  const alike = lookupOf(atlas).alike(name);
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

/** The name in some words: without article, brackets, possessive, and signs at its edges. */
export function nameFrom(
  words: string,
  language: string,
): { readonly name: string; readonly short: string | undefined } {
  const line = words.replace(/\s+/gu, " ").trim();
  const [, long = line, inBrackets] = /^(.+?) ?\(([^()]{2,20})\)$/u.exec(line) ?? [];
  const bare = withoutArticle(long.replace(/^[\p{P}\s]+|[\s,;:.!?'"”»’]+$/gu, ""), language);
  const name = bare.replace(/(?<=\p{L})['’]s$/u, "") || line;
  return { name, short: inBrackets };
}

/** The sentence in which the first passage stands, shortened between words. */
function summaryOf(document: Document, passages: readonly Range[]): string {
  const [first = { start: 0, end: 0 }] = passages;
  const { start, end } = wholeSentences(document, first);
  const sentence = document.text.slice(start, end).replace(/\s+/gu, " ").trim();
  if (sentence.length <= SUMMARY_MAX) return sentence;
  return `${sentence.slice(0, SUMMARY_MAX).replace(/\s?\S*$/u, "")} …`;
}

/**
 * What the words call a node, if that is a short name that it does not have yet. A word that many
 * things are called keeps its article: "the plan".
 */
export function otherNameIn(words: string, node: AtlasNode, language: string): string | undefined {
  const line = words.replace(/\s+/gu, " ").trim();
  const { name } = nameFrom(line, language);
  if (name.split(" ").length > NAME_WORDS_MAX || /[.,;:!?]/u.test(name)) return undefined;
  const isGeneric = !name.includes(" ") && name === name.toLowerCase() && line.includes(" ");
  const called = isGeneric ? line.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, "") : name;
  const own = [node.name, ...otherNames(node)].map(nameKey);
  return own.includes(nameKey(called)) || own.includes(nameKey(name)) ? undefined : called;
}
