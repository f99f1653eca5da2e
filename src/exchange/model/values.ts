/** Values that a file of others holds, as attributes can hold them. */
import type { Attributes, Value } from "./graph.ts";

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The value as an attribute: lists and objects as JSON text, null and what is no number left out.
 */
export function attributeValue(value: unknown): Value | undefined {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return value === undefined || value === null ? undefined : JSON.stringify(value);
}

/** The attributes that an object's members make. */
export function attributesOf(fields: Fields): Attributes {
  const map = new Map<string, Value>();
  for (const [name, given] of Object.entries(fields)) {
    const value = attributeValue(given);
    if (value !== undefined) map.set(name, value);
  }
  return map;
}

/** What an attribute is throughout; "text" where its values differ in type. */
export type ValueType = "text" | "number" | "integer" | "boolean";

/**
 * The names of attributes in their order, each with the one type that holds all its values. The
 * columns of a table and the keys of GraphML and GEXF have one type each.
 */
export function typesOf(all: Iterable<Attributes>): ReadonlyMap<string, ValueType> {
  const types = new Map<string, ValueType>();
  for (const attributes of all) {
    for (const [name, value] of attributes) {
      const type = typeOf(value);
      const before = types.get(name);
      types.set(name, before === undefined ? type : common(before, type));
    }
  }
  return types;
}

function typeOf(value: Value): ValueType {
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "boolean";
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? "integer" : "number";
}

function common(one: ValueType, other: ValueType): ValueType {
  if (one === other) return one;
  const areNumbers = [one, other].every((type) => type === "number" || type === "integer");
  return areNumbers ? "number" : "text";
}
