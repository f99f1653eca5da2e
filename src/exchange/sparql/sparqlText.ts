/** Terms as SPARQL writes them, and the answers of an engine as terms. */
import { DataFactory, type Literal, type NamedNode } from "n3";

/** An IRI in angle brackets. Those of an atlas have no character that would need an escape. */
export function iri(value: string): string {
  if (/[\s<>"{}|\\^`]/.test(value)) throw new Error(`${value} is not an IRI`);
  return `<${value}>`;
}

/** A text as a literal: JSON escapes what a SPARQL 1.1 string escapes, in the same way. */
export function literal(text: string): string {
  return JSON.stringify(text);
}

/** One value of an answer (SPARQL 1.1 Query Results JSON Format, 3.2.2). */
export interface Binding {
  readonly type: string;
  readonly value: string;
  readonly "xml:lang"?: string;
  readonly datatype?: string;
}
export type Row = Readonly<Record<string, Binding>>;

/** The term that a binding stands for. */
export function termOf({ type, value, datatype, ...rest }: Binding): NamedNode | Literal {
  if (type === "uri" || type === "bnode") return DataFactory.namedNode(value);
  // "typed-literal" is what Virtuoso writes for a literal with a datatype.
  const language = rest["xml:lang"];
  if (language !== undefined && language !== "") return DataFactory.literal(value, language);
  return DataFactory.literal(
    value,
    datatype === undefined ? undefined : DataFactory.namedNode(datatype),
  );
}
