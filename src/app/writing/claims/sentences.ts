/** Sentences of the sources that name nodes, and the quotes that are made of them. */
import { QUOTE_MAX } from "../../../atlas/format/index.ts";
import type { Atlas, Document } from "../../../atlas/index.ts";
import { isNamedIn, nameKey, type Sentence } from "../../../atlas/text/index.ts";
import { itemsIn, type JsonObject, textIn } from "../../../draft/index.ts";

/** A sentence of a source. */
export interface Passage {
  readonly key: string;
  readonly document: Document;
  readonly sentence: Sentence;
  readonly words: string;
}

interface Named {
  readonly name: string;
  readonly short?: string | undefined;
  readonly aliases: readonly string[];
}

/** The sentences in which a test finds what is sought, in reading order; no headings. */
function sentencesWith(
  { documents }: Atlas,
  test: (isNamed: ReturnType<typeof isNamedIn>) => boolean,
): readonly Passage[] {
  return documents.flatMap((document) =>
    document.sentences.flatMap((sentence, at) => {
      const whole = document.text.slice(sentence.start, sentence.end);
      const words = whole.trim();
      if (words === "" || words.length > QUOTE_MAX || !test(isNamedIn(words))) return [];
      const start = sentence.start + whole.indexOf(words);
      return [
        {
          key: `${document.id} ${at}`,
          document,
          sentence: { ...sentence, start, end: start + words.length },
          words,
        },
      ];
    }),
  );
}

const keysOf = ({ name, short, aliases }: Named): readonly string[] =>
  [name, ...(short === undefined ? [] : [short]), ...aliases].map(nameKey);

/** The sentences that name two nodes, and those that name only one of them. */
export function sentencesNaming(
  atlas: Atlas,
  a: Named,
  b: Named,
): { readonly both: readonly Passage[]; readonly one: readonly Passage[] } {
  const [first, second] = [keysOf(a), keysOf(b)];
  const any = sentencesWith(atlas, (isNamed) => isNamed(first) || isNamed(second));
  const isOfBoth = ({ words }: Passage) => isNamedIn(words)(first) && isNamedIn(words)(second);
  return { both: any.filter(isOfBoth), one: any.filter((passage) => !isOfBoth(passage)) };
}

/** The sentences that have a name in them. */
export function sentencesWithName(atlas: Atlas, name: string): readonly Passage[] {
  const keys = [nameKey(name.trim())];
  return name.trim() === "" ? [] : sentencesWith(atlas, (isNamed) => isNamed(keys));
}

/** The node that has this name already, as its name, short name or alias. */
export function nodeNamed<Node extends Named>(
  nodes: readonly Node[],
  name: string,
): Node | undefined {
  const key = nameKey(name.trim());
  return key === "" ? undefined : nodes.find((node) => keysOf(node).includes(key));
}

/** Where a passage stands: “Article, Policy framework”. */
export function placeName({ document, sentence }: Passage): string {
  const heading = document.sections[sentence.section]?.heading;
  return heading === undefined || heading === document.title
    ? document.title
    : `${heading}, ${document.title}`;
}

/** The name within a passage, as the source writes it. */
export function asWritten({ words }: Passage, name: string): string {
  const literal = name.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(literal.replace(/\s+/g, "\\s+"), "iu").exec(words)?.[0] ?? words;
}

/** Longest prefix that singles words out, in code units. */
const PREFIX_MAX = 120;

/**
 * The quote of some words of a passage, with what stands right before them where the document has the
 * words more than once.
 */
export function quoteIn({ document, sentence, words }: Passage, exact: string): JsonObject {
  const { id, text } = document;
  const start = sentence.start + Math.max(0, words.indexOf(exact));
  const isOnly = (sought: string) => text.indexOf(sought) === text.lastIndexOf(sought);
  if (isOnly(exact)) return { document: id, exact };
  for (let length = 1; length <= Math.min(PREFIX_MAX, start); length += 1) {
    const prefix = text.slice(start - length, start);
    const isInWord =
      /[\p{L}\p{N}]/u.test(text[start - length - 1] ?? "") && /^[\p{L}\p{N}]/u.test(prefix);
    if (!isInWord && isOnly(prefix + exact)) return { document: id, prefix, exact };
  }
  const suffix = text.slice(start + exact.length, start + exact.length + PREFIX_MAX);
  return { document: id, exact, ...(suffix !== "" && { suffix }) };
}

/** The words of a quote, with “[…]” for what it leaves out. */
export function quoteText(quote: JsonObject): string {
  const parts = itemsIn(quote.parts, []).map(({ value }) => textIn(value, "exact"));
  return parts.length > 0 ? parts.join(" […] ") : textIn(quote, "exact");
}
