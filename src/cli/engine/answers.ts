/** Answers in one form, whether they come from an atlas or from an engine, and how they are printed. */
import { ATTRIBUTES, attributesAmong } from "../../atlas/attributes/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import type { EngineAnswers, EngineLink } from "../../exchange/sparql/index.ts";
import type { AnswerLink, Answers } from "../../query/answers/index.ts";
import { questionText } from "../../query/ask/index.ts";
import type { Question } from "../../scene/index.ts";
import { type Io, paintFor, printable } from "../terminal/io.ts";
import { askWords } from "./words.ts";

export interface ToldQuote {
  readonly id: string;
  readonly words: string;
  /** The document's title. */
  readonly document: string;
  readonly basis: string;
  readonly status: string;
  readonly force?: string;
}

export interface ToldLink {
  readonly id: string;
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly quotes: readonly ToldQuote[];
}

export interface Told {
  readonly atlas: string;
  readonly title: string;
  /** The question as we write it. */
  readonly question?: string;
  /** Where it could not be read any further, in code units. */
  readonly stuckAt?: number;
  /** How many nodes answer. */
  readonly answers: number;
  /** The first of them. */
  readonly found: readonly {
    readonly id: string;
    readonly name: string;
    readonly chains: readonly (readonly ToldLink[])[];
  }[];
  /** Whether one of those found has more chains than are given. */
  readonly isCut: boolean;
}

export function answersOfAtlas(
  atlas: Atlas,
  question: Question,
  { found, cut }: Answers,
  most: number,
): Told {
  const isCut = cut !== undefined;
  const names = new Map(atlas.nodes.map(({ id, name }) => [id, name]));
  const relations = new Map(atlas.relations.map(({ id, name }) => [id, name]));
  const titles = new Map(atlas.documents.map(({ id, title }) => [id, title]));
  const toldLink = ({ edge, quotes }: AnswerLink): ToldLink => ({
    id: edge.id,
    source: names.get(edge.source) ?? edge.source,
    relation: relations.get(edge.relation) ?? edge.relation,
    target: names.get(edge.target) ?? edge.target,
    quotes: quotes.map((quote) => ({
      id: quote.id,
      words: quote.exact,
      document: titles.get(quote.document) ?? quote.document,
      ...attributesAmong(ATTRIBUTES, quote),
    })),
  });
  return {
    atlas: atlas.id,
    title: atlas.title,
    question: questionText(atlas, question),
    answers: found.length,
    found: found.slice(0, most).map(({ subject, chains }) => ({
      id: subject.id,
      name: subject.name,
      chains: chains.map((chain) => chain.map(toldLink)),
    })),
    isCut,
  };
}

export function answersOfEngine(
  { id, title }: Atlas,
  question: string,
  { answers, found, documents, isCut }: EngineAnswers,
): Told {
  const toldLink = ({ edge, source, target, quotes }: EngineLink): ToldLink => ({
    id: edge.id,
    source: source.label,
    relation: edge.label,
    target: target.label,
    quotes: quotes.map(({ id, exact, document, attributes }) => {
      const force = attributes.get("force");
      return {
        id,
        words: exact,
        document: documents.get(document) ?? document,
        basis: String(attributes.get("basis") ?? ""),
        status: String(attributes.get("status") ?? ""),
        ...(force === undefined ? {} : { force: String(force) }),
      };
    }),
  });
  return {
    atlas: id,
    title,
    question,
    answers,
    found: found.map(({ subject, chains }) => ({
      id: subject.id,
      name: subject.label,
      chains: chains.map((chain) => chain.map(toldLink)),
    })),
    isCut,
  };
}

/** The answers for a terminal: each subject, the links that make it one, and the words of each. */
export function told(answers: Told, io: Io): string {
  const paint = paintFor(io);
  const title = printable(answers.title);
  if (answers.stuckAt !== undefined)
    return `${askWords.notUnderstood(title, answers.stuckAt + 1)}\n`;
  const head = `${title}: ${askWords.answers(answers.answers, printable(answers.question ?? ""))}`;
  const lines = answers.found.flatMap(({ name, chains }) => [
    "",
    paint("bold", printable(name)),
    ...chains.flatMap((chain) =>
      chain.flatMap(({ source, relation, target, quotes }, index) => [
        `${index === 0 ? "- " : "  "}${printable(`${source} ${relation} ${target}`)}`,
        ...quotes.map(
          (quote) =>
            `    “${printable(quote.words)}” ${paint("dim", printable(`(${askWords.from(quote)})`))}`,
        ),
      ]),
    ),
  ]);
  const more = answers.answers - answers.found.length;
  const ends = [
    ...(more > 0 ? [askWords.more(more)] : []),
    ...(answers.isCut ? [askWords.moreChains] : []),
  ];
  return `${[head, ...lines, ...(ends.length > 0 ? ["", ...ends] : [])].join("\n")}\n`;
}
