/** Compares names and labels: their keys, and which are alike. */
import { nearest } from "../../atlas/files/index.ts";
import { nameKey } from "../../atlas/text/index.ts";

/** A key that is equal for different spellings of a label: `FUNDED_BY` and "funded by". */
export function labelKey(label: string): string {
  return nameKey(label.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .replace(/[\s_-]+/gu, " ")
    .trim();
}

/** Words that say little about which name is meant. */
const EMPTY =
  /^(?:the|a|an|of|and|for|in|on|le|la|les|l|des?|du|et|der|die|das|und|el|los|las|y|inc|ltd|co|corp|plc|gmbh|sa|ag)$/;
/** Most names compared letter by letter. */
const COMPARED = 50;

/**
 * Finds similar names: the same words in another order or number, or without words that say little;
 * initials; or names that differ in a few letters. Only names that share a word are compared letter
 * by letter.
 */
export function similarNodes<N>(nodes: ReadonlyMap<string, N>): (name: string) => N | undefined {
  const bySignature = new Map<string, N>();
  const byInitials = new Map<string, N>();
  const byWord = new Map<string, string[]>();
  for (const [key, node] of nodes) {
    addFirst(bySignature, signatureOf(key), node);
    addFirst(byInitials, initialsOf(key), node);
    for (const word of wordsOf(key)) {
      const names = byWord.get(word);
      if (names === undefined) byWord.set(word, [key]);
      else names.push(key);
    }
  }
  return (name) => {
    const key = labelKey(name);
    if (nodes.has(key)) return undefined;
    const match =
      bySignature.get(signatureOf(key)) ??
      byInitials.get(key.replaceAll(".", "")) ??
      nodes.get(initialsOf(key));
    if (match !== undefined) return match;
    const sharing = wordsOf(key).flatMap((word) => byWord.get(word) ?? []);
    // If none share a word, compare those with the same first letter.
    const candidates =
      sharing.length > 0 ? sharing : [...nodes.keys()].filter((other) => other[0] === key[0]);
    const near = nearest(key, candidates.slice(0, COMPARED));
    return near === undefined ? undefined : nodes.get(near);
  };
}

function addFirst<N>(map: Map<string, N>, key: string, node: N): void {
  if (key !== "" && !map.has(key)) map.set(key, node);
}

function wordsOf(key: string): readonly string[] {
  return (key.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.test(word));
}

function signatureOf(key: string): string {
  return wordsOf(key)
    .map((word) => word.replace(/(?<=\p{L}{3})(?:s|es|en|e)$/u, ""))
    .sort()
    .join(" ");
}

function initialsOf(key: string): string {
  const words = wordsOf(key);
  return words.length < 3 ? "" : words.map(([first = ""]) => first).join("");
}
