/**
 * What all formats carry: a graph whose nodes and edges have attributes and quotes. It holds whatever
 * a file says, checked or not: only `compile()` makes an atlas.
 */
import type { Range } from "../../atlas/text/index.ts";

/** What an attribute may hold; numbers are finite. Formats without types give all as text. */
export type Value = string | number | boolean;

/** Attributes by name, in their order. A map, since a file may name one `__proto__`. */
export type Attributes = ReadonlyMap<string, Value>;

export interface ExchangeGraph {
  /** "" where a format has none. */
  readonly title: string;
  /** Of the graph as a whole: its id, description, scope, language. */
  readonly attributes: Attributes;
  readonly nodes: readonly ExchangeNode[];
  /** Both ends are among the nodes. */
  readonly edges: readonly ExchangeEdge[];
  readonly documents: readonly ExchangeDocument[];
  readonly codes: readonly Code[];
}

/** What nodes and edges have in common. Ids are unique within each of the two lists. */
export interface ExchangeClaim {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes;
  readonly quotes: readonly ExchangeQuote[];
}

export interface ExchangeNode extends ExchangeClaim {
  /** Where it stands and how it looks, in the units of a screen: y grows downwards. */
  readonly look?: Look;
}

export interface Look {
  readonly x: number;
  readonly y: number;
  /** Its diameter. */
  readonly size?: number;
  /** `#rrggbb`, in small letters. */
  readonly colour?: string;
}

export interface ExchangeEdge extends ExchangeClaim {
  readonly source: string;
  readonly target: string;
  /** Whether it leads from source to target; if not, either may stand first. */
  readonly isDirected: boolean;
}

/** Words of a document that justify a claim. */
export interface ExchangeQuote {
  readonly id: string;
  /** Id of its document; "" if unknown. */
  readonly document: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Where its parts stand in the document's text, in UTF-16 code units; empty if unknown. */
  readonly ranges: readonly Range[];
  readonly attributes: Attributes;
}

export interface ExchangeDocument {
  readonly id: string;
  readonly title: string;
  /** The words themselves, if the format carries them. */
  readonly text?: string;
  readonly attributes: Attributes;
}

/** What an entry of a codebook describes. */
export const CODE_KINDS = ["kind", "type", "family", "relation", "pillar"] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** An entry of a codebook. */
export interface Code {
  readonly of: CodeKind;
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** Id of the kind of a type, or of the family of a relation. */
  readonly parent?: string;
  readonly attributes: Attributes;
}

export const NO_ATTRIBUTES: Attributes = new Map();

export const EMPTY_GRAPH: ExchangeGraph = {
  title: "",
  attributes: NO_ATTRIBUTES,
  nodes: [],
  edges: [],
  documents: [],
  codes: [],
};
