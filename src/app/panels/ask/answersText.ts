/** Answers as text for a document, with the quotes as footnotes. */
import type { Atlas, Quote } from "../../../atlas/index.ts";
import { type Answer, type Answers, type Chain, threadOrBundle } from "../../../query/ask/index.ts";
import { placeWords, quotedWords, statementWords } from "../../../query/cite/index.ts";
import { linkText } from "../../../query/words/index.ts";
import { footnoteNumber } from "../paths/pathText.ts";
import { words } from "./words.ts";

/**
 * The question, then an item for each answer with its chains, each link citing the first statement
 * that it rests on. A node that is an answer without any link cites its own first quote.
 */
export function answersText(
  atlas: Atlas,
  question: string,
  { found, cut }: Answers,
  address: string,
): string {
  const notes: Quote[] = [];
  const noteMark = (quote: Quote | undefined): string => {
    return quote ? ` [${footnoteNumber(notes, quote)}]` : "";
  };
  const chainText = (chain: Chain) => {
    const links = chain.map(
      ({ edge, quotes: [first] }) => `${linkText(atlas, edge)}${noteMark(first)}`,
    );
    return `${links.join(` ${words.thenJoint} `)}.${threadOrBundle(chain) === "bundle" ? ` (${words.bundle})` : ""}`;
  };
  const itemLines = ({ subject, chains }: Answer) =>
    chains.length === 0
      ? [`- ${subject.name}${noteMark(subject.quotes[0])}`]
      : [`- ${subject.name}`, ...chains.map((chain) => `  - ${chainText(chain)}`)];
  const body = found.flatMap(itemLines);
  return [
    `${question}: ${words.count(found.length)}`,
    ...body,
    ...(cut ? [words.cut[cut]] : []),
    "",
    ...notes.map((quote, index) =>
      `[${index + 1}] ${quotedWords(quote)} ${placeWords(atlas, quote)} ${statementWords(quote)}`.trim(),
    ),
    "",
    `${words.copiedFrom} ${atlas.title}. ${address}`,
  ].join("\n");
}
