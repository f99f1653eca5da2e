/** Answers as text for a document: the question, each answer's sentences, their quotes as footnotes. */
import type { Atlas, Quote } from "../../../atlas/index.ts";
import { type Answer, type Answers, type Chain, threadOrBundle } from "../../../query/ask/index.ts";
import { placeWords, quotedWords, statementWords } from "../../../query/cite/index.ts";
import { linkText } from "../../../query/words/index.ts";
import { words } from "./words.ts";

/**
 * An answer a line, each of its links with the first of the statements that make it one; a node
 * that no link makes an answer, with its own first quote. The same words are one footnote.
 */
export function answersText(
  atlas: Atlas,
  said: string,
  { found, isCut }: Answers,
  address: string,
): string {
  const notes: Quote[] = [];
  const note = (quote: Quote | undefined): string => {
    if (!quote) return "";
    const known = notes.findIndex((one) => isSamePlace(one, quote));
    return ` [${known === -1 ? notes.push(quote) : known + 1}]`;
  };
  const chainText = (chain: Chain) => {
    const links = chain.map(
      ({ edge, quotes: [first] }) => `${linkText(atlas, edge)}${note(first)}`,
    );
    return `${links.join(` ${words.thenJoint} `)}.${threadOrBundle(chain) === "bundle" ? ` (${words.bundle})` : ""}`;
  };
  const lines = ({ subject, chains }: Answer) =>
    chains.length === 0
      ? [`- ${subject.name}${note(subject.quotes[0])}`]
      : [`- ${subject.name}`, ...chains.map((chain) => `  - ${chainText(chain)}`)];
  const body = found.flatMap(lines);
  return [
    `${said}: ${words.count(found.length)}`,
    ...body,
    ...(isCut ? [words.cut] : []),
    "",
    ...notes.map((quote, at) =>
      `[${at + 1}] ${quotedWords(quote)} ${placeWords(atlas, quote)} ${statementWords(quote)}`.trim(),
    ),
    "",
    `${words.copiedFrom} ${atlas.title}. ${address}`,
  ].join("\n");
}

function isSamePlace(one: Quote, other: Quote): boolean {
  return one.document === other.document && one.start === other.start && one.exact === other.exact;
}
