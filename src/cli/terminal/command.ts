/** What a command is, and how its arguments are read. */
import { parseArgs } from "node:util";
import { didYouMean } from "../../atlas/files/index.ts";
import type { Io } from "./io.ts";

/** 0: done, warnings allowed. 1: an atlas has errors. 2: called wrongly, or nothing to read. */
export type ExitCode = 0 | 1 | 2;

/** One of the things that `policy-atlas` does. */
export interface Command {
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  readonly options: Options;
  /** Least and most number of arguments that are no options. */
  readonly positionals: readonly [least: number, most: number];
  readonly run: (args: Arguments, io: Io) => ExitCode | Promise<ExitCode>;
}

/** An option of a command: a switch, or one that takes a value. */
export interface Option {
  readonly type: "boolean" | "string";
  readonly short?: string;
  /** It may be given several times. */
  readonly many?: boolean;
}
export type Options = Readonly<Record<string, Option>>;

export interface Arguments {
  readonly positionals: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  /** The values of options that may be given several times, in their order. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** The command was called in a way that it doesn't understand: exit code 2. */
export class UsageError extends Error {}

/** The options of every command. */
const COMMON: Options = { help: { type: "boolean", short: "h" } };

/**
 * Reads the arguments after the command's name.
 * @throws UsageError where an option is unknown, lacks its value, has one too many or is repeated.
 */
export function readArguments(args: readonly string[], own: Options): Arguments {
  const options = { ...COMMON, ...own };
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const positionals: string[] = [];
  const switches = new Set<string>();
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new UsageError(unknownOption(token.rawName, Object.keys(options)));
    if (option.type === "boolean") {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`);
      switches.add(token.name);
    } else {
      if (token.value === undefined || (!token.inlineValue && token.value.startsWith("--")))
        throw new UsageError(`${token.rawName} needs a value.`);
      if (option.many) {
        lists.set(token.name, [...(lists.get(token.name) ?? []), token.value]);
        continue;
      }
      if (values.has(token.name)) throw new UsageError(`${token.rawName} is given twice.`);
      values.set(token.name, token.value);
    }
  }
  return { positionals, switches, values, lists };
}

/** A whole number that an option must have, e.g. `--nodes 1000`. */
export function wholeNumber(
  { values }: Arguments,
  name: string,
  { least, most, otherwise }: { least: number; most: number; otherwise?: number },
): number {
  const text = values.get(name);
  if (text === undefined && otherwise !== undefined) return otherwise;
  if (text === undefined) throw new UsageError(`--${name} is missing.`);
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${name} takes a whole number from ${least} to ${most}, not "${text}".`);
}

function unknownOption(given: string, known: readonly string[]): string {
  const options = known.map((name) => `--${name}`);
  return `Unknown option "${given}".${didYouMean(`--${given.replace(/^-+/, "")}`, options)}`;
}
