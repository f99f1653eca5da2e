/**
 * Import rules: corrections that a person makes once to what a reader got wrong. They are kept in
 * the import file and applied whenever the document, or a later version of it, is imported.
 */
import {
  type Block,
  blockText,
  type InlineMark,
  plainWords,
  tidyWords,
  type Words,
} from "./model/index.ts";

/** Lines are longer than this in no rule, in characters. */
export const LINE_MAX = 500;

/**
 * `line` is the text as it was read, up to 500 characters; numbers in a repeated line may differ.
 * `next` is only needed where the line stands more than once.
 */
export type Rule =
  | { readonly is: "heading"; readonly line: string; readonly level?: number }
  | { readonly is: "noHeading"; readonly line: string }
  /** The line repeats on many pages and is not part of the text. */
  | { readonly is: "repeated"; readonly line: string }
  /** The block that ends with the line continues in the next one, which begins with `next`. */
  | { readonly is: "joined"; readonly line: string; readonly next?: string }
  /** A new paragraph begins after the line, and with `next`. */
  | { readonly is: "parted"; readonly line: string; readonly next?: string };

export interface RuledBlocks {
  readonly blocks: readonly Block[];
  /** The text removed by rules of the kind `repeated`. */
  readonly leftOut: readonly string[];
  /** Rules that matched no block: the document may have changed. */
  readonly unused: readonly Rule[];
}

/** Applies the rules to the blocks, one after the other. */
export function applyRules(blocks: readonly Block[], rules: readonly Rule[]): RuledBlocks {
  let current = blocks;
  const leftOut: string[] = [];
  const unused: Rule[] = [];
  for (const rule of rules) {
    const next = applyRule(current, rule, leftOut);
    if (next === undefined) unused.push(rule);
    else current = next;
  }
  return { blocks: current, leftOut, unused };
}

/** The blocks after a rule; undefined if it matches none. */
function applyRule(
  blocks: readonly Block[],
  rule: Rule,
  leftOut: string[],
): readonly Block[] | undefined {
  const line = withSingleSpaces(rule.line);
  let hasMatched = false;
  const replaceBlocks = (
    replacement: (block: Block) => readonly Block[] | undefined,
  ): readonly Block[] =>
    blocks.flatMap((block) => {
      const changed = replacement(block);
      if (changed !== undefined) hasMatched = true;
      return changed ?? [block];
    });
  const changedBlocks = (): readonly Block[] => {
    switch (rule.is) {
      case "heading":
        return replaceBlocks((block) => {
          if (!hasWords(block) || withSingleSpaces(blockText(block)) !== line) return undefined;
          const words = block.kind === "item" ? [`${block.mark} `, ...block.words] : block.words;
          const number = block.kind === "heading" ? block.number : undefined;
          const level = rule.level ?? (block.kind === "heading" ? block.level : 2);
          return [
            { kind: "heading", level, words: tidyWords(words), ...(number ? { number } : {}) },
          ];
        });
      case "noHeading":
        return replaceBlocks((block) =>
          block.kind === "heading" && withSingleSpaces(blockText(block)) === line
            ? [{ kind: "paragraph", words: tidyWords([block.number ?? "", " ", ...block.words]) }]
            : undefined,
        );
      case "repeated":
        return replaceBlocks((block) => {
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
          // A page may begin between the two.
          const at = joined.findLastIndex(({ kind }) => kind !== "page");
          const previous = joined[at];
          if (previous && endsWith(previous, line) && startsWith(block, rule.next ?? "")) {
            const pages = pageMarks(joined.splice(at + 1));
            const mark = block.kind === "item" ? `${block.mark} ` : "";
            joined[at] = {
              ...previous,
              words: [...previous.words, " ", ...pages, mark, ...block.words],
            };
            hasMatched = true;
          } else joined.push(block);
        }
        return joined;
      }
      case "parted":
        return replaceBlocks((block) => {
          if (!hasWords(block)) return undefined;
          const end = endOf(plainWords(block.words), line, withSingleSpaces(rule.next ?? ""));
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
  const result = changedBlocks();
  return hasMatched ? result : undefined;
}

function hasWords(block: Block): block is Wordy {
  return block.kind !== "table" && block.kind !== "page";
}

/** A block with words, of which others can become part. */
type Wordy = Exclude<Block, { kind: "table" } | { kind: "page" }>;

function endsWith(block: Block, line: string): block is Wordy {
  return hasWords(block) && withSingleSpaces(blockText(block)).endsWith(line);
}

function startsWith(block: Block, line: string): block is Wordy {
  return hasWords(block) && withSingleSpaces(blockText(block)).startsWith(withSingleSpaces(line));
}

function pageMarks(blocks: readonly Block[]): Words {
  return blocks.flatMap((block) => (block.kind === "page" ? [{ page: block.label }] : []));
}

/** The pages that begin within removed words. */
function pageBlocksOf(words: Words): readonly Block[] {
  return words.flatMap((part) =>
    typeof part !== "string" && "page" in part ? [{ kind: "page" as const, label: part.page }] : [],
  );
}

/** The offset at which the line ends in a text, whatever the spacing, if `next` follows there. */
function endOf(text: string, line: string, next: string): number | undefined {
  const match = new RegExp(`${pattern(line)}(?=\\s*${pattern(next)})`).exec(text);
  return match ? match.index + match[0].length : undefined;
}

function pattern(line: string): string {
  return line
    .split(" ")
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
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

/** Repeated lines differ in their numbers only. */
function withoutNumbers(line: string): string {
  return line.replace(/\d+/g, "0");
}
