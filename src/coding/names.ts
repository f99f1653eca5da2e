/** Names as texts have them: what words are a name of, and what else they call a node. */
import type { AtlasNode, Document } from "../atlas/index.ts";
import { isInsideWord, nameKey } from "../atlas/text/index.ts";
import { otherNames } from "../query/words/index.ts";
import { isClause, withoutArticle } from "./language.ts";
import type { Mention } from "./mentions.ts";

/** The most words of another name of a node. */
const NAME_WORDS_MAX = 6;

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

/**
 * What the words call a node, if that is a short noun phrase and none of its names stands in it. A word
 * that many things are called keeps its article: "the plan".
 */
export function otherNameIn(words: string, node: AtlasNode, language: string): string | undefined {
  const line = words.replace(/\s+/gu, " ").trim();
  const { name } = nameFrom(line, language);
  if (name.split(" ").length > NAME_WORDS_MAX || /[.,;:!?]/u.test(name)) return undefined;
  if (isClause(line, language)) return undefined;
  const isGeneric = !name.includes(" ") && name === name.toLowerCase() && line.includes(" ");
  const called = isGeneric ? line.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, "") : name;
  const key = nameKey(line);
  const isNamed = [node.name, ...otherNames(node)].some((own) => hasWords(key, nameKey(own)));
  return isNamed ? undefined : called;
}

/** Whether a text has these words first of all as whole ones. */
function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at !== -1 && !isInsideWord(text, at) && !isInsideWord(text, at + words.length);
}

/** A name that a node does not have yet, by which a sentence calls it. */
export interface CalledName {
  readonly node: string;
  readonly name: string;
}

/** The names by which a sentence calls these nodes only in part: "the plan", "town council". */
export function calledNames(
  { text }: Document,
  mentions: readonly Mention[],
  nodes: readonly string[],
  language: string,
): readonly CalledName[] {
  return nodes.flatMap((id) => {
    const own = mentions.filter(({ node }) => node.id === id);
    const [mention] = own;
    if (!mention || own.some(({ isName }) => isName)) return [];
    const before = /\S+\s+$/u.exec(text.slice(0, mention.start).slice(-20))?.[0] ?? "";
    const isArticle = before !== "" && withoutArticle(`${before}x`, language) === "x";
    const words = text.slice(mention.start - (isArticle ? before.length : 0), mention.end);
    const name = otherNameIn(words, mention.node, language);
    return name === undefined ? [] : [{ node: id, name }];
  });
}
