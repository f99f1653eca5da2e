/** The interface of a command, and the parser of its arguments. */
import { parseArgs } from "node:util";
import { didYouMean } from "../../atlas/files/index.ts";
import type { Io } from "./io.ts";

/** 0: done, perhaps with warnings. 1: an atlas has errors. 2: wrong usage, or nothing to read. */
export type ExitCode = 0 | 1 | 2;

/** A subcommand of `policy-atlas`. */
export interface Command {
  /** What `--help` prints. */
  readonly help: string;
  readonly options: Options;
  /** The least and the greatest number of arguments that are not options. */
  readonly positionals: readonly [least: number, most: number];
  readonly run: (args: Arguments, io: Io) => ExitCode | Promise<ExitCode>;
}

/** An option of a command: a switch, or one that takes a value. */
export interface Option {
  readonly type: "boolean" | "string";
  readonly short?: string;
  /** Whether it may be repeated. */
  readonly isRepeatable?: boolean;
}
export type Options = Readonly<Record<string, Option>>;

export interface Arguments {
  readonly positionals: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  /** The values of options that may be repeated, in their order. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {}

/** The options of every command. */
const COMMON: Options = { help: { type: "boolean", short: "h" } };

/**
 * Parses the arguments after the command's name.
 * @throws UsageError if an option is unknown, lacks a value, has an unwanted one or is repeated;
 * names the nearest known option
 */
export function readArguments(args: readonly string[], commandOptions: Options): Arguments {
  const options = { ...COMMON, ...commandOptions };
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
      if (option.isRepeatable) {
        lists.set(token.name, [...(lists.get(token.name) ?? []), token.value]);
        continue;
      }
      if (values.has(token.name)) throw new UsageError(`${token.rawName} is given twice.`);
      values.set(token.name, token.value);
    }
  }
  return { positionals, switches, values, lists };
}

/**
 * The whole number that is an option's value, such as `--nodes 1000`.
 * @throws UsageError if it is missing (without `otherwise`), not a whole number or out of range
 */
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

/**
 * The language tag that is the value of `--language`; undefined without the option.
 * @throws UsageError if it is not a language tag
 */
export function languageTag({ values }: Arguments): string | undefined {
  const tag = values.get("language");
  if (tag === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    throw new UsageError(`--language takes a tag such as en, zh or pt-BR, not "${tag}".`);
  }
}

function unknownOption(option: string, knownNames: readonly string[]): string {
  const options = knownNames.map((name) => `--${name}`);
  return `Unknown option "${option}".${didYouMean(`--${option.replace(/^-+/, "")}`, options)}`;
}
