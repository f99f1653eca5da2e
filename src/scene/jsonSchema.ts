/** The published JSON Schema, for editors: the same schema that compile() validates with. */
import { z } from "zod";
import { atlasFileSchema } from "../atlas/format/index.ts";
import { sceneSchema } from "./scene.ts";

/**
 * JSON Schema (draft 2020-12) of atlas.json. Every object also takes properties of one's own,
 * which begin with `x-`.
 */
export function jsonSchema(): object {
  return z.toJSONSchema(atlasFileSchema(sceneSchema), {
    target: "draft-2020-12",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      // TypeScript's readonly; in JSON Schema the word means that nobody may write it.
      delete jsonSchema.readOnly;
      if (!(zodSchema instanceof z.ZodObject)) return;
      jsonSchema.patternProperties = { "^x-": {} };
      Object.assign(jsonSchema, conditions(Object.keys(zodSchema.shape)));
    },
  });
}

/** Properties of which an object has one. */
const EITHER = [
  ["file", "text"],
  ["exact", "parts"],
  ["exact", "heading"],
] as const;

/** What compile() asks beyond the schema and JSON Schema can say, by an object's properties. */
function conditions(keys: readonly string[]): object {
  const either = EITHER.find((names) => names.every((name) => keys.includes(name)));
  const notImplied = { properties: { basis: { not: { const: "implied" } } } };
  const isLinkQuote = keys.includes("basis") && keys.includes("reasoning");
  return {
    ...(either && { oneOf: either.map((name) => ({ required: [name] })) }),
    ...(isLinkQuote && { anyOf: [notImplied, { required: ["reasoning"] }] }),
  };
}
