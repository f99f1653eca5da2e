/** Twelve questions of an atlas: six of its figures, six of Ask; each with the answer that is right. */
import type { Atlas } from "../../src/atlas/index.ts";
import { atlasPlace, DEFAULT_BASE, placesIn } from "../../src/exchange/rdf/index.ts";
import {
  askEngine,
  type HeldAtlas,
  iri,
  type Query,
  questionAtlas,
  select,
} from "../../src/exchange/sparql/index.ts";
import { CHAINS_MAX, computeAnswers } from "../../src/query/answers/index.ts";
import { readQuestion } from "../../src/query/ask/index.ts";
import { atlasStats } from "../../src/query/measures/index.ts";
import { EMPTY_FILTERS } from "../../src/scene/index.ts";

export interface Check {
  readonly name: string;
  /** The answer as it is computed here, as text. */
  readonly here: () => string;
  readonly there: (query: Query) => Promise<string>;
}

/** `{"a": 1}` in the order of the keys, so that two can be compared as text. */
function figures(pairs: Iterable<readonly [string, number]>): string {
  return JSON.stringify([...pairs].filter(([, count]) => count > 0).sort());
}

/** Rows of `?key ?count` as figures. */
async function counts(query: Query, where: string, what = "*"): Promise<string> {
  const rows = await select(
    query,
    `SELECT ?key (COUNT(${what}) AS ?count) WHERE { ${where} } GROUP BY ?key`,
  );
  return figures(rows.map(({ key, count }) => [key?.value ?? "", Number(count?.value)] as const));
}

/** The questions of figures: what `policy-atlas stats` prints. */
function figureChecks(atlas: Atlas): readonly Check[] {
  const stats = atlasStats(atlas);
  const places = placesIn(atlasPlace(DEFAULT_BASE, atlas.id));
  const graph = iri(places.atlas.value);
  const inAtlas = (triples: string) => `GRAPH ${graph} { ${triples} }`;
  /** Quotes stand in the graphs of the atlas's documents. */
  const inDocuments = (triples: string) =>
    `${inAtlas("?document a pa:Document .")} GRAPH ?document { ${triples} }`;
  const named = (list: readonly { readonly id: string; readonly count: number }[]) =>
    figures(list.map(({ id, count }) => [id, count] as const));
  return [
    {
      name: "nodes, links, documents and quotes",
      here: () => JSON.stringify([stats.nodes, stats.links, stats.documents, stats.quotes]),
      async there(query) {
        const all = [];
        for (const kind of ["Node", "Link", "Document"])
          all.push(await counts(query, inAtlas(`?x a pa:${kind} . BIND("n" AS ?key)`)));
        all.push(await counts(query, inDocuments(`?x a oa:Annotation . BIND("n" AS ?key)`)));
        return `[${all.map((one) => JSON.parse(one)[0]?.[1] ?? 0)}]`;
      },
    },
    {
      name: "nodes by kind and type",
      here: () =>
        figures(
          stats.kinds.flatMap(({ id, types }) =>
            types.map((type) => [`${id}/${type.id}`, type.count] as const),
          ),
        ),
      there: (query) =>
        counts(
          query,
          inAtlas(`?n a pa:Node ; attr:kind ?k ; attr:type ?t . BIND(CONCAT(?k, "/", ?t) AS ?key)`),
        ),
    },
    {
      name: "links by relation",
      here: () => named(stats.families.flatMap(({ relations }) => relations)),
      there: (query) =>
        counts(query, inAtlas("?l a pa:Link ; rdf:predicate ?r . ?r skos:notation ?key")),
    },
    {
      name: "nodes and links by pillar",
      here: () =>
        figures(stats.pillars.map(({ id, nodes, links }) => [id, nodes + links] as const)),
      there: (query) =>
        counts(
          query,
          inAtlas(
            "?x dcterms:subject ?p . ?p skos:notation ?key . { ?x a pa:Node } UNION { ?x a pa:Link }",
          ),
        ),
    },
    {
      name: "links by the status of their quotes",
      here: () => named(stats.statuses),
      there: (query) =>
        counts(
          query,
          `${inDocuments("?q oa:hasBody ?l ; attr:status ?key .")} ${inAtlas("?l a pa:Link")}`,
          "DISTINCT ?l",
        ),
    },
    {
      name: "statements per link: their mean, divided here since Virtuoso divides integers",
      here: () => String(stats.support.links.mean),
      async there(query) {
        const [row] = await select(
          query,
          `SELECT (SUM(?s) AS ?sum) (COUNT(?l) AS ?count) WHERE { ${inAtlas("?l a pa:Link ; attr:statements ?s")} }`,
        );
        return String(Number(row?.sum?.value) / Number(row?.count?.value));
      },
    },
  ];
}

/** All answers of Ask with the links and quotes behind each, as text. */
function askChecks(atlas: Atlas, held: HeldAtlas, questions: readonly string[]): readonly Check[] {
  return questions.map((text) => ({
    name: text,
    here() {
      const read = readQuestion(atlas, text);
      if (!("question" in read)) throw new Error(`"${text}" is not understood`);
      const scene = { filters: EMPTY_FILTERS, focus: undefined };
      const { found } = computeAnswers(atlas, scene, read.question);
      return answerText(found.length, found.slice(0, SHOWN));
    },
    async there(query) {
      const read = readQuestion(await questionAtlas(query, held, text), text);
      if (!("question" in read)) return "not understood";
      const { answers, found } = await askEngine(query, held, atlas, read.question, SHOWN);
      return answerText(answers, found);
    },
  }));
}

interface Found {
  readonly subject: { readonly id: string };
  readonly chains: readonly (readonly {
    readonly edge: { readonly id: string };
    readonly quotes: readonly { readonly id: string }[];
  }[])[];
}

/**
 * How many answer, and the links and quotes of those shown. Where a subject has more chains than are
 * given, either side may give others, and only their number is compared.
 */
function answerText(count: number, found: readonly Found[]): string {
  const shown = found.map(({ subject, chains }) => [
    subject.id,
    chains.length >= CHAINS_MAX
      ? chains.length
      : chains
          .map((chain) =>
            chain.map(({ edge, quotes }) => [edge.id, ...quotes.map(({ id }) => id)].join()),
          )
          .map(String)
          .sort(),
  ]);
  return JSON.stringify([count, shown]);
}

/** Of so many answers every link and quote is compared; all are counted. */
const SHOWN = 200;

/** The questions about the first atlas, and about those that are made up. */
const OF_FIRST = [
  "actors that fund instruments that advance goals",
  "goals that no instrument advances",
  "companies that develop anything",
  "actors that are linked with sectors in Domestic capacity",
  "actors that fund anything, only implied",
  "what does China pursue",
];
const OF_GENERATED = [
  "actors that lead sectors that affect goals",
  "actors that work with actors that fund sectors that affect goals",
  "goals that no instrument affects",
  "companies that fund anything in Chapter 2",
  "actors that fund sectors, only intended",
  "sectors that are funded by no actor that leads laws",
];

/** The twelve questions of an atlas that is held under its own id. */
export function checksOf(atlas: Atlas, held: HeldAtlas): readonly Check[] {
  const isGenerated = atlas.id.startsWith("generated-");
  const questions = isGenerated ? OF_GENERATED : OF_FIRST;
  return [...figureChecks(atlas), ...askChecks(atlas, held, questions)];
}
