/** Statements gathered by their subjects. */
import type { Literal, Quad, Term } from "n3";
import type { Attributes, Value } from "../model/index.ts";
import { literalValue } from "./statements.ts";
import { attributeName, type Prefix, term } from "./terms.ts";

type Name = `${Prefix}:${string}`;

/** What is said of one subject. */
export class Thing {
  readonly iri: string;
  private readonly values = new Map<string, Term[]>();

  constructor(iri: string) {
    this.iri = iri;
  }

  add(predicate: string, value: Term): void {
    const known = this.values.get(predicate);
    if (!known) this.values.set(predicate, [value]);
    else if (!known.some((one) => one.equals(value))) known.push(value);
  }

  /** All properties with their values, in the order of the file. */
  all(): Iterable<readonly [predicate: string, values: readonly Term[]]> {
    return this.values;
  }

  /** The IRIs and blank nodes that a property leads to. */
  things(name: Name): readonly string[] {
    return this.list(name).flatMap((one) => (one.termType === "Literal" ? [] : [one.value]));
  }

  is(name: Name): boolean {
    return this.things("rdf:type").includes(term(name).value);
  }

  /** The first literal of a property. */
  value(name: Name): Value | undefined {
    const literal = this.list(name).find((one) => one.termType === "Literal");
    return literal && literalValue(literal as Literal);
  }

  text(name: Name): string | undefined {
    const value = this.value(name);
    return value === undefined ? undefined : String(value);
  }

  number(name: Name): number | undefined {
    const value = this.value(name);
    return typeof value === "number" ? value : undefined;
  }

  /** The properties that are attributes. */
  attributes(): Attributes {
    const attributes = new Map<string, Value>();
    for (const [predicate, [first]] of this.values) {
      const name = attributeName(predicate);
      if (name !== undefined && first?.termType === "Literal")
        attributes.set(name, literalValue(first));
    }
    return attributes;
  }

  private list(name: Name): readonly Term[] {
    return this.values.get(term(name).value) ?? [];
  }
}

/** The subjects of statements, by IRI or blank label, in the order of the file; graphs are ignored. */
export function thingsIn(quads: readonly Quad[]): ReadonlyMap<string, Thing> {
  const things = new Map<string, Thing>();
  for (const { subject, predicate, object } of quads) {
    const thing = things.get(subject.value) ?? new Thing(subject.value);
    things.set(subject.value, thing);
    thing.add(predicate.value, object);
  }
  return things;
}

/** By their number, and those without one last, in the order of the file. */
export function byOrder(things: readonly Thing[]): readonly Thing[] {
  const orderOf = (thing: Thing) => thing.number("pa:order") ?? Number.MAX_SAFE_INTEGER;
  return [...things].sort((a, b) => orderOf(a) - orderOf(b));
}

export function idOf(thing: Thing): string {
  return thing.text("dcterms:identifier") ?? thing.iri;
}
