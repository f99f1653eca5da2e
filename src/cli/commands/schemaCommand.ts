/** `policy-atlas schema`: prints the JSON Schema of the atlas format. */
import { jsonSchema } from "../../scene/index.ts";
import type { Command } from "../terminal/command.ts";

export const schemaCommand: Command = {
  help: `Usage: policy-atlas schema

Prints the JSON Schema of the atlas format. Editors use it to complete and check
atlas.json as you write it.

Options:
  -h, --help  Print this help`,
  options: {},
  positionals: [0, 0],
  run(_args, io) {
    io.out(`${JSON.stringify(jsonSchema(), undefined, 2)}\n`);
    return 0;
  },
};
