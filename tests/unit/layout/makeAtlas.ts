import type { Atlas, AtlasEdge, AtlasNode } from "../../../src/atlas/atlas.ts";
import { linkAttributes } from "../../../src/atlas/attributes/index.ts";
import type { MeasureText } from "../../../src/layout/boxes/layout.ts";

/** Every character is half a font size wide: easy to reckon with. */
export const halfWidth: MeasureText = (text, size) => [...text].length * size * 0.5;

export const KINDS = ["actor", "law", "goal"] as const;
export const PILLARS = ["one", "two", "three"] as const;

export interface NodeSketch {
  readonly id: string;
  readonly name?: string;
  readonly kind?: string;
  readonly pillars?: readonly string[];
  readonly statements?: number;
}

/** An atlas of which only what the layout reads is filled in. */
export function makeAtlas(
  nodes: readonly NodeSketch[],
  links: readonly (readonly [source: string, target: string])[] = [],
): Atlas {
  return {
    compiler: "",
    id: "test",
    title: "Test",
    description: "Test",
    scope: "Test",
    language: "en",
    documents: [],
    kinds: KINDS.map((id) => ({ id, name: id, plural: `${id}s`, definition: id, types: [] })),
    pillars: PILLARS.map((id) => ({ id, name: id, definition: id, ranges: [] })),
    relations: [],
    families: [],
    nodes: nodes.map(toNode),
    edges: links.map(toEdge),
    briefings: [],
    hash: "",
  };
}

function toNode({ id, name, kind, pillars, statements }: NodeSketch): AtlasNode {
  return {
    id,
    kind: kind ?? "actor",
    type: "",
    name: name ?? id,
    aliases: [],
    summary: "",
    quotes: [],
    pillars: pillars ?? ["one"],
    documents: [],
    statements: statements ?? 1,
    hash: "",
  };
}

function toEdge([source, target]: readonly [string, string], index: number): AtlasEdge {
  return {
    id: `link-${index}`,
    source,
    target,
    relation: "advances",
    family: "",
    symmetric: false,
    quotes: [],
    ...linkAttributes([{ basis: "stated" }]),
    negated: false,
    pillars: [],
    documents: [],
    statements: 1,
    hash: "",
  };
}
