/** Random atlases and Scenes of them, for properties. */
import fc from "fast-check";
import { MOVED_MAX } from "../../../src/address/sceneAddress.ts";
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote } from "../../../src/atlas/atlas.ts";
import {
  ATTRIBUTES,
  type Attribute,
  type AttributeFacet,
  type AttributeId,
  perAttribute,
  qualitiesOf,
  type StatementAttributes,
  type ValueOf,
} from "../../../src/atlas/attributes/index.ts";
import { definedOnly } from "../../../src/atlas/claims.ts";
import { STEPS_MAX } from "../../../src/atlas/files/readFile.ts";
import { lexicon } from "../../../src/query/lexicon/lexicon.ts";
import { directionsOf } from "../../../src/query/lexicon/terms.ts";
import { axesOf, linesOf } from "../../../src/query/matrix/axes.ts";
import { ALL } from "../../../src/query/matrix/matrix.ts";
import { lookup } from "../../../src/query/visible/lookup.ts";
import { sectionKey } from "../../../src/query/visible/sections.ts";
import { everything } from "../../../src/query/visible/visible.ts";
import { BANDS } from "../../../src/scene/groups.ts";
import { ANY_LINK, ANYTHING } from "../../../src/scene/question.ts";
import type { Question, Term, Verb } from "../../../src/scene/questionSchema.ts";
import type {
  Filters,
  MatrixChoice,
  PlayedStep,
  Scene,
  TableChoice,
} from "../../../src/scene/scene.ts";
import { PANELS, VIEWS } from "../../../src/scene/sceneParts.ts";
import {
  ARRANGEMENTS,
  CODEBOOK_PARTS,
  COLOURS,
  GAP_RULES,
  MATRIX_DIRECTIONS,
  MATRIX_ORDERS,
  MEASURES,
  OVERVIEWS,
  PATH_DIRECTIONS,
  PATH_STEPS_MAX,
  TABLE_COLUMNS,
  TABLE_ROWS,
  TIE_WEIGHTS,
  WIDTHS,
} from "../../../src/scene/sceneVocabulary.ts";
import { atlas, edge, linkQuote, node, quote } from "./small.ts";

const PILLARS = ["capacity", "talent", "data"];
const DOCUMENTS = ["article", "law"];
const TYPES = ["actor/company", "actor/government", "sector/energy", "sector/company"];
const RELATIONS = ["funds", "prioritizes", "hinders", "cooperates"];
/** Ids that break objects used as maps, and one that looks like a number. */
const IDS = ["constructor", "to-string", "42", "a", "b", "c", "d", "e", "f"];

const somePillars = fc.subarray(PILLARS, { maxLength: 2 });

const someValue = ({ values }: Attribute) => fc.constantFrom<ValueOf>(...values);
const someValueOrNone = (attribute: Attribute) =>
  fc.option(someValue(attribute), { nil: undefined });

/** Attributes of a statement; absent rather than undefined, as in a compiled atlas. */
const someAttributes = fc
  .record(
    perAttribute(ATTRIBUTES, "id", (attribute) =>
      attribute.isOptional ? someValueOrNone(attribute) : someValue(attribute),
    ),
  )
  .map((values) => definedOnly(values) as StatementAttributes);

const linkQuotes = (id: string): fc.Arbitrary<readonly LinkQuote[]> =>
  fc.array(
    fc
      .record({
        attributes: someAttributes,
        document: fc.constantFrom(...DOCUMENTS),
        pillars: somePillars,
      })
      .map(({ attributes, ...rest }) => linkQuote(id, { ...rest, ...attributes })),
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
  ...(perAttribute(ATTRIBUTES, "facet", ({ values }) => fc.subarray<ValueOf>([...values])) as {
    [Facet in AttributeFacet]: fc.Arbitrary<Filters[Facet]>;
  }),
  atLeast: fc.integer({ min: 1, max: 4 }),
  hideUnlinked: fc.boolean(),
  hidden: fc.constant([]),
  kept: fc.constant([]),
});

/** Any rows with some of their columns, sorted by some. */
export const someTables: fc.Arbitrary<TableChoice> = fc
  .constantFrom(...TABLE_ROWS)
  .chain((rows) => {
    const columns = [...TABLE_COLUMNS[rows]];
    return fc.record({
      rows: fc.constant(rows),
      columns: fc.shuffledSubarray(columns),
      sort: fc
        .tuple(fc.shuffledSubarray(columns, { maxLength: 3 }), fc.infiniteStream(fc.boolean()))
        .map(([keys, downs]) =>
          keys.map((column) => ({ column, down: Boolean(downs.next().value) })),
        ),
    });
  });

/** Any matrix of an atlas; an open cell is one that it can have. */
export function matrices(of: Atlas): fc.Arbitrary<MatrixChoice> {
  const axis = fc.option(fc.constantFrom("actor", "sector", "goal", "pillar", "section"), {
    nil: undefined,
  });
  return fc
    .record({
      rows: axis,
      columns: axis,
      through: fc.option(fc.constantFrom("sector", "goal"), { nil: undefined }),
      weight: fc.constantFrom(...TIE_WEIGHTS),
      direction: fc.constantFrom(...MATRIX_DIRECTIONS),
      order: fc.constantFrom(...MATRIX_ORDERS),
      split: fc.boolean(),
      hideEmpty: fc.boolean(),
    })
    .chain((choice) => {
      const axes = axesOf(of, choice);
      const key = (side: "rows" | "columns") =>
        fc.constantFrom(ALL, ...linesOf(of, everything(of), axes[side]).map((line) => line.key));
      return fc
        .option(fc.tuple(key("rows"), key("columns")), { nil: undefined })
        .map((cell) => ({ ...choice, cell }));
    });
}

/** Any question that can be put to an atlas. */
export function questions(of: Atlas): fc.Arbitrary<Question> {
  const { kinds, types, nodes, relations, families, pillars } = lookup(of);
  const sections = lexicon(of).sectionNames.map(([key]) => key);
  const named = <K extends string>(kind: K, ids: Iterable<string>) =>
    [...ids].map((id) => ({ of: kind, id }));
  const term = fc.constantFrom<Term>(
    ANYTHING,
    ...named("kind", kinds.keys()),
    ...named("type", types.keys()),
    ...named("node", nodes.keys()),
  );
  const step = fc
    .constantFrom<Verb>(
      ANY_LINK,
      ...named("relation", relations.keys()),
      ...named("family", families.keys()),
    )
    .chain((verb) =>
      fc.record({
        verb: fc.constant(verb),
        direction: fc.constantFrom(...directionsOf(of, verb)),
        none: fc.boolean(),
        term,
        and: fc.constantFrom<true | undefined>(true, undefined),
      }),
    );
  return fc
    .record({
      subject: term,
      steps: fc.array(step, { maxLength: STEPS_MAX }),
      pillar: fc.option(fc.constantFrom(...pillars.keys(), ...sections), { nil: undefined }),
      ...(perAttribute(ATTRIBUTES, "id", someValueOrNone) as {
        [Id in AttributeId]: fc.Arbitrary<ValueOf<Id> | undefined>;
      }),
      only: fc.boolean(),
    })
    .map(({ only, steps, ...question }) => ({
      ...question,
      // The first step leads from the subject, whatever it says.
      steps: steps.map(({ and, ...step }, at) => (and && at > 0 ? { ...step, and } : step)),
      only: only && qualitiesOf(question).length > 0,
    }));
}

/** Any step of the atlas's briefings; none where there are none. */
function playedSteps(of: Atlas): fc.Arbitrary<PlayedStep | undefined> {
  const all = of.briefings.flatMap(({ id, steps }) =>
    steps.map((_, place) => ({ briefing: id, step: place + 1 })),
  );
  return fc.constantFrom(undefined, ...all);
}

/** Any valid Scene of an atlas that a URL can hold. */
export function scenes(of: Atlas): fc.Arbitrary<Scene> {
  const nodes = [...lookup(of).nodes.keys()];
  const quotes = [...of.nodes, ...of.edges].flatMap((claim) => claim.quotes.map(({ id }) => id));
  const sections = of.documents.flatMap(({ id, sections }) =>
    sections.map(({ index }) => sectionKey(id, index)),
  );
  const coordinate = fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.maxSafeInteger());
  const point = fc.record({ x: coordinate, y: coordinate });
  return fc.record({
    atlas: fc.constant(of.id),
    codebook: fc.option(
      fc.constantFrom<string>(
        ...CODEBOOK_PARTS,
        "kind:actor",
        "type:actor/company",
        "basis:implied",
      ),
      { nil: undefined },
    ),
    play: fc.option(playedSteps(of), { nil: undefined }),
    view: fc.constantFrom(...VIEWS),
    panel: fc.option(fc.constantFrom(...PANELS), { nil: undefined }),
    gapRule: fc.option(fc.constantFrom(...GAP_RULES), { nil: undefined }),
    paths: fc.record({
      from: fc.shuffledSubarray([...nodes, "kind:actor", "pillar:talent"]),
      to: fc.shuffledSubarray([...nodes, "kind:goal"]),
      steps: fc.option(fc.integer({ min: 1, max: PATH_STEPS_MAX }), { nil: undefined }),
      direction: fc.constantFrom(...PATH_DIRECTIONS),
      follow: fc.subarray(["resourcing", "steering"]),
      alone: fc.shuffledSubarray(of.edges.map(({ id }) => id)),
    }),
    ask: fc.option(questions(of), { nil: undefined }),
    arrange: fc.constantFrom(...ARRANGEMENTS),
    arrangeShown: fc.boolean(),
    overview: fc.record({
      by: fc.constantFrom(undefined, ...OVERVIEWS),
      open: fc.shuffledSubarray(["kind:actor", "pillar:talent", ...BANDS]),
    }),
    compare: fc.option(
      fc.constantFrom(["capacity", "data"] as const, ["law", "article"] as const),
      {
        nil: undefined,
      },
    ),
    measures: fc.record({
      list: fc.constantFrom(...MEASURES),
      size: fc.option(fc.constantFrom(...MEASURES), { nil: undefined }),
      colour: fc.option(fc.constantFrom(...COLOURS), { nil: undefined }),
      width: fc.option(fc.constantFrom(...WIDTHS), { nil: undefined }),
    }),
    filters: fc
      .record({
        filters: someFilters,
        hidden: fc.shuffledSubarray(nodes),
        kept: fc.oneof(fc.constant<string[]>([]), fc.shuffledSubarray(nodes)),
      })
      .map(({ filters, ...byHand }) => ({ ...filters, ...byHand })),
    table: someTables,
    select: fc.shuffledSubarray([
      ...nodes,
      ...lookup(of).edges.keys(),
      ...["kind:actor", "pillar:talent..pillars:several", `kind:actor..${nodes[0]}`],
    ]),
    focus: fc.option(fc.constantFrom(...nodes), { nil: undefined }),
    camera: fc.option(
      fc.record({ x: coordinate, y: coordinate, span: fc.integer({ min: 1, max: 1e9 }) }),
      { nil: undefined },
    ),
    moved: fc.dictionary(fc.constantFrom(...nodes), point, {
      maxKeys: MOVED_MAX,
      noNullPrototype: true,
    }),
    matrix: matrices(of),
    text: fc.record({
      quote: fc.option(fc.constantFrom(...quotes), { nil: undefined }),
      section: fc.option(fc.constantFrom(...sections), { nil: undefined }),
      uncited: fc.boolean(),
    }),
  });
}

export const atlasAndScene = atlases.chain((of) => fc.tuple(fc.constant(of), scenes(of)));
