/**
 * Checks that the steps of briefings refer only to what the atlas contains. Whether their Scenes
 * show it is for query/briefings to ask.
 */
import { STATUSES } from "../atlas/attributes/index.ts";
import {
  field,
  items,
  type JsonNode,
  keyOf,
  limitedSuggestions,
  type Text,
  type TreeReport,
  text,
  texts,
} from "../atlas/files/index.ts";
import { formerQuoteIdOf, type Quotes, quoteIdOf } from "../atlas/quotes/index.ts";
import type { KnownIds } from "../atlas/rules/index.ts";
import type { Field, PairReference, Reference } from "./fields.ts";
import { BANDS, isOfOverview, partsOfShown } from "./groups.ts";
import { fieldsOf, STEP_PARTS } from "./sceneParts.ts";
import { TABLE_COLUMNS, TABLE_ROWS } from "./sceneVocabulary.ts";

interface Context {
  readonly known: KnownIds;
  /** What a node or link quotes. */
  readonly quotesOf: (claim: JsonNode) => Quotes;
  readonly report: TreeReport;
  readonly didYouMean: ReturnType<typeof limitedSuggestions>;
}

/** What kind of thing is referred to, the references, and the ids that exist. */
type References = readonly [what: string, references: readonly Text[], ids: () => Iterable<string>];

/** Reports ids in the scenes of steps, of quotes, and of what callouts point to, that name nothing. */
export function checkBriefings(
  root: JsonNode,
  known: KnownIds,
  quotesOf: (claim: JsonNode) => Quotes,
  report: TreeReport,
): void {
  const context = { known, quotesOf, report, didYouMean: limitedSuggestions() };
  for (const briefing of items(root, "briefings")) {
    for (const step of items(briefing, "steps")) {
      const scene = field(step, "scene");
      checkScene(scene, context);
      const openedAt = text(field(scene, "text"), "quote");
      for (const quote of [...texts(step, "quotes"), ...(openedAt ? [openedAt] : [])]) {
        checkQuote(quote, context);
      }
      const targets = items(step, "callouts").flatMap((callout) => text(callout, "at") ?? []);
      checkReferences(REFERENCES.shown(targets, known), context);
    }
  }
}

function checkScene(scene: JsonNode | undefined, context: Context): void {
  for (const { part, name, field: described } of fieldsOf(STEP_PARTS)) {
    const parent = name === undefined ? scene : field(scene, part);
    checkReferences(referencesOf(described, parent, name ?? part, context.known), context);
  }
}

/** Reports references to what does not exist. */
function checkReferences(all: readonly References[], { report, didYouMean }: Context): void {
  for (const [what, references, ids] of all) {
    if (references.length === 0) continue;
    const existing = new Set(ids());
    for (const { value, node } of references) {
      if (existing.has(value)) continue;
      const message = `there is no ${what} "${value}".${didYouMean(value, existing)}`;
      report.error(`unknown-${what.replace(/,? /g, "-")}`, node, message);
    }
  }
}

/** What a field refers to, which stands under `name` in its parent. */
function referencesOf(
  described: Field,
  parent: JsonNode | undefined,
  name: string,
  known: KnownIds,
): readonly References[] {
  switch (described.type) {
    case "id":
      return REFERENCES[described.of]([text(parent, name) ?? []].flat(), known);
    case "ids":
    case "pair":
      return REFERENCES[described.of](texts(parent, name), known);
    case "columns":
      return [["column of these rows", texts(parent, name), () => columnsOf(parent)]];
    case "sort": {
      const sorted = items(parent, name).flatMap((key) => text(key, "column") ?? []);
      return [["column of these rows", sorted, () => columnsOf(parent)]];
    }
    case "positions":
      return [["node", keysOf(field(parent, name)), () => known.nodes.keys()]];
    case "question":
      return questionReferences(field(parent, name), known);
    default:
      return [];
  }
}

/** For each kind of reference, what these ids are to name. */
const REFERENCES: Readonly<
  Record<
    Reference | PairReference,
    (ids: readonly Text[], known: KnownIds) => readonly References[]
  >
> = {
  shown: (ids, known) => {
    const claims = ids.filter(({ value }) => !isOfOverview(value));
    const parts = ids.filter((id) => !claims.includes(id)).flatMap(partsOf);
    return [
      ["node or link", claims, () => [...known.nodes.keys(), ...known.edges.keys()]],
      ["node or group", parts, () => [...known.nodes.keys(), ...groups(known)]],
    ];
  },
  group: (ids, known) => [["group", ids, () => groups(known)]],
  node: (ids, { nodes }) => [["node", ids, () => nodes.keys()]],
  link: (ids, { edges }) => [["link", ids, () => edges.keys()]],
  pillar: (ids, { pillars }) => [["pillar", ids, () => pillars.keys()]],
  kind: (ids, { kinds }) => [["kind", ids, () => kinds.keys()]],
  type: (ids, known) => [["type", ids, () => typesOf(known)]],
  relation: (ids, { relations }) => [["relation", ids, () => relations.keys()]],
  family: (ids, { families }) => [["family", ids, () => families.keys()]],
  document: (ids, { documents }) => [["document", ids, () => documents.keys()]],
  end: (ids, known) => [["node, kind or pillar", ids, () => pathEnds(known)]],
  axis: (ids, { kinds }) => [
    [
      "kind",
      ids,
      () => [
        ...["pillar", "section", "status"],
        ...[...kinds.keys()].flatMap((kind) => [kind, `kind/${kind}`]),
      ],
    ],
  ],
  // Of sections only the document is checked.
  section: (ids, { documents }) => [["document", ids.map(documentOf), () => documents.keys()]],
  compared: (ids, { pillars, documents }) => [
    ["pillar or document", ids, () => [...pillars.keys(), ...documents.keys()]],
  ],
  cell: (ids, known) => {
    const lines = ids.filter(({ value }) => value !== "*");
    const sections = lines.filter(({ value }) => value.includes("/"));
    const others = lines.filter((line) => !sections.includes(line));
    const { nodes, pillars } = known;
    return [
      // Statuses are among the rows too; the code of the problem stays what it was.
      ["node or pillar", others, () => [...nodes.keys(), ...pillars.keys(), ...STATUSES]],
      ...REFERENCES.section(sections, known),
    ];
  },
  // Checked with the quotes of the step, since the message has more to say.
  quote: () => [],
  // Not part of a step.
  codebook: () => [],
};

/** What paths can lead from or to: a node, or all nodes of a kind or pillar. */
function pathEnds(known: KnownIds): readonly string[] {
  return [...known.nodes.keys(), ...groups(known).filter((id) => !id.startsWith("pillars:"))];
}

/** The groups that an overview can fold. */
function groups({ kinds, pillars }: KnownIds): readonly string[] {
  return [
    ...[...kinds.keys()].map((id) => `kind:${id}`),
    ...[...pillars.keys()].map((id) => `pillar:${id}`),
    ...BANDS,
  ];
}

/** What the id of a group or of a counted link names. */
function partsOf({ value, node }: Text): readonly Text[] {
  return partsOfShown(value).map((part) => ({ value: part, node }));
}

/** The columns that the table's rows can have; the schema reports rows that don't exist. */
function columnsOf(table: JsonNode | undefined): readonly string[] {
  const named = text(table, "rows")?.value ?? TABLE_ROWS[0];
  const rows = TABLE_ROWS.find((each) => each === named);
  return rows ? TABLE_COLUMNS[rows] : [];
}

/** All types, each as `kind/type`. */
function typesOf({ types }: KnownIds): readonly string[] {
  return [...types].flatMap(([kind, ids]) => [...ids.keys()].map((id) => `${kind}/${id}`));
}

/** The document id at the beginning of a section's key. */
function documentOf({ value, node }: Text): Text {
  return { value: value.split("/")[0] ?? "", node };
}

/** What a question refers to, by kind of thing. */
function questionReferences(ask: JsonNode | undefined, known: KnownIds): readonly References[] {
  const parts = [
    field(ask, "subject"),
    ...items(ask, "steps").flatMap((step) => [field(step, "verb"), field(step, "term")]),
  ];
  const named = (["node", "kind", "type", "relation", "family"] as const).flatMap((of) => {
    const ids = parts.flatMap((part) =>
      text(part, "of")?.value === of ? (text(part, "id") ?? []) : [],
    );
    return REFERENCES[of](ids, known);
  });
  const place = text(ask, "pillar");
  const ofPlace = place?.value.includes("/") ? REFERENCES.section : REFERENCES.pillar;
  return [...named, ...ofPlace([place ?? []].flat(), known)];
}

/** The keys of an object, each with its JSON node. */
function keysOf(object: JsonNode | undefined): readonly Text[] {
  return object?.type === "object" ? (object.children ?? []).map(keyOf) : [];
}

function checkQuote({ value, node }: Text, context: Context): void {
  const { known, quotesOf, report, didYouMean } = context;
  const claim = value.split("~")[0] ?? "";
  const claimNode = known.nodes.get(claim) ?? known.edges.get(claim);
  if (claimNode === undefined) {
    const suggestion = didYouMean(claim, [...known.nodes.keys(), ...known.edges.keys()]);
    const message = `there is no node or link "${claim}" to quote.${suggestion}`;
    report.error("unknown-quote", node, message);
    return;
  }
  const quotes = quotesOf(claimNode);
  const anchored = quotes.flatMap((quote) => quote.anchored ?? []);
  const ids = anchored.map((anchor) => quoteIdOf(claim, anchor));
  if (ids.includes(value)) return;
  const renamed = anchored.find((anchor) => formerQuoteIdOf(claim, anchor) === value);
  if (renamed !== undefined) {
    const id = quoteIdOf(claim, renamed);
    const message = `this quote's id is now "${id}": its words occur only once, so the id no longer depends on the text around them. "policy-atlas verify --fix" updates it.`;
    report.warning("quote-id-changed", node, message, id);
    return;
  }
  // A quote that was not found has no id; that is reported where the quote is written.
  if (ids.length < quotes.length) return;
  const message = `"${claim}" has no quote "${value}"; it has ${ids.map((id) => `"${id}"`).join(", ")}.`;
  report.error("unknown-quote", node, message);
}
