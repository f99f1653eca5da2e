/** What the command is connected to, passed in so that tests can run it and read its words. */
import { styleText } from "node:util";

export interface Io {
  /** Standard output: results. */
  readonly out: (text: string) => void;
  /** Standard error: why there is no result. */
  readonly err: (text: string) => void;
  /** Relative paths start here. */
  readonly cwd: string;
  /** Whether standard output shows colours. */
  readonly colour: boolean;
}

export type Format = Parameters<typeof styleText>[0];
/** Styles text for a terminal; leaves it plain where colours are off. */
export type Paint = (format: Format, text: string) => string;

export const plain: Paint = (_format, text) => text;

export function paintFor(io: Pick<Io, "colour">): Paint {
  return io.colour ? (format, text) => styleText(format, text, { validateStream: false }) : plain;
}

/** The process's own streams and folder. A reader that goes away (`… | head`) is no crash. */
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
    // https://no-color.org: any value but the empty one.
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
  };
}

/**
 * Text from a file as a terminal may show it: control characters (which could move the cursor or
 * change what stands elsewhere) and marks that reverse the direction are shown as what they are.
 * Line breaks become spaces.
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
