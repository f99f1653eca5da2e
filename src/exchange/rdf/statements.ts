/** Makes RDF statements about one subject after another, in one graph. */
import { DataFactory, type Literal, type NamedNode, type Quad } from "n3";
import { type Attributes, LIST_MARK, type Value } from "../model/index.ts";
import { attributeTerm, term } from "./terms.ts";

type Property = NamedNode;
type Thing = NamedNode | Literal;

/** What is said of one subject; properties without a value are left out. */
export type Said = readonly (readonly [Property, Thing | undefined])[];

/** The statements that these pairs of property and value make of a subject. */
export function* statements(subject: NamedNode, said: Said, graph: NamedNode): Iterable<Quad> {
  for (const [property, value] of said) {
    if (value !== undefined) yield DataFactory.quad(subject, property, value, graph);
  }
}

/** The classes of a subject. */
export function classes(...names: readonly Parameters<typeof term>[0][]): Said {
  return names.map((name) => [term("rdf:type"), term(name)]);
}

/** Each attribute as a property of its own; numbers and booleans keep their type. */
export function attributeStatements(attributes: Attributes): Said {
  return Array.from(attributes, ([name, value]) => [attributeTerm(name), literalOf(value)]);
}

/** A language tag as RDF takes it (BCP 47's shape). */
const LANGUAGE = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i;

/** Words for people, with their language if it is known. */
export function wordsIn(language: Value | undefined, text: string): Literal {
  return typeof language === "string" && LANGUAGE.test(language)
    ? DataFactory.literal(unicode(text), language)
    : DataFactory.literal(unicode(text));
}

/** A number that counts or orders something, as annotations write it. */
export function countLiteral(count: number): Literal {
  return DataFactory.literal(String(count), term("xsd:nonNegativeInteger"));
}

/** A value with its type. */
export function literalOf(value: Value): Literal {
  if (typeof value === "string") return DataFactory.literal(unicode(value));
  if (typeof value === "boolean") return DataFactory.literal(String(value), term("xsd:boolean"));
  return Number.isSafeInteger(value) && !Object.is(value, -0)
    ? DataFactory.literal(String(value), term("xsd:integer"))
    : DataFactory.literal(decimal(value), term("xsd:decimal"));
}

/**
 * A number written out without an exponent, from which the very same number is read. Not as xsd:double:
 * jsonld rounds doubles to 16 digits, also those that a file has as text.
 */
function decimal(value: number): string {
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  const [, sign = "", first = "", rest = "", power = "0"] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential()) ?? [];
  const digits = first + rest;
  const point = Number(power) + 1;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, "0")}.${digits.slice(point) || "0"}`;
}

const NUMBERS: ReadonlySet<string> = new Set(
  (["integer", "double", "decimal", "float", "int", "long", "nonNegativeInteger"] as const).map(
    (name) => term(`xsd:${name}`).value,
  ),
);

/** The value that a literal stands for; text where its type is none of ours. */
export function literalValue({ value, datatype }: Literal): Value {
  // Virtuoso gives booleans back as 1 and 0.
  if (datatype.value === term("xsd:boolean").value) return value === "true" || value === "1";
  if (!NUMBERS.has(datatype.value)) return value;
  const number = Number(value);
  return value.trim() !== "" && Number.isFinite(number) ? number : value;
}

/** The members of an attribute that is a list, each once. */
export function listOf(value: Value | undefined): readonly string[] {
  return typeof value === "string" && value !== "" ? [...new Set(value.split(LIST_MARK))] : [];
}

/** Half a surrogate pair has no form in UTF-8. */
function unicode(text: string): string {
  return text.replace(/\p{Cs}/gu, "\uFFFD");
}
