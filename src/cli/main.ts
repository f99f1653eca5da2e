/** The command line `policy-atlas`: finds and runs the command, and explains failures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { didYouMean } from "../atlas/files/index.ts";
import { buildCommand } from "./commands/buildCommand.ts";
import { bundleCommand } from "./commands/bundleCommand.ts";
import { checkCommand } from "./commands/checkCommand.ts";
import { compareCommand } from "./commands/compareCommand.ts";
import { convertCommand } from "./commands/convertCommand.ts";
import { importCommand } from "./commands/importCommand.ts";
import { newCommand } from "./commands/newCommand.ts";
import { openCommand } from "./commands/openCommand.ts";
import { schemaCommand } from "./commands/schemaCommand.ts";
import { statsCommand } from "./commands/statsCommand.ts";
import { updateCommand } from "./commands/updateCommand.ts";
import { verifyCommand } from "./commands/verifyCommand.ts";
import { CannotRead, packageRoot } from "./disk/folders.ts";
import { askCommand } from "./engine/askCommand.ts";
import { loadCommand } from "./engine/loadCommand.ts";
import { generateCommand } from "./generate/generateCommand.ts";
import { type Command, type ExitCode, readArguments, UsageError } from "./terminal/command.ts";
import { type Io, printable } from "./terminal/io.ts";
import { counted } from "./terminal/words.ts";

export { nodeIo } from "./terminal/io.ts";

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["new", newCommand],
  ["import", importCommand],
  ["verify", verifyCommand],
  ["stats", statsCommand],
  ["compare", compareCommand],
  ["check", checkCommand],
  ["update", updateCommand],
  ["convert", convertCommand],
  ["load", loadCommand],
  ["ask", askCommand],
  ["generate", generateCommand],
  ["open", openCommand],
  ["build", buildCommand],
  ["bundle", bundleCommand],
  ["schema", schemaCommand],
]);

/** Runs a command line (without `node` and the program's name) and returns its exit code. */
export function main(argv: readonly string[], io: Io): ExitCode | Promise<ExitCode> {
  try {
    const code = dispatch(argv, io);
    return typeof code === "number" ? code : code.catch((error) => explainFailure(error, argv, io));
  } catch (error) {
    return explainFailure(error, argv, io);
  }
}

/** Explains an error that the user can fix; rethrows one of the program. */
function explainFailure(error: unknown, argv: readonly string[], io: Io): ExitCode {
  const expected =
    error instanceof UsageError || error instanceof CannotRead || isSystemError(error);
  if (!expected) throw error;
  io.err(`policy-atlas: ${printable(error.message)}\n`);
  if (error instanceof UsageError) io.err(`Try "policy-atlas ${helpFor(argv[0])}".\n`);
  return 2;
}

function dispatch([name, ...rest]: readonly string[], io: Io): ExitCode | Promise<ExitCode> {
  if (name === undefined) {
    io.err(overview());
    return 2;
  }
  if (name === "--help" || name === "-h" || (name === "help" && rest.length === 0)) {
    io.out(overview());
    return 0;
  }
  if (name === "help") return dispatch([...rest.slice(0, 1), "--help"], io);
  if (name === "--version") {
    io.out(`${version()}\n`);
    return 0;
  }
  const command = COMMANDS.get(name);
  if (!command) throw new UsageError(unknownCommand(name));
  const args = readArguments(rest, command.options);
  if (args.switches.has("help")) {
    io.out(`${command.help}\n`);
    return 0;
  }
  const [least, most] = command.positionals;
  const count = args.positionals.length;
  if (count < least)
    throw new UsageError(`"${name}" needs ${counted(least, "argument")}, not ${count}.`);
  if (count > most) {
    const extra = args.positionals[most];
    throw new UsageError(`"${name}" does not take the argument "${extra}".`);
  }
  return command.run(args, io);
}

/** Whether an error comes from the system: no permission, a full disk. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

function unknownCommand(name: string): string {
  const names = [...COMMANDS.keys()];
  if (name.startsWith("-")) return `Unknown option "${name}". The command comes first.`;
  const hint = didYouMean(name, names) || ` The commands are ${names.join(", ")}.`;
  return `Unknown command "${name}".${hint}`;
}

function helpFor(name: string | undefined): string {
  return name !== undefined && COMMANDS.has(name) ? `${name} --help` : "--help";
}

function overview(): string {
  const widest = Math.max(...[...COMMANDS.keys()].map((name) => name.length));
  const list = [...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(widest)}  ${summary}`);
  return `Usage: policy-atlas <command> [options]

Checks, counts and compares atlases: maps of a policy in which every node and
every link quotes the words of the source that justify it.

Commands:
${list.join("\n")}

Options:
  -h, --help     Print this help, or that of a command
      --version  Print the version

Exit codes: 0 done (there may be warnings), 1 an atlas has errors,
2 wrong usage or nothing to read.
`;
}

function version(): string {
  return JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")).version;
}
