/**
 * The schema of a Scene as written in a file, where every part is optional and has a default. It is
 * made from sceneParts.ts, and stands apart since the page loads zod only when it compiles a file.
 */
import { z } from "zod";
import { type Field, isField } from "./fields.ts";
import { questionSchema } from "./questionSchema.ts";
import { STEP_PARTS } from "./sceneParts.ts";
import { TABLE_COLUMNS } from "./sceneVocabulary.ts";

const ids = z.array(z.string()).readonly();
const columns = z.enum([...new Set(Object.values(TABLE_COLUMNS).flat())]);
const coordinates = { x: z.number().int(), y: z.number().int() };

function fieldSchema(field: Field): z.ZodType {
  switch (field.type) {
    case "choice":
      return z.enum(field.words);
    case "words":
      return z.array(z.enum(field.words)).readonly();
    case "flag":
      return z.boolean();
    case "whole": {
      const whole = z.number().int().min(field.least);
      return field.most === undefined ? whole : whole.max(field.most);
    }
    case "id":
      return z.string();
    case "ids":
      return ids;
    case "pair":
      return z.tuple([z.string(), z.string()]).readonly();
    case "columns":
      return z.array(columns).readonly();
    case "sort":
      return z.array(z.strictObject({ column: columns, down: z.boolean() }).readonly()).readonly();
    case "camera":
      return z.strictObject({ ...coordinates, span: z.number().int().positive() }).readonly();
    case "positions":
      return z.record(z.string(), z.strictObject(coordinates).readonly()).readonly();
    case "question":
      return questionSchema;
  }
}

/** A strict object of these schemas, each of which may be missing. */
function optionalParts(schemas: Readonly<Record<string, z.ZodType>>) {
  return z.strictObject(mapValues(schemas, (schema) => schema.optional())).readonly();
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

export const sceneSchema = optionalParts(
  mapValues(STEP_PARTS, (part) =>
    isField(part) ? fieldSchema(part) : optionalParts(mapValues(part, fieldSchema)),
  ),
);
