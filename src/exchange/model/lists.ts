/** Quotes, documents and entries of the codebook as flat objects, as JSON holds lists of them. */
import { CODE_KINDS, type Code, type ExchangeDocument, type ExchangeQuote } from "./graph.ts";
import { markedAttributes, unmarkedAttributes } from "./marked.ts";
import { attributesOf, type Fields } from "./values.ts";

const QUOTE_FIELDS = new Set(["id", "document", "exact", "prefix", "suffix", "ranges"]);
const DOCUMENT_FIELDS = new Set(["id", "title"]);
const CODE_FIELDS = new Set(["of", "id", "name", "definition", "parent"]);

/** A quote as one flat object. */
export function quoteFields(quote: ExchangeQuote): Fields {
  const { id, document, exact, prefix, suffix, ranges, attributes } = quote;
  return {
    ...Object.fromEntries(markedAttributes(attributes, QUOTE_FIELDS)),
    id,
    document,
    exact,
    prefix,
    suffix,
    ranges: ranges.map(({ start, end }) => [start, end]),
  };
}

/** The quote of such an object; undefined if it is none. */
export function quoteFrom(fields: Fields): ExchangeQuote | undefined {
  const { id, document, exact, prefix, suffix, ranges, ...rest } = fields;
  if (typeof exact !== "string") return undefined;
  return {
    id: typeof id === "string" ? id : "",
    document: typeof document === "string" ? document : "",
    exact,
    ...(typeof prefix === "string" ? { prefix } : {}),
    ...(typeof suffix === "string" ? { suffix } : {}),
    ranges: (Array.isArray(ranges) ? ranges : []).flatMap((range: unknown) => {
      const [start, end] = Array.isArray(range) ? range : [];
      return Number.isInteger(start) && Number.isInteger(end) ? [{ start, end }] : [];
    }),
    attributes: unmarkedAttributes(attributesOf(rest)),
  };
}

/** What is known of a document, without its words. */
export function documentFields({ id, title, attributes }: ExchangeDocument): Fields {
  return { ...Object.fromEntries(markedAttributes(attributes, DOCUMENT_FIELDS)), id, title };
}

export function documentFrom({ id, title, ...rest }: Fields): ExchangeDocument | undefined {
  if (typeof id !== "string" || typeof title !== "string") return undefined;
  return { id, title, attributes: unmarkedAttributes(attributesOf(rest)) };
}

export function codeFields({ of, id, name, definition, parent, attributes }: Code): Fields {
  return {
    ...Object.fromEntries(markedAttributes(attributes, CODE_FIELDS)),
    of,
    id,
    name,
    definition,
    parent,
  };
}

export function codeFrom({ of, id, name, definition, parent, ...rest }: Fields): Code | undefined {
  const kind = CODE_KINDS.find((one) => one === of);
  if (kind === undefined || typeof id !== "string" || typeof name !== "string") return undefined;
  return {
    of: kind,
    id,
    name,
    definition: typeof definition === "string" ? definition : "",
    ...(typeof parent === "string" ? { parent } : {}),
    attributes: unmarkedAttributes(attributesOf(rest)),
  };
}
