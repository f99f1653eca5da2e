/** Steps of a briefing show and quote what is there. */
import { quoteId } from "../hash.ts";
import { asText, field, items, type JsonNode, type Text, text, texts } from "../json.ts";
import { limitedSuggestions } from "../nearest.ts";
import type { Anchors } from "../quotes.ts";
import type { TreeReport } from "../treeReport.ts";
import type { KnownIds } from "./ids.ts";

interface Context {
  readonly known: KnownIds;
  readonly anchors: Anchors;
  readonly report: TreeReport;
  readonly didYouMean: ReturnType<typeof limitedSuggestions>;
}

/** Reports ids in scenes, and quotes of steps, that name nothing. */
export function checkBriefings(
  root: JsonNode,
  known: KnownIds,
  anchors: Anchors,
  report: TreeReport,
): void {
  const context = { known, anchors, report, didYouMean: limitedSuggestions() };
  for (const briefing of items(root, "briefings")) {
    for (const step of items(briefing, "steps")) {
      checkScene(field(step, "scene"), context);
      for (const quote of texts(step, "quotes")) checkQuote(quote, context);
    }
  }
}

function checkScene(scene: JsonNode | undefined, context: Context): void {
  const { known, report, didYouMean } = context;
  const filters = field(scene, "filters");
  const types = [...known.types].flatMap(([kind, ids]) =>
    [...ids.keys()].map((id) => `${kind}/${id}`),
  );
  const lists: readonly (readonly [string, readonly Text[], Iterable<string>])[] = [
    ["node or link", texts(scene, "select"), [...known.nodes.keys(), ...known.edges.keys()]],
    ["node", [text(scene, "focus") ?? []].flat(), known.nodes.keys()],
    ["node", movedNodes(scene), known.nodes.keys()],
    [
      "pillar or document",
      texts(scene, "compare"),
      [...known.pillars.keys(), ...known.documents.keys()],
    ],
    ["pillar", texts(filters, "pillars"), known.pillars.keys()],
    ["kind", texts(filters, "kinds"), known.kinds.keys()],
    ["type", texts(filters, "types"), types],
    ["relation", texts(filters, "relations"), known.relations.keys()],
    ["family", texts(filters, "families"), known.families.keys()],
    ["document", texts(filters, "documents"), known.documents.keys()],
  ];
  for (const [what, references, ids] of lists) {
    if (references.length === 0) continue;
    const there = new Set(ids);
    for (const { value, node } of references) {
      if (there.has(value)) continue;
      const message = `there is no ${what} "${value}".${didYouMean(value, there)}`;
      report.error(`unknown-${what.replaceAll(" ", "-")}`, node, message);
    }
  }
}

/** The keys of `moved`, each with the node of the key. */
function movedNodes(scene: JsonNode | undefined): readonly Text[] {
  return (field(scene, "moved")?.children ?? []).flatMap(
    (property) => asText(property.children?.[0]) ?? [],
  );
}

function checkQuote({ value, node }: Text, context: Context): void {
  const { known, anchors, report, didYouMean } = context;
  const claim = value.split("~")[0] ?? "";
  const claimNode = known.nodes.get(claim) ?? known.edges.get(claim);
  if (claimNode === undefined) {
    const near = didYouMean(claim, [...known.nodes.keys(), ...known.edges.keys()]);
    const message = `there is no node or link "${claim}" to quote.${near}`;
    report.error("unknown-quote", node, message);
    return;
  }
  const quotes = items(claimNode, "evidence").map((quote) => anchors.get(quote));
  const ids = quotes.flatMap((anchor) =>
    anchor === undefined ? [] : quoteId(claim, { document: anchor.document, ...anchor.selector }),
  );
  // A quote that was not found has no id yet; what is wrong with it is reported there.
  if (ids.includes(value) || ids.length < quotes.length) return;
  const message = `"${claim}" has no quote "${value}"; it has ${ids.map((id) => `"${id}"`).join(", ")}.`;
  report.error("unknown-quote", node, message);
}
