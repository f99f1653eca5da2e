/** The rule that a person means by choosing a line of the text and saying what it is. */

import { LINE_MAX, type Rule } from "../../sources/index.ts";
import { type Block, blockText, plainWords } from "../../sources/model/index.ts";

/** A block that is shown as a line of the text; where pages begin is shown beside these. */
export type Line = Exclude<Block, { kind: "page" }>;

/** Whether a rule can name the whole line. */
export function canBeNamed(line: Line): boolean {
  const text = blockText(line);
  return text.trim() !== "" && text.length <= LINE_MAX;
}

/** The line is a heading of this level, or none if the level is 0. */
export function isHeading(line: Line, level: number): Rule {
  const text = blockText(line);
  return level === 0 ? { is: "noHeading", line: text } : { is: "heading", line: text, level };
}

export function isRepeated(line: Line): Rule {
  return { is: "repeated", line: blockText(line) };
}

/** The line goes on in the next one. */
export function isJoined(line: Line, next: Line): Rule {
  return { is: "joined", line: lastOf(blockText(line)), next: firstOf(blockText(next)) };
}

/** A place in a line at which a new paragraph could begin. */
export interface Break {
  readonly before: string;
  readonly after: string;
}

/** A paragraph that is longer has more places than anyone looks through. */
const MOST_BREAKS = 40;

/** The places after sentences, numbers and marks, in their order. */
export function breaksOf(line: Line): readonly Break[] {
  if (line.kind === "table") return [];
  const text = plainWords(line.words);
  return [...text.matchAll(/[.:;!?)][”"’»]?\s+(?=\S)|[。！？；](?=\S)/gu)]
    .slice(0, MOST_BREAKS)
    .map(({ 0: mark, index }) => ({
      before: text.slice(0, index + mark.length).trimEnd(),
      after: text.slice(index + mark.length),
    }));
}

export function isParted({ before, after }: Break): Rule {
  return { is: "parted", line: lastOf(before), next: firstOf(after) };
}

/** The end of a text that singles it out, from the beginning of a word on. */
function lastOf(text: string): string {
  return text.length <= LINE_MAX ? text : text.slice(-LINE_MAX).replace(/^\S*\s+/, "");
}

/** Enough of the beginning to tell it from others. */
function firstOf(text: string): string {
  return text.trim().slice(0, 60).trim();
}
