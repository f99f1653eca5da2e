/**
 * Attributes beside fields with a meaning: one whose name is that of such a field is marked, so that
 * neither takes the place of the other, and the mark is taken off when the file is read again.
 */
import type { Attributes, Value } from "./graph.ts";

/** Put behind the name of an attribute that would be taken for something else. */
export const ATTRIBUTE_MARK = " (attribute)";

/** Whether an attribute has to be marked among fields with these names. */
export function needsMark(name: string, fields: ReadonlySet<string>): boolean {
  return fields.has(name) || name.endsWith(ATTRIBUTE_MARK);
}

/** The attributes as a format with these fields writes them. */
export function markedAttributes(attributes: Attributes, fields: ReadonlySet<string>): Attributes {
  return new Map(
    [...attributes].map(([name, value]) => [
      needsMark(name, fields) ? name + ATTRIBUTE_MARK : name,
      value,
    ]),
  );
}

/** The attributes without marks, once the fields with a meaning have been taken. */
export function unmarkedAttributes(attributes: Attributes): Map<string, Value> {
  return new Map([...attributes].map(([name, value]) => [unmarkedName(name), value]));
}

/** A name without its mark. */
export function unmarkedName(name: string): string {
  return name.endsWith(ATTRIBUTE_MARK) ? name.slice(0, -ATTRIBUTE_MARK.length) : name;
}
