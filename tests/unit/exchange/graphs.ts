/** Graphs made up for properties of formats, and what of one a format can hold. */
import fc from "fast-check";
import type {
  Attributes,
  Code,
  ExchangeEdge,
  ExchangeGraph,
  ExchangeNode,
  ExchangeQuote,
  Kept,
  Value,
} from "../../../src/exchange/model/index.ts";

/** Text of any script, with what is special in XML, CSV, JSON and Cypher; XML can hold it. */
const pieces = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.constantFrom(
    ...["a", "<b>&amp;", "]]>", '"q"', "it’s", "'", "\\", "\\n", "\n", "\r\n", "\t", ",", ";", "|"],
    ...["=1+1", "(1)", "007", "1E5", "_x0041_", "人工智能", "  ", "%20", "`", "$x", "𝒳", "-"],
  ),
);
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
export const anyText = fc
  .array(pieces, { maxLength: 4 })
  .map((parts) => parts.join("").replace(forbidden, "?"));
const text = anyText.filter((words) => words.trim() !== "");

const number = fc
  .oneof(fc.integer(), fc.double({ noDefaultInfinity: true, noNaN: true }))
  .map((value) => value + 0);

/** Attributes and the type of each: a column holds values of one type. */
const ATTRIBUTES: readonly (readonly [string, fc.Arbitrary<Value>])[] = [
  ["kind", anyText],
  ["my note", text],
  ["a<b>&'\"", text],
  ["名前", text],
  ["__proto__", text],
  ["weight", number],
  ["degree", fc.integer()],
  ["isOpen", fc.boolean()],
];

/** Names that a format has for something else, with a value of the type that it would have there. */
const TAKEN_NAMES: readonly (readonly [string, fc.Arbitrary<Value>])[] = [
  ...["label", "Label", "title", "color", "id", "Id", "key", "source", "target", "from", "to"],
  ...[
    "type",
    "subtype",
    "Type",
    "direction",
    "Direction",
    "description",
    "tags",
    "name",
    "parent",
    "summary",
  ],
  ...["document", "exact", "prefix", "ranges", "definition", "of", "order", "pillars", "relation"],
  ...[
    "Quote",
    "Link",
    "Node",
    "Source",
    "Target",
    "From",
    "To",
    "Tags",
    "attributes",
    "undirected",
  ],
  ...["label (attribute)", "kind (attribute) (attribute)"],
]
  .map((name): readonly [string, fc.Arbitrary<Value>] => [name, text])
  .concat([
    ["quotes", fc.constantFrom('[{"exact":"a"}]', "none")],
    ["documents", fc.constant('[{"id":"a","title":"b"}]')],
    ["codebook", fc.constant('[{"of":"kind","id":"a","name":"b"}]')],
    ["bothWays", fc.boolean()],
    ...["x", "y", "size", "r", "g", "b"].map((name) => [name, fc.nat(255)] as const),
  ]);

const all = [...ATTRIBUTES, ...TAKEN_NAMES];
const attributes: fc.Arbitrary<Attributes> = fc
  .oneof(
    { weight: 3, arbitrary: fc.subarray(ATTRIBUTES.map((_, at) => at)) },
    {
      weight: 2,
      arbitrary: fc.subarray(
        all.map((_, at) => at),
        { maxLength: 12 },
      ),
    },
  )
  .chain((chosen) =>
    fc.tuple(
      ...chosen.flatMap((at) => {
        const [name, value] = all[at] ?? [];
        return name === undefined || value === undefined
          ? []
          : [value.map((one) => [name, one] as const)];
      }),
    ),
  )
  .map((pairs) => new Map(pairs));

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);

const range = fc
  .tuple(fc.nat(1000), fc.integer({ min: 1, max: 50 }))
  .map(([start, length]) => ({ start, end: start + length }));

/** Documents have these ids. */
const DOCUMENTS = ["plan", "law"] as const;

const quotes = (claim: string): fc.Arbitrary<readonly ExchangeQuote[]> =>
  fc
    .array(
      fc.record({
        document: fc.constantFrom(...DOCUMENTS),
        exact: text,
        prefix: fc.option(text, { nil: undefined }),
        suffix: fc.option(text, { nil: undefined }),
        ranges: fc.array(range, { maxLength: 2 }),
        attributes,
      }),
      { maxLength: 2 },
    )
    .map((list) =>
      list.map(({ prefix, suffix, ...quote }, at) => ({
        id: `${claim}~${at}`,
        ...quote,
        ...(prefix === undefined ? {} : { prefix }),
        ...(suffix === undefined ? {} : { suffix }),
      })),
    );

const look = fc.record({
  x: number,
  y: number,
  size: fc.double({ min: 0.5, max: 100, noNaN: true }),
  colour: fc.stringMatching(/^#[0-9a-f]{6}$/),
});

const node = (own: string): fc.Arbitrary<ExchangeNode> =>
  fc
    .record({
      label: text,
      attributes,
      quotes: quotes(own),
      look: fc.option(look, { nil: undefined }),
    })
    .map(({ look, ...rest }) => ({ id: own, ...rest, ...(look ? { look } : {}) }));

const edge = (nodes: readonly string[], at: number): fc.Arbitrary<ExchangeEdge> =>
  fc.record({
    id: fc.constant(`edge-${at}`),
    source: fc.constantFrom(...nodes),
    target: fc.constantFrom(...nodes),
    label: text,
    isDirected: fc.boolean(),
    attributes,
    quotes: quotes(`edge-${at}`),
  });

const code: fc.Arbitrary<Code> = fc.record({
  of: fc.constantFrom("kind" as const, "relation" as const),
  id,
  name: text,
  definition: text,
  attributes,
});

/** Graphs of up to six nodes, with parallel edges, loops, and edges without a direction. */
export const graphs: fc.Arbitrary<ExchangeGraph> = fc
  .uniqueArray(id, { maxLength: 6 })
  .chain((ids) =>
    fc.record({
      title: text,
      attributes: attributes,
      nodes: fc.tuple(...ids.map(node)),
      edges:
        ids.length === 0
          ? fc.constant([])
          : fc
              .nat(8)
              .chain((count) =>
                fc.tuple(...Array.from({ length: count }, (_, at) => edge(ids, at))),
              ),
      documents: fc.constant(
        DOCUMENTS.map((one) => ({ id: one, title: `The ${one}`, attributes: new Map() })),
      ),
      codes: fc.uniqueArray(code, { maxLength: 2, selector: (one) => `${one.of} ${one.id}` }),
    }),
  );

/** What is left of a graph in a format that keeps these. */
export function asHeld(graph: ExchangeGraph, keeps: readonly Kept[]): ExchangeGraph {
  const has = (kept: Kept) => keeps.includes(kept);
  const held = (values: Attributes): Attributes =>
    new Map(
      has("attributes")
        ? [...values]
            .filter(([, value]) => value !== "" || has("blanks"))
            .map(([name, value]) => [name, has("types") ? value : String(value)])
        : [],
    );
  const claim = <T extends { quotes: readonly ExchangeQuote[]; attributes: Attributes }>(
    one: T,
  ) => ({
    ...one,
    attributes: held(one.attributes),
    quotes: has("quotes")
      ? one.quotes.map((quote) =>
          has("quoteDetails")
            ? { ...quote, attributes: held(quote.attributes) }
            : { id: "", document: "", exact: quote.exact, ranges: [], attributes: new Map() },
        )
      : [],
  });
  const seen = new Set<string>();
  const edges = graph.edges.filter(({ source, target }) => {
    const pair = `${source} ${target}`;
    const isFirst = !seen.has(pair);
    seen.add(pair);
    return (isFirst || has("parallel")) && (source !== target || has("loops"));
  });
  const isDirected = edges.some((one) => one.isDirected);
  return {
    ...graph,
    title: has("title") ? graph.title : "",
    attributes: new Map(
      [...held(graph.attributes)].filter(([name]) =>
        has(name === "description" ? "description" : "about"),
      ),
    ),
    nodes: graph.nodes.map(({ look, ...one }) => ({
      ...claim(one),
      ...(look && has("places") ? { look } : {}),
    })),
    edges: edges.map((one, at) => ({
      ...claim(one),
      id: has("edgeIds") ? one.id : `e${at + 1}`,
      isDirected: has("bothWays") ? one.isDirected : isDirected,
    })),
    documents: has("documents") ? graph.documents : [],
    codes: has("codebook")
      ? graph.codes.map((one) => ({ ...one, attributes: held(one.attributes) }))
      : [],
  };
}
