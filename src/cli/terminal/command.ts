import type { Arguments, Options } from "./arguments.ts";
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
