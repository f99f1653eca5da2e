/** Small atlases made by hand, for tests: what matters is named, the rest is filled in. */
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote, Quote } from "../../../src/atlas/atlas.ts";
import { linkAttributes } from "../../../src/atlas/attributes/index.ts";
import { EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import type { Filters } from "../../../src/scene/scene.ts";

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** A quote of a claim; `exact` is all of its words. */
export function quote(claim: string, more: Partial<Quote> = {}): Quote {
  const exact = more.exact ?? `words of ${claim}`;
  return {
    id: `${claim}~00000000`,
    document: "article",
    exact,
    start: 0,
    end: exact.length,
    section: 0,
    paragraph: 0,
    sentences: [0],
    pillars: [],
    ...more,
  };
}

export function linkQuote(claim: string, more: Partial<LinkQuote> = {}): LinkQuote {
  return { basis: "stated", status: "inPlace", negated: false, ...quote(claim, more), ...more };
}

/** A node, e.g. `node("miit", { kind: "actor" })`. Its pillars follow from its quotes. */
export function node(id: string, more: Partial<AtlasNode> = {}): AtlasNode {
  const quotes = more.quotes ?? [quote(id, { pillars: more.pillars ?? [] })];
  return {
    id,
    kind: "actor",
    type: "company",
    name: id,
    aliases: [],
    summary: "",
    quotes,
    pillars: unique(quotes.flatMap((one) => one.pillars)),
    documents: unique(quotes.map((one) => one.document)),
    statements: 1,
    hash: "",
    ...more,
  };
}

/** A link written as `source relation target`, e.g. `edge("miit funds robotics")`. */
export function edge(sentence: string, more: Partial<AtlasEdge> = {}): AtlasEdge {
  const [source = "", relation = "", target = ""] = sentence.split(" ");
  const id = `${source}-${relation}-${target}`;
  const quotes = more.quotes ?? [linkQuote(id)];
  return {
    id,
    source,
    relation,
    target,
    family: relation === "funds" ? "resourcing" : "steering",
    symmetric: relation === "cooperates",
    quotes,
    pillars: unique(quotes.flatMap((one) => one.pillars)),
    documents: unique(quotes.map((one) => one.document)),
    statements: 1,
    hash: "",
    ...linkAttributes(quotes),
    negated: quotes.every((one) => one.negated),
    ...more,
  };
}

const entry = (id: string, name: string) => ({ id, name, definition: `What ${name} means.` });

/** An atlas of these nodes and links, in a vocabulary of actors, sectors and four relations. */
export function atlas(
  nodes: readonly AtlasNode[],
  edges: readonly AtlasEdge[] = [],
  more: Partial<Atlas> = {},
): Atlas {
  return {
    compiler: "test",
    id: "small",
    title: "A small atlas",
    description: "",
    scope: "",
    language: "en",
    documents: [document("article", "Article"), document("law", "Law")],
    kinds: [
      {
        ...entry("actor", "Actor"),
        plural: "Actors",
        types: [entry("company", "Company"), entry("government", "Government body")],
      },
      {
        ...entry("sector", "Sector"),
        plural: "Sectors",
        types: [entry("energy", "Energy"), entry("company", "Company-like")],
      },
      { ...entry("goal", "Goal"), plural: "Goals", types: [] },
    ],
    pillars: ["capacity", "talent", "data"].map((id) => ({ ...entry(id, id), ranges: [] })),
    relations: [
      relation("funds", "is funded by", "resourcing"),
      relation("prioritizes", "is prioritized by", "steering"),
      relation("hinders", "is hindered by", "steering"),
      { ...relation("cooperates", "cooperates", "steering"), symmetric: true },
    ],
    families: [entry("resourcing", "Resourcing"), entry("steering", "Steering")],
    nodes,
    edges,
    briefings: [],
    hash: "",
    ...more,
  };
}

function relation(id: string, inverse: string, family: string) {
  return {
    ...entry(id, id),
    inverse,
    family,
    from: ["actor", "sector", "goal"],
    to: ["actor", "sector", "goal"],
  };
}

function document(id: string, title: string): Atlas["documents"][number] {
  const section = (index: number, heading: string) => ({
    index,
    heading,
    level: index,
    start: 0,
    end: 0,
    headingRange: { start: 0, end: 0 },
  });
  return {
    id,
    title,
    role: "secondary",
    cuts: [],
    text: "",
    sections: [section(0, title), section(1, "Policy Framework and Strategic Direction")],
    paragraphs: [],
    sentences: [],
    coverage: [],
  };
}

/** Filters with a few facets set. */
export function filters(some: Partial<Filters>): Filters {
  return { ...EMPTY_FILTERS, ...some };
}
