/**
 * Rules by hand: what a reader got wrong, said once by a person. They are kept beside the source
 * and applied whenever the document, or a later version of it, is read.
 */
import {
  type Block,
  blockText,
  type InlineMark,
  plainWords,
  tidyWords,
  type Words,
} from "./model/index.ts";

/** `line` is the words as they were read, up to 500 characters; numbers in a repeated line may differ. */
export type Rule =
  | { readonly is: "heading"; readonly line: string; readonly level?: number }
  | { readonly is: "noHeading"; readonly line: string }
  /** It stands on many pages and is no part of the text. */
  | { readonly is: "repeated"; readonly line: string }
  /** The block that ends with the line goes on in the next one. */
  | { readonly is: "joined"; readonly line: string }
  /** A new paragraph begins after the line. */
  | { readonly is: "parted"; readonly line: string };

export interface RuledBlocks {
  readonly blocks: readonly Block[];
  /** What rules of `repeated` took out. */
  readonly leftOut: readonly string[];
  /** Rules that met no block: the document may have changed. */
  readonly unused: readonly Rule[];
}

/** Blocks with the rules applied, in the order in which they are given. */
export function applyRules(blocks: readonly Block[], rules: readonly Rule[]): RuledBlocks {
  let now = blocks;
  const leftOut: string[] = [];
  const unused: Rule[] = [];
  for (const rule of rules) {
    const next = applyRule(now, rule, leftOut);
    if (next === undefined) unused.push(rule);
    else now = next;
  }
  return { blocks: now, leftOut, unused };
}

/** The blocks after a rule; undefined where it meets none. */
function applyRule(
  blocks: readonly Block[],
  rule: Rule,
  leftOut: string[],
): readonly Block[] | undefined {
  const line = withSingleSpaces(rule.line);
  let met = false;
  const one = (test: (block: Block) => readonly Block[] | undefined): readonly Block[] =>
    blocks.flatMap((block) => {
      const changed = test(block);
      if (changed !== undefined) met = true;
      return changed ?? [block];
    });
  const after = (): readonly Block[] => {
    switch (rule.is) {
      case "heading":
        return one((block) => {
          if (!hasWords(block) || withSingleSpaces(blockText(block)) !== line) return undefined;
          const words = block.kind === "item" ? [`${block.mark} `, ...block.words] : block.words;
          const number = block.kind === "heading" ? block.number : undefined;
          const level = rule.level ?? (block.kind === "heading" ? block.level : 2);
          return [
            { kind: "heading", level, words: tidyWords(words), ...(number ? { number } : {}) },
          ];
        });
      case "noHeading":
        return one((block) =>
          block.kind === "heading" && withSingleSpaces(blockText(block)) === line
            ? [{ kind: "paragraph", words: tidyWords([block.number ?? "", " ", ...block.words]) }]
            : undefined,
        );
      case "repeated":
        return one((block) => {
          if (
            block.kind === "page" ||
            withoutNumbers(withSingleSpaces(blockText(block))) !== withoutNumbers(line)
          )
            return undefined;
          leftOut.push(blockText(block));
          return hasWords(block) ? pageBlocksOf(block.words) : [];
        });
      case "joined": {
        const joined: Block[] = [];
        for (const block of blocks) {
          const last = joined.at(-1);
          const ends = last && hasWords(last) && withSingleSpaces(blockText(last)).endsWith(line);
          if (ends && hasWords(block)) {
            const mark = block.kind === "item" ? `${block.mark} ` : "";
            joined[joined.length - 1] = {
              ...last,
              words: [...last.words, " ", mark, ...block.words],
            };
            met = true;
          } else joined.push(block);
        }
        return joined;
      }
      case "parted":
        return one((block) => {
          if (!hasWords(block)) return undefined;
          const end = endOf(plainWords(block.words), line);
          if (end === undefined) return undefined;
          const [before, rest] = splitWords(block.words, end);
          const words = tidyWords(rest);
          if (plainWords(words) === "") return undefined;
          return [
            { ...block, words: tidyWords(before) },
            { kind: "paragraph", words },
          ];
        });
    }
  };
  const result = after();
  return met ? result : undefined;
}

function hasWords(block: Block): block is Exclude<Block, { kind: "table" } | { kind: "page" }> {
  return block.kind !== "table" && block.kind !== "page";
}

/** Pages that began within words that are no more. */
function pageBlocksOf(words: Words): readonly Block[] {
  return words.flatMap((part) =>
    typeof part !== "string" && "page" in part ? [{ kind: "page" as const, label: part.page }] : [],
  );
}

/** Where the line ends in a text, whatever the spacing. */
function endOf(text: string, line: string): number | undefined {
  const words = line.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const found = new RegExp(words.join("\\s+")).exec(text);
  return found ? found.index + found[0].length : undefined;
}

function splitWords(words: Words, at: number): readonly [Words, Words] {
  const before: (string | InlineMark)[] = [];
  const rest: (string | InlineMark)[] = [];
  let place = 0;
  for (const part of words) {
    const length = typeof part === "string" ? part.length : 0;
    if (place + length <= at) before.push(part);
    else if (place >= at || typeof part !== "string") rest.push(part);
    else {
      before.push(part.slice(0, at - place));
      rest.push(part.slice(at - place));
    }
    place += length;
  }
  return [before, rest];
}

function withSingleSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A line that repeats differs in its numbers only. */
function withoutNumbers(line: string): string {
  return line.replace(/\d+/g, "0");
}
