/** Random atlases and Scenes of them, for properties. */
import fc from "fast-check";
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote } from "../../../src/atlas/atlas.ts";
import type { Filters, Scene } from "../../../src/atlas/scene.ts";
import {
  ARRANGEMENTS,
  BASES,
  FORCES,
  GROUPINGS,
  MEASURES,
  PANELS,
  STATUSES,
  VIEWS,
} from "../../../src/atlas/vocabulary.ts";
import { lookup } from "../../../src/graph/lookup.ts";
import { MOVED_MAX } from "../../../src/scene/url.ts";
import { atlas, edge, linkQuote, node, quote } from "./small.ts";

const PILLARS = ["capacity", "talent", "data"];
const DOCUMENTS = ["article", "law"];
const TYPES = ["actor/company", "actor/government", "sector/energy", "sector/company"];
const RELATIONS = ["funds", "prioritizes", "hinders", "cooperates"];
/** Ids that break objects used as maps, and one that looks like a number. */
const IDS = ["constructor", "to-string", "42", "a", "b", "c", "d", "e", "f"];

const somePillars = fc.subarray(PILLARS, { maxLength: 2 });

const linkQuotes = (id: string): fc.Arbitrary<readonly LinkQuote[]> =>
  fc.array(
    fc
      .record({
        basis: fc.constantFrom(...BASES),
        status: fc.constantFrom(...STATUSES),
        force: fc.option(fc.constantFrom(...FORCES), { nil: undefined }),
        document: fc.constantFrom(...DOCUMENTS),
        pillars: somePillars,
      })
      .map(({ force, ...rest }) => linkQuote(id, { ...rest, ...(force && { force }) })),
    { minLength: 1, maxLength: 3 },
  );

const someNode = (id: string): fc.Arbitrary<AtlasNode> =>
  fc
    .record({
      type: fc.constantFrom(...TYPES),
      pillars: somePillars,
      document: fc.constantFrom(...DOCUMENTS),
      statements: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ type: key, pillars, document, statements }) => {
      const [kind = "", type = ""] = key.split("/");
      return node(id, { kind, type, statements, quotes: [quote(id, { pillars, document })] });
    });

const someEdge = (ids: readonly string[]): fc.Arbitrary<AtlasEdge> =>
  fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom(...RELATIONS), fc.constantFrom(...ids))
    .chain(([source, relation, target]) =>
      linkQuotes(`${source}-${relation}-${target}`).map((quotes) =>
        edge(`${source} ${relation} ${target}`, { quotes }),
      ),
    );

/** Atlases of up to nine nodes and twelve links, self-loops and lonely nodes among them. */
export const atlases: fc.Arbitrary<Atlas> = fc
  .subarray(IDS, { minLength: 1 })
  .chain((ids) =>
    fc.tuple(
      fc.tuple(...ids.map(someNode)),
      fc.uniqueArray(someEdge(ids), { selector: ({ id }) => id, maxLength: 12 }),
    ),
  )
  .map(([nodes, edges]) => atlas(nodes, edges));

/** Filters of the atlas's vocabulary. */
export const someFilters: fc.Arbitrary<Filters> = fc.record({
  pillars: fc.subarray(PILLARS),
  kinds: fc.subarray(["actor", "sector"]),
  types: fc.subarray(TYPES),
  relations: fc.subarray(RELATIONS),
  families: fc.subarray(["resourcing", "steering"]),
  documents: fc.subarray(DOCUMENTS),
  basis: fc.subarray([...BASES]),
  statuses: fc.subarray([...STATUSES]),
  forces: fc.subarray([...FORCES]),
  atLeast: fc.integer({ min: 1, max: 4 }),
  hideUnlinked: fc.boolean(),
});

/** Any valid Scene of an atlas that a URL can hold. */
export function scenes(of: Atlas): fc.Arbitrary<Scene> {
  const nodes = [...lookup(of).nodes.keys()];
  const coordinate = fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.maxSafeInteger());
  const point = fc.record({ x: coordinate, y: coordinate });
  return fc.record({
    atlas: fc.constant(of.id),
    view: fc.constantFrom(...VIEWS),
    panel: fc.option(fc.constantFrom(...PANELS), { nil: undefined }),
    arrange: fc.constantFrom(...ARRANGEMENTS),
    compare: fc.option(
      fc.constantFrom(["capacity", "data"] as const, ["law", "article"] as const),
      {
        nil: undefined,
      },
    ),
    measures: fc.record({
      list: fc.constantFrom(...MEASURES),
      size: fc.option(fc.constantFrom(...MEASURES), { nil: undefined }),
      colour: fc.option(fc.constantFrom(...GROUPINGS), { nil: undefined }),
    }),
    filters: someFilters,
    select: fc.shuffledSubarray([...nodes, ...lookup(of).edges.keys()]),
    focus: fc.option(fc.constantFrom(...nodes), { nil: undefined }),
    camera: fc.option(
      fc.record({ x: coordinate, y: coordinate, span: fc.integer({ min: 1, max: 1e9 }) }),
      { nil: undefined },
    ),
    moved: fc.dictionary(fc.constantFrom(...nodes), point, {
      maxKeys: MOVED_MAX,
      noNullPrototype: true,
    }),
  });
}

export const atlasAndScene = atlases.chain((of) => fc.tuple(fc.constant(of), scenes(of)));
