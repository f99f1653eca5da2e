/**
 * Checks that the steps of briefings refer only to what the atlas contains. Whether their Scenes
 * show it is for query/briefings to ask.
 */
import {
  field,
  items,
  type JsonNode,
  keyOf,
  limitedSuggestions,
  rangeOf,
  type Text,
  type TreeReport,
  text,
  texts,
} from "../atlas/files/index.ts";
import { type Anchors, formerQuoteIdOf, quoteIdOf } from "../atlas/quotes/index.ts";
import type { KnownIds } from "../atlas/rules/index.ts";
import { TABLE_COLUMNS, TABLE_ROWS } from "./sceneVocabulary.ts";

interface Context {
  readonly known: KnownIds;
  readonly anchors: Anchors;
  readonly report: TreeReport;
  readonly didYouMean: ReturnType<typeof limitedSuggestions>;
}

/** What kind of thing is referred to, the references, and the ids that exist. */
type References = readonly [what: string, references: readonly Text[], ids: Iterable<string>];

/** Reports ids in the scenes of steps, and ids of quotes, that name nothing. */
export function checkBriefings(
  root: JsonNode,
  known: KnownIds,
  anchors: Anchors,
  report: TreeReport,
): void {
  const context = { known, anchors, report, didYouMean: limitedSuggestions() };
  for (const briefing of items(root, "briefings")) {
    for (const step of items(briefing, "steps")) {
      const scene = field(step, "scene");
      checkScene(scene, context);
      const openedAt = text(field(scene, "text"), "quote");
      for (const quote of [...texts(step, "quotes"), ...(openedAt ? [openedAt] : [])]) {
        checkQuote(quote, context);
      }
    }
  }
}

function checkScene(scene: JsonNode | undefined, context: Context): void {
  const { known, report, didYouMean } = context;
  const filters = field(scene, "filters");
  const paths = field(scene, "paths");
  const types = [...known.types].flatMap(([kind, ids]) =>
    [...ids.keys()].map((id) => `${kind}/${id}`),
  );
  const lists: readonly References[] = [
    ["node or link", texts(scene, "select"), [...known.nodes.keys(), ...known.edges.keys()]],
    ["node", [text(scene, "focus") ?? []].flat(), known.nodes.keys()],
    ["node, kind or pillar", [...texts(paths, "from"), ...texts(paths, "to")], pathEnds(known)],
    ["family", texts(paths, "follow"), known.families.keys()],
    ["link", texts(paths, "alone"), known.edges.keys()],
    ["node", movedNodes(scene), known.nodes.keys()],
    [
      "pillar or document",
      texts(scene, "compare"),
      [...known.pillars.keys(), ...known.documents.keys()],
    ],
    ["pillar", texts(filters, "pillars"), known.pillars.keys()],
    ...questionReferences(field(scene, "ask"), types, known),
    ["kind", texts(filters, "kinds"), known.kinds.keys()],
    ["type", texts(filters, "types"), types],
    ["relation", texts(filters, "relations"), known.relations.keys()],
    ["family", texts(filters, "families"), known.families.keys()],
    ["document", texts(filters, "documents"), known.documents.keys()],
    ["column of these rows", tableColumns(scene), columnsOf(scene)],
    ...matrixReferences(field(scene, "matrix"), known),
    ["document", documentsOf(text(field(scene, "text"), "section")), known.documents.keys()],
  ];
  for (const [what, references, ids] of lists) {
    if (references.length === 0) continue;
    const existing = new Set(ids);
    for (const { value, node } of references) {
      if (existing.has(value)) continue;
      const message = `there is no ${what} "${value}".${didYouMean(value, existing)}`;
      report.error(`unknown-${what.replace(/,? /g, "-")}`, node, message);
    }
  }
}

/** What paths can lead from or to: a node, or all nodes of a kind or pillar. */
function pathEnds({ nodes, kinds, pillars }: KnownIds): readonly string[] {
  return [
    ...nodes.keys(),
    ...[...kinds.keys()].map((id) => `kind:${id}`),
    ...[...pillars.keys()].map((id) => `pillar:${id}`),
  ];
}

/** The columns that the table of a scene shows or is sorted by. */
function tableColumns(scene: JsonNode | undefined): readonly Text[] {
  const table = field(scene, "table");
  const sorted = items(table, "sort").flatMap((key) => text(key, "column") ?? []);
  return [...texts(table, "columns"), ...sorted];
}

/** The columns that the table's rows can have; the schema reports rows that don't exist. */
function columnsOf(scene: JsonNode | undefined): readonly string[] {
  const named = text(field(scene, "table"), "rows")?.value ?? TABLE_ROWS[0];
  const rows = TABLE_ROWS.find((each) => each === named);
  return rows ? TABLE_COLUMNS[rows] : [];
}

/**
 * The axes that a matrix names and the lines of its open cell. Of sections only the document is
 * checked; `*` stands for all lines.
 */
function matrixReferences(matrix: JsonNode | undefined, known: KnownIds): readonly References[] {
  const sides = ["rows", "columns"].flatMap((side) => text(matrix, side) ?? []);
  const kinds = [...known.kinds.keys()];
  const lines = texts(matrix, "cell").filter(({ value }) => value !== "*");
  const sections = lines.filter(({ value }) => value.includes("/"));
  return [
    ["kind", sides, ["pillar", "section", ...kinds, ...kinds.map((kind) => `kind/${kind}`)]],
    ["kind", [text(matrix, "through") ?? []].flat(), kinds],
    [
      "node or pillar",
      lines.filter((line) => !sections.includes(line)),
      [...known.nodes.keys(), ...known.pillars.keys()],
    ],
    ["document", documentsOf(...sections), known.documents.keys()],
  ];
}

/** The document ids at the beginning of section keys. */
function documentsOf(...sections: readonly (Text | undefined)[]): readonly Text[] {
  return sections.flatMap((key) =>
    key ? { value: key.value.split("/")[0] ?? "", node: key.node } : [],
  );
}

/** What the question of a step refers to, by kind of thing. */
function questionReferences(ask: JsonNode | undefined, types: Iterable<string>, known: KnownIds) {
  const steps = items(ask, "steps");
  const parts = [
    field(ask, "subject"),
    ...steps.flatMap((step) => [field(step, "verb"), field(step, "term")]),
  ];
  const idsOf = (of: string) =>
    parts.flatMap((part) => (text(part, "of")?.value === of ? (text(part, "id") ?? []) : []));
  const { nodes, kinds, relations, families, pillars } = known;
  return [
    ["node", idsOf("node"), nodes.keys()],
    ["kind", idsOf("kind"), kinds.keys()],
    ["type", idsOf("type"), types],
    ["relation", idsOf("relation"), relations.keys()],
    ["family", idsOf("family"), families.keys()],
    ["pillar", [text(ask, "pillar") ?? []].flat(), pillars.keys()],
  ] as const;
}

/** The keys of `moved`, each with its JSON node. */
function movedNodes(scene: JsonNode | undefined): readonly Text[] {
  const moved = field(scene, "moved");
  return moved?.type === "object" ? (moved.children ?? []).map(keyOf) : [];
}

function checkQuote({ value, node }: Text, context: Context): void {
  const { known, anchors, report, didYouMean } = context;
  const claim = value.split("~")[0] ?? "";
  const claimNode = known.nodes.get(claim) ?? known.edges.get(claim);
  if (claimNode === undefined) {
    const suggestion = didYouMean(claim, [...known.nodes.keys(), ...known.edges.keys()]);
    const message = `there is no node or link "${claim}" to quote.${suggestion}`;
    report.error("unknown-quote", node, message);
    return;
  }
  const quotes = items(claimNode, "evidence").map((quote) => anchors.get(quote));
  const anchored = quotes.flatMap((anchor) => anchor ?? []);
  const ids = anchored.map((anchor) => quoteIdOf(claim, anchor));
  if (ids.includes(value)) return;
  const renamed = anchored.find((anchor) => formerQuoteIdOf(claim, anchor) === value);
  if (renamed !== undefined) {
    const id = quoteIdOf(claim, renamed);
    const message = `this quote's id is now "${id}": its words occur only once, so the id no longer depends on the text around them. "policy-atlas verify --fix" updates it.`;
    report.warning("quote-id-changed", node, message, {
      ...rangeOf(node),
      text: JSON.stringify(id),
    });
    return;
  }
  // A quote that was not found has no id; that is reported where the quote is written.
  if (ids.length < quotes.length) return;
  const message = `"${claim}" has no quote "${value}"; it has ${ids.map((id) => `"${id}"`).join(", ")}.`;
  report.error("unknown-quote", node, message);
}
