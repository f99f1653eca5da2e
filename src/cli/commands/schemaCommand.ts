/** `policy-atlas schema`: prints the JSON Schema of the atlas format, or of review.json. */
import { reviewJsonSchema } from "../../review/kept/index.ts";
import { jsonSchema } from "../../scene/index.ts";
import { type Command, UsageError } from "../terminal/command.ts";

export const schemaCommand: Command = {
  help: `Usage: policy-atlas schema [review]

Prints the JSON Schema of the atlas format, or of review.json, which keeps what was
decided of proposals. Editors use it to complete and check what you write.

Options:
  -h, --help  Print this help`,
  options: {},
  positionals: [0, 1],
  run({ positionals: [which] }, io) {
    if (which !== undefined && which !== "review")
      throw new UsageError(`schema takes "review" or nothing, not "${which}".`);
    const schema = which === "review" ? reviewJsonSchema() : jsonSchema();
    io.out(`${JSON.stringify(schema, undefined, 2)}\n`);
    return 0;
  },
};
