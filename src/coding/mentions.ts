/** Which nodes does a stretch of text name, and where? */
import type { Atlas, AtlasNode, Document } from "../atlas/index.ts";
import { isInsideWord, overlaps, type Range } from "../atlas/text/index.ts";
import { partNames, searchWords, singularKey, wordsOf } from "../query/lexicon/index.ts";
import { isFunctionWord } from "../query/search/index.ts";
import { lookup, memo } from "../query/visible/index.ts";

/** A node, and the words that name it; ranges of the document's text. */
export interface Mention extends Range {
  readonly node: AtlasNode;
  /** Whether it is one of its names, and not a part of one: "the plan" for "Cycling Plan". */
  readonly isName: boolean;
}

interface Name {
  readonly node: AtlasNode;
  readonly key: string;
}

/** All names of nodes, as texts are compared with them. */
export const namesOf: (atlas: Atlas) => readonly Name[] = memo(({ nodes }: Atlas) =>
  nodes.flatMap((node) =>
    [node.name, node.short ?? "", ...node.aliases]
      .map((name) => ({ node, key: folded(name).trim() }))
      .filter(({ key }) => key !== ""),
  ),
);

/**
 * The nodes with one of these words in a name, also within a word. What is found out about names is found
 * out about these alone, since an index of all would be made anew after each edit.
 */
export function nodesSharing(atlas: Atlas, words: readonly string[]): readonly AtlasNode[] {
  const telling = [...new Set(words)].filter((word) => word.length > 1 && !isFunctionWord(word));
  const sharing = namesOf(atlas).filter(({ key }) => telling.some((word) => key.includes(word)));
  return [...new Set(sharing.map(({ node }) => node))];
}

/** The nodes that a stretch names, in the order of the text; of names within names the longest. */
export function mentionsIn(
  atlas: Atlas,
  { text }: Document,
  { start, end }: Range,
): readonly Mention[] {
  const words = text.slice(start, end);
  const named = longestFirst(namedIn(atlas, words));
  const partly = longestFirst(partlyNamedIn(atlas, words), named);
  return [...named, ...partly]
    .map((mention) => ({ ...mention, start: start + mention.start, end: start + mention.end }))
    .sort((a, b) => a.start - b.start);
}

function* namedIn(atlas: Atlas, words: string): Generator<Mention> {
  const key = folded(words);
  for (const { node, key: name } of namesOf(atlas)) {
    for (let at = key.indexOf(name); at !== -1; at = key.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (!isInsideWord(key, at) && !isInsideWord(key, end))
        yield { node, start: at, end, isName: true };
    }
  }
}

/** Nodes that alone have these words in a name of several, with its noun among them. */
function* partlyNamedIn(atlas: Atlas, text: string): Generator<Mention> {
  const words = wordsOf(text);
  const keys = words.map((word) => word.text);
  const sharing = nodesSharing(
    atlas,
    words.map((word) => singularKey(word.typed)),
  );
  const parts = partNames({ ...atlas, nodes: sharing }, searchWords);
  const { nodes } = lookup(atlas);
  for (const [at, { start }] of words.entries()) {
    const found = parts
      .at(keys, at)
      .find(({ node, length }) => length > 1 || parts.withNoun(keys[at] ?? "").includes(node));
    const node = found && nodes.get(found.node);
    const last = found && words[at + found.length - 1];
    if (node && last) yield { node, start, end: last.start + last.typed.length, isName: false };
  }
}

/** The longest of those that overlap, and none that overlaps one of `before`. */
function longestFirst(mentions: Iterable<Mention>, before: readonly Mention[] = []) {
  const kept: Mention[] = [];
  const length = ({ start, end }: Range) => end - start;
  for (const mention of [...mentions].sort((a, b) => length(b) - length(a) || a.start - b.start)) {
    if (![...before, ...kept].some((other) => overlaps(other, mention))) kept.push(mention);
  }
  return kept;
}

/** Equal for names that differ in case, spacing or the form of signs, with as many code units. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text)
    .replace(/\s/gu, " ")
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑‒–—]/gu, "-");
}
