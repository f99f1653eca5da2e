/** Ends of a link that are not there yet: nodes that are made with it, of the words that name them. */
import type { Atlas, AtlasNode } from "../atlas/index.ts";
import type { JsonObject, NewNode } from "../draft/index.ts";
import { likelyTypes } from "./kinds.ts";
import { summaryOf } from "./nodes.ts";
import { quoteOf, wholeWords } from "./quote.ts";
import type { Reading } from "./reading.ts";

/** A node that is to be made. */
export interface NewEnd {
  /** Stands for it until it has its own; no id of an atlas has a colon. */
  readonly id: string;
  readonly name: string;
  /** As `kind/type`. */
  readonly type: string;
}

/** A node that is made with the links that name it by `id`. */
export interface MadeEnd {
  readonly id: string;
  readonly node: NewNode;
  readonly quote: JsonObject;
}

/** A node of this name, of the type that such a name likely is of. */
export function newEnd(atlas: Atlas, name: string): NewEnd {
  const [type = ""] = likelyTypes(atlas, name);
  return { id: `new:${name}`, name, type };
}

/** The atlas as if these were there, so that all that is guessed of links is guessed of them too. */
export function withNewEnds(atlas: Atlas, ends: readonly NewEnd[]): Atlas {
  if (ends.length === 0) return atlas;
  const nodes = ends.map(({ id, name, type }): AtlasNode => {
    const [kind = "", ofKind = ""] = type.split("/");
    const claim = { id, pillars: [], documents: [], statements: 0, hash: "" };
    return { ...claim, kind, type: ofKind, name, aliases: [], summary: "", quotes: [] };
  });
  return { ...atlas, nodes: [...atlas.nodes, ...nodes] };
}

/** What an end is made of: its name where the sentence has it, else all words of the link. */
export function madeEnd(
  { document, language, sentence }: Reading,
  { id, name, type }: NewEnd,
  linkQuote: JsonObject,
): MadeEnd {
  const [kind = "", ofKind = ""] = type.split("/");
  const node = { kind, type: ofKind, name, summary: summaryOf(document, [sentence]) };
  const words = document.text.slice(sentence.start, sentence.end);
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  const start = sentence.start + at;
  const range = wholeWords(document, { start, end: start + name.length }, language);
  const own = at >= 0 && range ? quoteOf(document, [range]) : undefined;
  return { id, node, quote: own && "quote" in own ? own.quote : linkQuote };
}
