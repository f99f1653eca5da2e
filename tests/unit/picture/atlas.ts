/** Small atlases for tests of the picture, as compile() would give them. */

import type { Atlas, AtlasEdge, AtlasNode } from "../../../src/atlas/atlas.ts";
import { linkAttributes } from "../../../src/atlas/attributes/index.ts";
import type { Label, LabelSide, Layout } from "../../../src/layout/boxes/layout.ts";
import { defaultScene } from "../../../src/scene/completeScene.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { type ResolvedView, resolve } from "../../../src/view/resolve.ts";

const KIND_IDS = ["actor", "law", "instrument", "sector", "goal"];

export function node(id: string, rest: Partial<AtlasNode> = {}): AtlasNode {
  return {
    id,
    kind: "actor",
    type: "any",
    name: id,
    aliases: [],
    summary: "",
    quotes: [],
    pillars: [],
    documents: [],
    statements: 1,
    hash: "",
    ...rest,
  };
}

export function edge(source: string, target: string, rest: Partial<AtlasEdge> = {}): AtlasEdge {
  return {
    id: `${source}-to-${target}`,
    source,
    target,
    relation: "funds",
    family: "money",
    symmetric: false,
    quotes: [],
    pillars: [],
    documents: [],
    statements: 1,
    hash: "",
    ...linkAttributes([{ basis: "stated", status: "inPlace" }]),
    negated: false,
    ...rest,
  };
}

export function atlas(nodes: readonly AtlasNode[], edges: readonly AtlasEdge[]): Atlas {
  const named = (id: string) => ({ id, name: id, definition: "" });
  return {
    compiler: "test",
    id: "test",
    title: "Test",
    description: "",
    scope: "",
    language: "en",
    documents: [],
    kinds: KIND_IDS.map((id) => ({ ...named(id), plural: `${id}s`, types: [] })),
    pillars: [],
    relations: [
      {
        ...named("funds"),
        inverse: "is funded by",
        family: "money",
        from: ["actor"],
        to: ["actor"],
      },
    ],
    families: [named("money"), named("rule")],
    nodes,
    edges,
    briefings: [],
    hash: "",
  };
}

export function layout(
  places: Readonly<Record<string, readonly number[]>>,
  labels: Readonly<Record<string, Label>> = {},
  rest: Partial<Layout> = {},
): Layout {
  return {
    aspect: "wide",
    arrangement: "force",
    fontSize: 10,
    nodes: Object.fromEntries(
      Object.entries(places).map(([id, [x = 0, y = 0]]) => [id, { x, y, label: labels[id] }]),
    ),
    regions: [],
    bounds: { x: 0, y: 0, width: 400, height: 300 },
    ...rest,
  };
}

export function label(side: LabelSide, ...lines: readonly string[]): Label {
  return { side, lines, width: 40 };
}

/** What a Scene shows of an atlas that has this layout in every arrangement and aspect. */
export function viewOf(of: Atlas, at: Layout, change: Partial<Scene> = {}): ResolvedView {
  const each = { force: at, pillars: at, flow: at };
  const scene = { ...defaultScene(of), ...change };
  return resolve({ atlas: of, layouts: { wide: each, tall: each } }, scene, undefined, "wide");
}
