import fc from "fast-check";
import { namedNode, Store } from "oxigraph";
import { describe, expect, it } from "vitest";
import type { Atlas, AtlasEdge } from "../../../src/atlas/atlas.ts";
import { tripleLine } from "../../../src/exchange/rdf/index.ts";
import {
  askEngine,
  EngineFailed,
  engineGraphs,
  heldAtlases,
  type Query,
  questionAtlas,
  type Row,
  rowsFor,
} from "../../../src/exchange/sparql/index.ts";
import { computeAnswers } from "../../../src/query/answers/index.ts";
import { readQuestion } from "../../../src/query/ask/index.ts";
import { EMPTY_FILTERS, type Question } from "../../../src/scene/index.ts";
import { atlases, questions } from "../query/arbitrary.ts";
import { atlas, edge, linkQuote, node } from "../query/small.ts";

/** Oxigraph in this process, holding these atlases. */
function engineWith(...held: readonly Atlas[]): Query {
  const store = new Store();
  for (const one of held) {
    for (const { graph, quads } of engineGraphs(one)) {
      const lines = [...quads()].map(tripleLine).join("");
      store.load(lines, { format: "text/turtle", to_graph_name: namedNode(graph.value) });
    }
  }
  return async (sparql) => {
    const answer = store.query(sparql, { results_format: "application/sparql-results+json" });
    const { results }: { results: { bindings: readonly Row[] } } = JSON.parse(String(answer));
    return results.bindings;
  };
}

async function asked(query: Query, of: Atlas, question: Question, most = 1000) {
  const held = (await heldAtlases(query)).find(({ id }) => id === of.id);
  if (!held) throw new Error(`${of.id} is not held`);
  return askEngine(query, held, of, question, most);
}

const here = (of: Atlas, question: Question) =>
  computeAnswers(of, { filters: EMPTY_FILTERS, focus: undefined }, question);

/** The answers as ids: each subject, and the links and quotes of its chains. */
type Ids = readonly (readonly [subject: string, chains: readonly string[]])[];

const idsHere = (of: Atlas, question: Question): Ids =>
  here(of, question).found.map(({ subject, chains }) => [
    subject.id,
    chains.map((chain) =>
      chain.map(({ edge, quotes }) => `${edge.id} ${quotes.map(({ id }) => id)}`).join(" > "),
    ),
  ]);

const idsThere = async (query: Query, of: Atlas, question: Question): Promise<Ids> =>
  (await asked(query, of, question)).found.map(({ subject, chains }) => [
    subject.id,
    chains.map((chain) =>
      chain.map(({ edge, quotes }) => `${edge.id} ${quotes.map(({ id }) => id)}`).join(" > "),
    ),
  ]);

const sorted = (ids: Ids): Ids => ids.map(([subject, chains]) => [subject, [...chains].sort()]);

/** The same atlas with some statements denied: those whose place in the atlas is a multiple of three. */
function withDenials(of: Atlas): Atlas {
  let at = 0;
  const edges = of.edges.map((one): AtlasEdge => {
    const quotes = one.quotes.map((quote) => ({ ...quote, negated: at++ % 3 === 0 }));
    return { ...one, quotes, negated: quotes.every(({ negated }) => negated) };
  });
  return { ...of, edges };
}

const questionIn = (of: Atlas, text: string): Question => {
  const read = readQuestion(of, text);
  if (!("question" in read)) throw new Error(`"${text}" is not understood`);
  return read.question;
};

const SMALL = atlas(
  [
    node("ministry", { type: "government" }),
    node("bank"),
    node("solar", { kind: "sector", type: "energy" }),
    node("wind", { kind: "sector", type: "energy" }),
  ],
  [
    edge("ministry funds solar"),
    edge("bank funds solar", { quotes: [linkQuote("bank-funds-solar", { status: "intended" })] }),
    edge("bank prioritizes wind"),
    edge("bank cooperates ministry"),
  ],
);

describe("a question put to an engine", () => {
  it("finds what Ask finds, with the same chains and quotes, in the same order", async () => {
    const query = engineWith(SMALL);
    for (const text of [
      "actors that fund sectors",
      "actors that fund no sector",
      "sectors that no actor funds",
      "actors that fund sectors, intended",
      "actors that cooperate anything that funds solar",
      "what does bank prioritize",
      "actors that fund solar and prioritize wind",
      "actors that fund solar but do not prioritize wind",
      "bank cooperates ministry",
    ]) {
      const question = questionIn(SMALL, text);
      expect(await idsThere(query, SMALL, question), text).toEqual(idsHere(SMALL, question));
    }
  });

  it("agrees with Ask on any atlas and question, with statements that deny", async () => {
    await fc.assert(
      fc.asyncProperty(
        atlases.map(withDenials).chain((of) => fc.tuple(fc.constant(of), questions(of))),
        async ([of, question]) => {
          const query = engineWith(of);
          // An engine knows no sections.
          if (question.pillar?.includes("/")) {
            await expect(idsThere(query, of, question)).rejects.toThrow("not their sections");
            return;
          }
          expect(sorted(await idsThere(query, of, question))).toEqual(
            sorted(idsHere(of, question)),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it("counts all answers and gives the first, in the atlas's order", async () => {
    const query = engineWith(SMALL);
    const question = questionIn(SMALL, "actors that fund sectors");
    const { answers, chains, found } = await asked(query, SMALL, question, 1);
    expect([answers, chains]).toEqual([2, 2]);
    expect(found.map(({ subject }) => subject.label)).toEqual(["ministry"]);
  });

  it("tells apart two atlases that one engine holds", async () => {
    const other = atlas([node("ministry")], [], { id: "other" });
    const query = engineWith(SMALL, other);
    expect((await heldAtlases(query)).map(({ id }) => id)).toEqual(["other", "small"]);
    const question = questionIn(SMALL, "actors");
    expect((await asked(query, other, question)).answers).toBe(1);
    expect((await asked(query, SMALL, question)).answers).toBe(2);
  });

  it("is read with the codebook and the names that the engine holds", async () => {
    const named = atlas(
      [
        node("miit", { name: "Ministry of Industry", short: "MIIT", aliases: ["the ministry"] }),
        node("ebene", { kind: "sector", type: "energy", name: "Énergie éolienne" }),
        node("other", { name: "Another one" }),
      ],
      [edge("miit funds ebene")],
    );
    const query = engineWith(named);
    const [held] = await heldAtlases(query);
    if (!held) throw new Error("nothing is held");
    for (const text of ["what does MIIT fund", "who funds energie eolienne", "the ministry"]) {
      const read = await questionAtlas(query, held, text);
      // "The" may mean the only one of a type, so some of each are needed too.
      if (!text.startsWith("the ")) expect(read.nodes.length, text).toBe(1);
      expect(readQuestion(read, text), text).toEqual(readQuestion(named, text));
    }
  });
});

describe("names by part in an engine", () => {
  const parts = atlas(
    [
      node("agency", { name: "Space Agency of Ruritania" }),
      node("other", { name: "Rail Agency" }),
      node("ministry", { name: "Ministry of Works", type: "government" }),
      node("power", { kind: "sector", type: "energy", name: "wind turbines" }),
      node("water", { kind: "sector", type: "energy", name: "water turbines" }),
    ],
    [edge("agency funds power"), edge("other funds water"), edge("ministry funds power")],
  );

  it("tell the same node as in Ask, and none where several have the part", async () => {
    const query = engineWith(parts);
    const [held] = await heldAtlases(query);
    if (!held) throw new Error("nothing is held");
    for (const text of [
      "what does Ruritania fund",
      "what does the agency fund",
      "what does space agency fund",
      "who funds wind turbine",
      "who funds turbines",
      "what does the government fund",
      "what does the company fund",
    ]) {
      const read = await questionAtlas(query, held, text);
      expect(readQuestion(read, text), text).toEqual(readQuestion(parts, text));
    }
    const told = await questionAtlas(query, held, "what does Ruritania fund");
    expect(told.nodes.map(({ id }) => id)).toEqual(["agency"]);
  });

  it("agree with Ask on any run of a name's words", async () => {
    const words = ["AI", "chips", "Ministry", "of", "Works", "agencies", "the", "Wind", "fund"];
    const names = fc.uniqueArray(
      fc
        .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
        .map((some) => some.join(" ")),
      { minLength: 2, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(names, fc.nat(5), fc.nat(3), fc.nat(3), async (all, which, from, more) => {
        const of = atlas(
          all.map((name, at) => node(`n${at}`, { name })),
          [],
        );
        const run = (all[which % all.length] ?? "")
          .split(" ")
          .slice(from % 4, (from % 4) + more + 1);
        const text = `what does ${run.join(" ")} fund`;
        const query = engineWith(of);
        const [held] = await heldAtlases(query);
        if (!held) throw new Error("nothing is held");
        const read = await questionAtlas(query, held, text);
        expect(readQuestion(read, text)).toEqual(readQuestion(of, text));
      }),
      { numRuns: 60 },
    );
  });
});

describe("an engine that cuts its answers", () => {
  it("is found out, since rows are counted first", async () => {
    const query = engineWith(SMALL);
    const cut: Query = async (sparql) => (await query(sparql)).slice(0, 3);
    const all = () => rowsFor(cut, "?s", ["any"], () => "GRAPH ?g { ?s a pa:Node }");
    await expect(all()).rejects.toThrow(EngineFailed);
    await expect(all()).rejects.toThrow("gave 3 of 4 rows");
  });

  it("is asked in halves where the answer would be long", async () => {
    const asked: string[] = [];
    const query: Query = async (sparql) => {
      asked.push(sparql);
      const things = (/VALUES \?s \{([^}]*)\}/.exec(sparql)?.[1] ?? "").trim().split(" ");
      if (!sparql.includes("COUNT")) return things.map((s) => ({ s: { type: "uri", value: s } }));
      const value = String(things.length > 2 ? 9_999 : things.length);
      return [{ count: { type: "literal", value } }];
    };
    const names = ["a", "b", "c", "d", "e"];
    const rows = await rowsFor(query, "?s", names, (some) => `VALUES ?s { ${some.join(" ")} }`);
    expect(rows.map(({ s }) => s?.value)).toEqual(names);
  });
});
