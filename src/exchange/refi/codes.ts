/** The codes of a REFI-QDA codebook: kinds and types above nodes, and relations above links. */
import type { Code, CodeKind, ExchangeClaim, ExchangeGraph, ExchangeNode } from "../model/index.ts";
import { lines, tag, text, type Xml } from "../xml/index.ts";
import { guidOf } from "./guids.ts";
import { refiWords } from "./words.ts";

interface CodeEntry {
  readonly guid: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly colour?: string | undefined;
  readonly isCodable: boolean;
  readonly children: readonly CodeEntry[];
}

/** Nodes under their types and kinds, as `<Codes>` has them. */
export function nodeCodes(graph: ExchangeGraph): readonly Xml[] {
  const entryOf = entriesOf(graph);
  const kinds = groups(graph.nodes, "kind").map(([kind, members]) => {
    if (kind === undefined) return members.map(nodeEntry);
    const types = groups(members, "type").flatMap(([type, nodes]) =>
      type === undefined
        ? nodes.map(nodeEntry)
        : [
            folder(
              "type",
              type,
              `${kind}/${type}`,
              entryOf("type", type, kind),
              nodes.map(nodeEntry),
            ),
          ],
    );
    return [folder("kind", kind, kind, entryOf("kind", kind), types)];
  });
  return kinds.flat().map(codeXml);
}

/** Links under their relations, for the words that are coded to them. */
export function linkCodes(graph: ExchangeGraph): readonly Xml[] {
  if (graph.edges.length === 0) return [];
  const entryOf = entriesOf(graph);
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const relations = groups(graph.edges, "relation").flatMap(([relation, edges]) => {
    const entries = edges.map(
      (edge): CodeEntry => ({
        guid: guidOf("edge", edge.id),
        name: [labels.get(edge.source), edge.label, labels.get(edge.target)].join(" "),
        isCodable: true,
        children: [],
      }),
    );
    if (relation === undefined) return entries;
    return [folder("relation", relation, relation, entryOf("relation", relation), entries)];
  });
  const whole = folder("links", "", refiWords.links, undefined, relations);
  return [codeXml(whole)];
}

/** Pillars as sets of the codes of their nodes. */
export function pillarSets(graph: ExchangeGraph, member: "guid" | "targetGUID"): readonly Xml[] {
  return graph.codes
    .filter(({ of }) => of === "pillar")
    .flatMap((pillar) => {
      const members = graph.nodes.filter(({ attributes }) =>
        String(attributes.get("pillars") ?? "")
          .split("|")
          .includes(pillar.id),
      );
      if (members.length === 0) return [];
      return [
        tag(
          "Set",
          { guid: guidOf("pillar", pillar.id), name: pillar.name },
          tag("Description", {}, text(pillar.definition)),
          lines(members.map(({ id }) => tag("MemberCode", { [member]: guidOf("node", id) }))),
        ),
      ];
    });
}

function nodeEntry({ id, label, attributes, look }: ExchangeNode): CodeEntry {
  const summary = attributes.get("summary");
  return {
    guid: guidOf("node", id),
    name: label,
    description: summary === undefined ? undefined : String(summary),
    colour: look?.colour,
    isCodable: true,
    children: [],
  };
}

function folder(
  what: string,
  id: string,
  name: string,
  code: Code | undefined,
  children: readonly CodeEntry[],
): CodeEntry {
  return {
    guid: guidOf(what, name === id ? id : name),
    name: code?.name ?? (id === "" ? name : id),
    description: code?.definition,
    isCodable: false,
    children,
  };
}

function codeXml({ guid, name, description, colour, isCodable, children }: CodeEntry): Xml {
  return tag(
    "Code",
    { guid, name, isCodable: String(isCodable), color: colour },
    ...(description ? [tag("Description", {}, text(description))] : []),
    lines(children.map(codeXml)),
  );
}

function entriesOf({ codes }: ExchangeGraph) {
  return (of: CodeKind, id: string, parent?: string) =>
    codes.find(
      (code) =>
        code.of === of && code.id === id && (parent === undefined || code.parent === parent),
    );
}

/** The claims by an attribute, in the order of the first of each. */
function groups<T extends ExchangeClaim>(
  claims: readonly T[],
  attribute: string,
): readonly (readonly [string | undefined, readonly T[]])[] {
  const found = new Map<string | undefined, T[]>();
  for (const claim of claims) {
    const value = claim.attributes.get(attribute);
    const key = value === undefined || value === "" ? undefined : String(value);
    const list = found.get(key);
    if (list) list.push(claim);
    else found.set(key, [claim]);
  }
  return [...found];
}
