/** `policy-atlas schema`: prints the JSON Schema of the atlas format, of review.json, or of notes.json. */
import { notesJsonSchema } from "../../notes/index.ts";
import { reviewJsonSchema } from "../../review/kept/index.ts";
import { jsonSchema } from "../../scene/index.ts";
import { type Command, UsageError } from "../terminal/command.ts";

const SCHEMAS: ReadonlyMap<string, () => object> = new Map([
  ["atlas", jsonSchema],
  ["review", reviewJsonSchema],
  ["notes", notesJsonSchema],
]);

export const schemaCommand: Command = {
  help: `Usage: policy-atlas schema [review | notes]

Prints the JSON Schema of the atlas format, of review.json, which keeps what was
decided of proposals, or of notes.json, which keeps one's own notes and named views.
Editors use it to complete and check what you write.

Options:
  -h, --help  Print this help`,
  options: {},
  positionals: [0, 1],
  run({ positionals: [which] }, io) {
    const schemaOf = SCHEMAS.get(which ?? "atlas");
    if (schemaOf === undefined || which === "atlas")
      throw new UsageError(`schema takes "review", "notes" or nothing, not "${which}".`);
    const schema = schemaOf();
    io.out(`${JSON.stringify(schema, undefined, 2)}\n`);
    return 0;
  },
};
