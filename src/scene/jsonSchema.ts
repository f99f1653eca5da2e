/**
 * The published JSON Schema for editors, made from the schema that compile() validates with. It
 * stands here since a step of a briefing holds a Scene.
 */
import { z } from "zod";
import { atlasFileSchema } from "../atlas/format/index.ts";
import { sceneSchema } from "./sceneSchema.ts";

/**
 * Returns the JSON Schema (draft 2020-12) of atlas.json. Every object may also have custom properties
 * whose names begin with `x-`.
 */
export function jsonSchema(): object {
  return z.toJSONSchema(atlasFileSchema(sceneSchema), {
    target: "draft-2020-12",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      // From TypeScript's readonly; in JSON Schema it would mean that the property must not be set.
      delete jsonSchema.readOnly;
      if (!(zodSchema instanceof z.ZodObject)) return;
      jsonSchema.patternProperties = { "^x-": {} };
      Object.assign(jsonSchema, conditions(Object.keys(zodSchema.shape)));
    },
  });
}

/** Groups of properties of which an object must have exactly one. */
const EXCLUSIVE = [
  ["file", "text"],
  ["exact", "parts"],
  ["exact", "heading"],
] as const;

/** Further conditions of compile() that JSON Schema can express, for an object with these properties. */
function conditions(keys: readonly string[]): object {
  const exclusive = EXCLUSIVE.find((names) => names.every((name) => keys.includes(name)));
  const notImplied = { properties: { basis: { not: { const: "implied" } } } };
  const isLinkQuote = keys.includes("basis") && keys.includes("reasoning");
  return {
    ...(exclusive && { oneOf: exclusive.map((name) => ({ required: [name] })) }),
    ...(isLinkQuote && { anyOf: [notImplied, { required: ["reasoning"] }] }),
  };
}
