/** The command's input and output, passed in so that tests can run it and read what it prints. */
import { styleText } from "node:util";
import { NO_PROGRESS, type Progress, progressOn } from "./progress.ts";

export interface Io {
  /** Standard output: results. */
  readonly out: (text: string) => void;
  /** Standard error: messages about what went wrong. */
  readonly err: (text: string) => void;
  /** Relative paths start here. */
  readonly cwd: string;
  /** How far long work is; silent where standard error is no terminal. */
  readonly progress: Progress;
  /** Whether standard output shows colours. */
  readonly hasColours: boolean;
}

export type Format = Parameters<typeof styleText>[0];
/** Styles text for a terminal; leaves it plain if colours are off. */
export type Paint = (format: Format, text: string) => string;

export const plain: Paint = (_format, text) => text;

export function paintFor(io: Pick<Io, "hasColours">): Paint {
  return io.hasColours
    ? (format, text) => styleText(format, text, { validateStream: false })
    : plain;
}

/** The process's own streams and folder. A closed pipe (`… | head`) is not an error. */
export function nodeIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    progress: process.stderr.isTTY ? progressOn(process.stderr) : NO_PROGRESS,
    // https://no-color.org: any value but the empty one.
    hasColours:
      process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
  };
}

/**
 * Makes text from a file safe for a terminal: control characters, which could move the cursor or
 * overwrite other text, and marks of direction are shown as codes. Line breaks become spaces.
 */
export function printable(text: string): string {
  return text.replace(/\r\n?|\n/g, " ").replace(UNSAFE, visibleCharacter);
}

const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

function visibleCharacter(character: string): string {
  if (character === "\t") return "  ";
  const code = character.codePointAt(0) ?? 0;
  return `<${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
