/** Makes up valid atlases of any size, for benches and tests; the same seed gives the same atlas. */
import {
  ATTRIBUTES,
  type AttributeId,
  type StatementAttributes,
  type ValueOf,
} from "../../atlas/attributes/index.ts";
import type { AtlasFile } from "../../atlas/format/index.ts";
import { type Random, seeded } from "../../random.ts";
import { inventNames } from "./generateNames.ts";
import { FAMILIES, KINDS, RELATIONS } from "./generateWords.ts";

export interface Size {
  readonly nodes: number;
  readonly edges: number;
  readonly seed: number;
}

export interface Generated {
  readonly atlas: AtlasFile;
  /** Text of each source by its path. */
  readonly sources: ReadonlyMap<string, string>;
}

const DOCUMENT = "record";
const FILE = "sources/record.md";
const CHAPTERS = 6;
const SENTENCES_PER_PARAGRAPH = 5;
/** Every fifth link has a second quote; every seventh is implied. */
const SECOND_QUOTE_EVERY = 5;
const IMPLIED_EVERY = 7;
/** The share of statements that have an attribute which they may lack. */
const WITH_OPTIONAL = 0.25;

type NodeFile = AtlasFile["nodes"][number];
type EdgeFile = AtlasFile["edges"][number];
/** The part of a link's quote besides its place: its attributes and reasoning. */
type Judgement = Omit<EdgeFile["evidence"][number], "document" | "exact">;

/** The greatest number of links: at most one per pair of nodes. */
export function mostEdges(nodes: number): number {
  return (nodes * (nodes - 1)) / 2;
}

/** An atlas with a source in which every node and every link has its own sentences. */
export function generate({ nodes: nodeCount, edges: edgeCount, seed }: Size): Generated {
  const random = seeded(seed);
  const chapters: string[][] = Array.from({ length: CHAPTERS }, () => []);
  // The quote is the sentence without its full stop; its number makes it unique.
  const say = (chapter: number, words: string) => {
    chapters[chapter]?.push(`${words}.`);
    return { document: DOCUMENT, exact: words };
  };
  const nodes = inventNames(nodeCount, random).map((name, index): NodeFile => {
    const kind = pick(KINDS, random);
    const quote = say(below(CHAPTERS, random), `Entry ${index + 1} of the record names ${name}`);
    return {
      id: `node-${index + 1}`,
      kind: kind.id,
      type: pick(kind.types, random).id,
      name,
      summary: `${name} is named in entry ${index + 1} of the record.`,
      evidence: [quote],
    };
  });
  const edges = inventPairs(nodeCount, edgeCount, random).map(([from, to], index): EdgeFile => {
    const [source, target] = [from, to].map((at) => nodes[at]);
    if (!source || !target) throw new Error(`There is no node ${from} or ${to}.`);
    const relation = pick(relationsBetween(source, target), random);
    const number = index + 1;
    const sentence = `${source.name} ${relation.name} ${target.name}`;
    const chapter = below(CHAPTERS, random);
    const evidence = [say(chapter, `Note ${number} of the record says that ${sentence}`)];
    if (number % SECOND_QUOTE_EVERY === 0)
      evidence.push(say((chapter + 1) % CHAPTERS, `Annex ${number} repeats that ${sentence}`));
    return {
      id: `edge-${number}`,
      source: source.id,
      relation: relation.id,
      target: target.id,
      evidence: evidence.map((quote) => ({ ...quote, ...judgement(number, random) })),
    };
  });
  const atlas: AtlasFile = {
    format: "policy-atlas/1",
    id: `generated-${nodeCount}-${edgeCount}-${seed}`,
    title: `Generated atlas of ${nodeCount} nodes and ${edgeCount} links`,
    description: "A made-up atlas for benches and tests. None of it is real.",
    scope: "All of a made-up record.",
    language: "en",
    documents: [{ id: DOCUMENT, title: "The record", file: FILE, role: "primary" }],
    kinds: KINDS.map((kind) => ({ ...kind, types: [...kind.types] })),
    pillars: chapters.map((_, index) => ({
      id: `chapter-${index + 1}`,
      name: `Chapter ${index + 1}`,
      definition: `What chapter ${index + 1} of the record speaks of.`,
      sections: [{ document: DOCUMENT, heading: heading(index) }],
    })),
    relations: RELATIONS.map((relation) => ({
      ...relation,
      from: [...relation.from],
      to: [...relation.to],
    })),
    families: [...FAMILIES],
    nodes,
    edges,
  };
  return { atlas, sources: new Map([[FILE, markdown(chapters)]]) };
}

function judgement(number: number, random: Random): Judgement {
  const isImplied = number % IMPLIED_EVERY === 0;
  const attributes = ATTRIBUTES.flatMap(({ id, values, isOptional }): [AttributeId, ValueOf][] => {
    if (id === "basis") return [[id, isImplied ? "implied" : "stated"]];
    if (isOptional && random() >= WITH_OPTIONAL) return [];
    return [[id, pick<ValueOf>(values, random)]];
  });
  return {
    ...(Object.fromEntries(attributes) as StatementAttributes),
    ...(isImplied && { reasoning: "Made up, as all of this atlas." }),
  };
}

function relationsBetween(source: NodeFile, target: NodeFile) {
  return RELATIONS.filter(({ from, to }) => from.includes(source.kind) && to.includes(target.kind));
}

/**
 * Pairs of different nodes, each at most once. They begin with a tree, so that enough links make a
 * connected network, and prefer nodes that have many links already, as real networks do.
 */
function inventPairs(nodes: number, edges: number, random: Random): [number, number][] {
  if (edges > mostEdges(nodes)) throw new Error(`${nodes} nodes can't have ${edges} links.`);
  // Random draws would take long to find the last free pairs.
  if (edges > mostEdges(nodes) / 2) return shuffled(allPairs(nodes), random).slice(0, edges);
  const ends: number[] = [];
  const joined = new Set<number>();
  const pairs: [number, number][] = [];
  const join = (a: number, b: number) => {
    const key = Math.min(a, b) * nodes + Math.max(a, b);
    if (a === b || joined.has(key)) return;
    joined.add(key);
    ends.push(a, b);
    pairs.push(random() < 0.5 ? [a, b] : [b, a]);
  };
  for (let index = 1; index < nodes && pairs.length < edges; index += 1)
    join(index, pick(ends.length > 0 ? ends : [0], random));
  while (pairs.length < edges) {
    const a = random() < 0.4 ? pick(ends, random) : below(nodes, random);
    join(a, below(nodes, random));
  }
  return pairs;
}

function allPairs(nodes: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < nodes; a += 1) for (let b = a + 1; b < nodes; b += 1) pairs.push([a, b]);
  return pairs;
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function markdown(chapters: readonly (readonly string[])[]): string {
  const parts = chapters.map((sentences, index) => {
    const paragraphs: string[] = [];
    for (let at = 0; at < sentences.length; at += SENTENCES_PER_PARAGRAPH)
      paragraphs.push(sentences.slice(at, at + SENTENCES_PER_PARAGRAPH).join(" "));
    return [`## ${heading(index)}`, ...paragraphs].join("\n\n");
  });
  return `${parts.join("\n\n")}\n`;
}

function heading(chapter: number): string {
  return `Chapter ${chapter + 1} of the record`;
}

function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[below(items.length, random)];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
}
