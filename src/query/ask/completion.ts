/** Completions of a question while it is typed, the best match first. */
import { editDistance } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { lexicon, wordsOf } from "../lexicon/index.ts";
import type { CompletionSort, Option } from "./completionOptions.ts";
import { readings } from "./grammar.ts";
import { optionsAfter } from "./optionsAfter.ts";

export type { CompletionSort };

export interface Completion {
  /** The whole text with the completion accepted. */
  readonly text: string;
  /** The phrase it adds. */
  readonly adds: string;
  readonly sort: CompletionSort;
  /** The id of the kind, for a kind, a type or a node. */
  readonly kind?: string | undefined;
}

/** The most words at the end of a text that are taken for an unfinished phrase. */
const UNFINISHED_MAX = 8;

/** Added to the rank of rare options: worse than a match within a phrase, better than a typo. */
const RARE = 120;

/**
 * Up to `most` completions of the end of a text. First phrases that begin with its last words, then
 * phrases that have them elsewhere, then phrases that are a letter or two off, then phrases that
 * may follow them; within each group the longer match first, then what the codebook allows there,
 * then the codebook's order.
 */
export function completions(atlas: Atlas, text: string, most: number): readonly Completion[] {
  const lexis = lexicon(atlas);
  const words = wordsOf(text);
  const isOpen = words.length > 0 && !/\s$/u.test(text);
  const candidates: (Completion & { readonly rank: number })[] = [];
  for (const reading of readings(atlas, words)) {
    if (words.length - reading.at > UNFINISHED_MAX) continue;
    for (const { from, options, isRare } of optionsAfter(atlas, words, reading)) {
      const typed = words.slice(from).map((word) => word.typed);
      for (const option of options) {
        const grade = gradeOf(lexis.typedWords(option.text), typed, isOpen);
        if (grade === undefined) continue;
        const whole = joined(text.slice(0, words[from]?.start ?? text.length), option);
        if (whole === text.trimEnd()) continue;
        const rank = grade * 100 - typed.length + (isRare ? RARE : 0);
        candidates.push({
          text: whole,
          adds: option.text,
          sort: option.sort,
          kind: option.kind,
          rank,
        });
      }
    }
  }
  candidates.sort((a, b) => a.rank - b.rank);
  const completionByText = new Map<string, Completion>();
  for (const { rank: _, ...completion } of candidates) {
    if (completionByText.size === most) break;
    if (!completionByText.has(completion.text)) completionByText.set(completion.text, completion);
  }
  return [...completionByText.values()];
}

/** The text with a phrase put after it. */
function joined(before: string, { text, prefix: link = "" }: Option): string {
  const head = before.trimEnd();
  if (text.startsWith(",")) return `${head.replace(/,$/u, "")}${text}`;
  return `${head}${head === "" ? "" : " "}${link}${text}`;
}

/** How well a phrase continues what is typed, the lower the better; `undefined` if it does not. */
function gradeOf(
  words: readonly string[],
  typed: readonly string[],
  isOpen: boolean,
): number | undefined {
  // Until a space is typed, the last phrase may still be the beginning of a longer one.
  if (typed.length === 0) return isOpen ? 4 : 0;
  const last = typed.length - 1;
  const fits = (at: number) =>
    typed.every((word, index) =>
      index < last ? words[at + index] === word : words[at + index]?.startsWith(word),
    );
  if (fits(0)) return 1;
  if (words.some((_, at) => fits(at))) return 2;
  const typedText = typed.join(" ");
  const tolerated = typedText.length < 4 ? 0 : typedText.length < 7 ? 1 : 2;
  const beginning = words.join(" ").slice(0, typedText.length);
  return tolerated > 0 && editDistance(typedText, beginning, tolerated) <= tolerated
    ? 3
    : undefined;
}
