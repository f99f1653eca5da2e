/**
 * Writes REFI-QDA 1.5 projects (.qdpx) and codebooks (.qdc), for NVivo, ATLAS.ti, MAXQDA and the like
 * (qdasoftware.org). Nodes are codes, below their kinds and types; links are links between codes, and
 * beside each a code that its quotes are coded to, since nothing can be coded to a link.
 */
import {
  type Attributes,
  codePointsOf,
  type ExchangeDocument,
  type ExchangeGraph,
  type ExchangeQuote,
} from "../model/index.ts";
import { lines, tag, text, type Xml, xmlFile } from "../xml/index.ts";
import { zip } from "../zip/index.ts";
import { linkCodes, nodeCodes, pillarSets } from "./codes.ts";
import { guidOf, linkGuid } from "./guids.ts";

const PROJECT = "urn:QDA-XML:project:1.0";
const CODEBOOK = "urn:QDA-XML:codebook:1.0";
const ORIGIN = "Policy Atlas";

/** A project with the texts of its documents. */
export function writeProject(graph: ExchangeGraph): Uint8Array<ArrayBuffer> {
  const texts = graph.documents.flatMap((document) =>
    document.text === undefined ? [] : [{ ...document, text: document.text }],
  );
  return zip([
    ["project.qde", xmlFile(projectXml(graph, texts))],
    ...texts.map(({ id, text }) => [`sources/${guidOf("text", id)}.txt`, text] as const),
  ]);
}

/** The codebook alone: kinds, types and nodes with their descriptions. */
export function writeCodebook(graph: ExchangeGraph): string {
  const sets = pillarSets(graph, "guid");
  return xmlFile(
    tag(
      "CodeBook",
      { xmlns: CODEBOOK, origin: ORIGIN },
      tag("Codes", {}, lines(nodeCodes(graph))),
      ...(sets.length === 0 ? [] : [tag("Sets", {}, lines(sets))]),
    ),
  );
}

type Text = ExchangeDocument & { readonly text: string };

function projectXml(graph: ExchangeGraph, texts: readonly Text[]): Xml {
  const codes = [...nodeCodes(graph), ...linkCodes(graph)];
  const variables = [...new Set(texts.flatMap(({ attributes }) => [...attributes.keys()]))];
  const codings = codingsByDocument(graph);
  const sets = pillarSets(graph, "targetGUID");
  const description = graph.attributes.get("description");
  return tag(
    "Project",
    { xmlns: PROJECT, name: graph.title || "Atlas", origin: ORIGIN },
    ...part("CodeBook", codes.length === 0 ? [] : [tag("Codes", {}, lines(codes))]),
    ...part(
      "Variables",
      variables.map((name) =>
        tag("Variable", { guid: guidOf("variable", name), name, typeOfVariable: "Text" }),
      ),
    ),
    ...part(
      "Sources",
      texts.map((document) => sourceXml(document, codings.get(document.id) ?? [])),
    ),
    ...part(
      "Links",
      graph.edges.map(({ id, label, source, target, isDirected }) =>
        tag("Link", {
          guid: linkGuid(guidOf("edge", id)),
          name: label,
          direction: isDirected ? "OneWay" : "Associative",
          originGUID: guidOf("node", source),
          targetGUID: guidOf("node", target),
        }),
      ),
    ),
    ...part("Sets", sets),
    ...(description === undefined ? [] : [tag("Description", {}, text(String(description)))]),
  );
}

/** A list that the schema forbids to be empty. */
function part(name: string, items: readonly Xml[]): readonly Xml[] {
  return items.length === 0 ? [] : [lines([tag(name, {}, lines(items))])];
}

interface Coding {
  readonly quote: ExchangeQuote;
  /** The GUID of the code. */
  readonly code: string;
}

function codingsByDocument({ nodes, edges }: ExchangeGraph): ReadonlyMap<string, Coding[]> {
  const found = new Map<string, Coding[]>();
  const all = [
    ...nodes.map(({ id, quotes }) => ({ code: guidOf("node", id), quotes })),
    ...edges.map(({ id, quotes }) => ({ code: guidOf("edge", id), quotes })),
  ];
  for (const { code, quotes } of all) {
    for (const quote of quotes) {
      const list = found.get(quote.document);
      if (list) list.push({ quote, code });
      else found.set(quote.document, [{ quote, code }]);
    }
  }
  return found;
}

function sourceXml({ id, title, text: words, attributes }: Text, codings: readonly Coding[]): Xml {
  const positions = codePointsOf(words);
  return tag(
    "TextSource",
    {
      guid: guidOf("document", id),
      name: title,
      plainTextPath: `internal://${guidOf("text", id)}.txt`,
    },
    lines(
      codings.flatMap(({ quote, code }) =>
        quote.ranges.map(({ start, end }, at) => {
          const guid = guidOf("selection", `${code} ${quote.id} ${at}`);
          return tag(
            "PlainTextSelection",
            {
              guid,
              name: words.slice(start, Math.min(end, start + 100)),
              startPosition: positions.count(start),
              endPosition: positions.count(end),
            },
            ...description(quote.attributes),
            tag("Coding", { guid: guidOf("coding", guid) }, tag("CodeRef", { targetGUID: code })),
          );
        }),
      ),
    ),
    lines(
      [...attributes].map(([name, value]) =>
        tag(
          "VariableValue",
          {},
          tag("VariableRef", { targetGUID: guidOf("variable", name) }),
          tag("TextValue", {}, text(String(value))),
        ),
      ),
    ),
  );
}

/** What a quote says of itself, a line each: "basis: stated". */
function description(attributes: Attributes): readonly Xml[] {
  if (attributes.size === 0) return [];
  const all = [...attributes].map(([name, value]) => `${name}: ${value}`);
  return [tag("Description", {}, text(all.join("\n")))];
}
