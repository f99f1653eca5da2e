/** Kumu's blueprints (docs.kumu.io, "JSON / Blueprints"): elements and connections. */
import {
  type ExchangeClaim,
  type ExchangeGraph,
  type Fields,
  isFields,
  markedAttributes,
} from "../model/index.ts";

/** Attributes that Kumu knows under names of its own. */
export const KUMU_NAMES: Readonly<Record<"nodes" | "edges", Readonly<Record<string, string>>>> = {
  nodes: { kind: "type", type: "subtype", summary: "description", pillars: "tags" },
  edges: { relation: "type", pillars: "tags" },
};

/** Quotes as Kumu shows them: a list of words. */
export function writeKumu({ nodes, edges }: ExchangeGraph): string {
  const nodeIds = new Set(nodes.map(({ id }) => id));
  return JSON.stringify(
    {
      elements: nodes.map((node) => ({
        id: node.id,
        label: node.label,
        ...fieldsOf(node, KUMU_NAMES.nodes),
      })),
      connections: edges.map((edge) => ({
        // Kumu wants ids that are unique among both.
        id: nodeIds.has(edge.id) ? `link ${edge.id}` : edge.id,
        from: edge.source,
        to: edge.target,
        direction: edge.isDirected ? "directed" : "undirected",
        label: edge.label,
        ...fieldsOf(edge, KUMU_NAMES.edges),
      })),
    },
    undefined,
    1,
  );
}

/** What an element or connection has beside attributes. */
const OWN = [
  ...["id", "label", "from", "to", "direction", "quotes"],
  ...["x", "y", "size", "color", "bothWays"],
];

function fieldsOf(claim: ExchangeClaim, names: Readonly<Record<string, string>>): Fields {
  // An attribute that is called as Kumu calls another would take its place.
  const fields = new Set(
    [...OWN, ...Object.values(names)].filter((one) => !Object.hasOwn(names, one)),
  );
  const entries = [...markedAttributes(claim.attributes, fields)].map(
    ([name, value]): [string, unknown] => {
      const theirs = Object.hasOwn(names, name) ? (names[name] ?? name) : name;
      return [theirs, theirs === "tags" ? String(value).split("|") : value];
    },
  );
  const quotes = claim.quotes.map(({ exact }) => exact);
  return { ...Object.fromEntries(entries), ...(quotes.length === 0 ? {} : { quotes }) };
}

/** The quotes in a list of words, as `unpack` takes them; other lists are attributes. */
export function plainQuotes(quotes: unknown): Fields {
  if (quotes === undefined) return {};
  const isList = Array.isArray(quotes) && quotes.every((one) => typeof one === "string");
  return {
    quotes: isList ? quotes.map((exact) => ({ exact })) : isFields(quotes) ? [quotes] : quotes,
  };
}
