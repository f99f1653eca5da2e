/** Answers as text for a document, with the quotes as footnotes. */
import type { Atlas, AtlasNode, Quote } from "../../../atlas/index.ts";
import {
  type Answer,
  type Answers,
  type Chain,
  isImpliedLink,
  isImpliedOnly,
  nodeWords,
  threadOrBundle,
} from "../../../query/answers/index.ts";
import { questionText } from "../../../query/ask/index.ts";
import { placeWords, quotedWords, statementWords } from "../../../query/cite/index.ts";
import { linkText } from "../../../query/words/index.ts";
import type { Question } from "../../../scene/index.ts";
import { footnoteNumber } from "../paths/pathText.ts";
import { words } from "./words.ts";

/**
 * The question, then an item for each answer with its chains, each link citing the first statement
 * that it rests on. A node that is an answer without any link cites its own first quote.
 */
export function answersText(
  atlas: Atlas,
  question: Question,
  { found, cut }: Answers,
  address: string,
): string {
  const notes: Quote[] = [];
  const noteMark = (quote: Quote | undefined): string => {
    return quote ? ` [${footnoteNumber(notes, quote)}]` : "";
  };
  const chainText = (subject: AtlasNode, chain: Chain) => {
    const links = chain.map((link) => {
      const implied = isImpliedLink(link) ? ` ${words.impliedLink}` : "";
      return `${linkText(atlas, link.edge)}${implied}${noteMark(link.quotes[0])}`;
    });
    const isBundle = threadOrBundle(chain) === "bundle";
    return `${links.join(` ${words.thenJoint} `)}.${isBundle ? ` (${bundleWords(subject, chain)})` : ""}`;
  };
  const itemLines = (answer: Answer) => {
    const { subject, chains } = answer;
    if (chains.length === 0) {
      const own = nodeWords(atlas, answer, question.pillar);
      return [`- ${subject.name}${noteMark(own?.quote)}`];
    }
    const implied = isImpliedOnly(answer) ? ` ${words.impliedCopied}` : "";
    return [
      `- ${subject.name}${implied}`,
      ...chains.map((chain) => `  - ${chainText(subject, chain)}`),
    ];
  };
  const body = found.flatMap(itemLines);
  const implied = found.filter(isImpliedOnly).length;
  return [
    `${questionText(atlas, question)}: ${words.counted(found.length, implied)}`,
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

/** What no sentence says of a chain from several: that one link leads to another, or that both hold. */
export function bundleWords({ id }: AtlasNode, chain: Chain): string {
  const areAllOfSubject = chain.every(({ edge }) => edge.source === id || edge.target === id);
  return areAllOfSubject ? words.bothSaid : words.bundle;
}
