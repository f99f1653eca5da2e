import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { notesJsonSchema } from "../../../src/notes/notesFile.ts";
import { reviewJsonSchema } from "../../../src/review/kept/index.ts";
import { jsonSchema } from "../../../src/scene/jsonSchema.ts";

/** All objects within a value that have a `properties` of their own. */
function objects(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(objects);
  return Reflect.get(value, "type") === "object" ? [value, ...inner] : inner;
}

describe("the JSON Schema", () => {
  it("is what public/atlas.schema.json holds (npm run schema writes it)", () => {
    const published: unknown = JSON.parse(readFileSync("public/atlas.schema.json", "utf8"));
    expect(published).toEqual(jsonSchema());
  });

  it("of notes.json is what public/notes.schema.json holds", () => {
    const published: unknown = JSON.parse(readFileSync("public/notes.schema.json", "utf8"));
    // As JSON, since properties may be undefined.
    expect(published).toEqual(JSON.parse(JSON.stringify(notesJsonSchema())));
  });

  it("of review.json is what public/review.schema.json holds", () => {
    const published: unknown = JSON.parse(readFileSync("public/review.schema.json", "utf8"));
    expect(published).toEqual(reviewJsonSchema());
  });

  it("takes x- properties in every object, and no others that it does not know", () => {
    const strict = objects(jsonSchema()).filter((object) => "properties" in object);
    expect(strict.length).toBeGreaterThan(15);
    for (const object of strict) {
      expect(object).toMatchObject({
        additionalProperties: false,
        patternProperties: { "^x-": {} },
      });
    }
  });

  it("asks for a file or the words themselves, and for the reasoning of what is implied", () => {
    const text = JSON.stringify(jsonSchema());
    expect(text).toContain('"oneOf":[{"required":["file"]},{"required":["text"]}]');
    expect(text).toContain('{"not":{"const":"implied"}}}},{"required":["reasoning"]}]');
  });
});
