/** The command line `policy-atlas`: finds and runs the command, and explains failures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { didYouMean } from "../atlas/files/index.ts";
import { CannotRead, packageRoot } from "./disk/folders.ts";
import { type Command, type ExitCode, readArguments, UsageError } from "./terminal/command.ts";
import { type Io, printable } from "./terminal/io.ts";
import { counted } from "./terminal/words.ts";

export { nodeIo } from "./terminal/io.ts";

/** A command with its line in the list of commands; its modules are loaded when it is run. */
interface Listed {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const COMMANDS: ReadonlyMap<string, Listed> = new Map<string, Listed>([
  [
    "new",
    {
      summary: "Begin an atlas: a folder with the sources and a codebook",
      load: async () => (await import("./commands/newCommand.ts")).newCommand,
    },
  ],
  [
    "import",
    {
      summary: "Read a PDF, Word file or web page as a source, with a report of what was left out",
      load: async () => (await import("./commands/importCommand.ts")).importCommand,
    },
  ],
  [
    "verify",
    {
      summary: "Check atlases: format, references, and every quote against its source",
      load: async () => (await import("./commands/verifyCommand.ts")).verifyCommand,
    },
  ],
  [
    "stats",
    {
      summary: "Count nodes, links and quotes, their support, and how much text they cover",
      load: async () => (await import("./commands/statsCommand.ts")).statsCommand,
    },
  ],
  [
    "compare",
    {
      summary: "Show how far annotators of the same text agree, and where they differ",
      load: async () => (await import("./commands/compareCommand.ts")).compareCommand,
    },
  ],
  [
    "check",
    {
      summary: "Check claims from a model or a table: is every quote in its source?",
      load: async () => (await import("./commands/checkCommand.ts")).checkCommand,
    },
  ],
  [
    "update",
    {
      summary: "Follow the quotes of a document to its new version, and take over those that hold",
      load: async () => (await import("./commands/updateCommand.ts")).updateCommand,
    },
  ],
  [
    "convert",
    {
      summary: "Write an atlas as a graph file for other programs, or read theirs as proposals",
      load: async () => (await import("./commands/convertCommand.ts")).convertCommand,
    },
  ],
  [
    "load",
    {
      summary: "Write atlases as RDF into an engine that speaks SPARQL 1.1",
      load: async () => (await import("./engine/loadCommand.ts")).loadCommand,
    },
  ],
  [
    "ask",
    {
      summary: "Ask an atlas a question, here or in an engine, and print the quotes that answer it",
      load: async () => (await import("./engine/askCommand.ts")).askCommand,
    },
  ],
  [
    "generate",
    {
      summary: "Make up a valid atlas of a given size, for benches and tests",
      load: async () => (await import("./generate/generateCommand.ts")).generateCommand,
    },
  ],
  [
    "open",
    {
      summary: "Show an atlas in the browser, anew after each save",
      load: async () => (await import("./commands/openCommand.ts")).openCommand,
    },
  ],
  [
    "build",
    {
      summary: "Make a site of atlases that any web server can serve",
      load: async () => (await import("./commands/buildCommand.ts")).buildCommand,
    },
  ],
  [
    "bundle",
    {
      summary: "Put an atlas and its viewer into one HTML file that needs no server and no network",
      load: async () => (await import("./commands/bundleCommand.ts")).bundleCommand,
    },
  ],
  [
    "schema",
    {
      summary: "Print the JSON Schema of atlas.json, for editors",
      load: async () => (await import("./commands/schemaCommand.ts")).schemaCommand,
    },
  ],
]);

/** Runs a command line (without `node` and the program's name) and returns its exit code. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  return runCommand(argv, await COMMANDS.get(commandIn(argv) ?? "")?.load(), io);
}

/** The name of the command that a command line runs or asks for help on. */
export function commandIn([first, second]: readonly string[]): string | undefined {
  return first === "help" ? second : first;
}

/** Runs a command line whose command is loaded; undefined if there is no such command. */
export function runCommand(
  argv: readonly string[],
  command: Command | undefined,
  io: Io,
): ExitCode | Promise<ExitCode> {
  try {
    const code = dispatch(argv, command, io);
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

function dispatch(
  [name, ...rest]: readonly string[],
  command: Command | undefined,
  io: Io,
): ExitCode | Promise<ExitCode> {
  if (name === undefined) {
    io.err(overview());
    return 2;
  }
  if (name === "--help" || name === "-h" || (name === "help" && rest.length === 0)) {
    io.out(overview());
    return 0;
  }
  if (name === "help") return dispatch([...rest.slice(0, 1), "--help"], command, io);
  if (name === "--version") {
    io.out(`${version()}\n`);
    return 0;
  }
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
