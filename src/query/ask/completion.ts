/** What a question could go on with, as one types: what may come next, the best match first. */
import { editDistance } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import type { CompletionSort, Option } from "./completionOptions.ts";
import { expected } from "./expected.ts";
import { readings } from "./grammar.ts";
import { lexicon } from "./lexicon.ts";
import { wordsOf } from "./phrases.ts";

export type { CompletionSort };

export interface Completion {
  /** The whole text once it is taken. */
  readonly text: string;
  /** What it adds. */
  readonly adds: string;
  readonly sort: CompletionSort;
  /** Of a node or type: the kind that it is of. */
  readonly kind?: string | undefined;
}

/** Words at the end of a text that are taken for an unfinished phrase. */
const UNFINISHED_MAX = 8;

/** What is rare comes after another's match within a phrase, and before a mistyped one. */
const RARE = 120;

/**
 * Up to `most` ways to go on from the end of a text. What begins as the last words do comes first,
 * then what has a word that does, then what is a letter or two away, then what may follow them;
 * within each the longer match, then what the codebook allows there, then its order.
 */
export function completions(atlas: Atlas, text: string, most: number): readonly Completion[] {
  const lexis = lexicon(atlas);
  const words = wordsOf(text);
  const isOpen = words.length > 0 && !/\s$/u.test(text);
  const found: (Completion & { readonly rank: number })[] = [];
  for (const reading of readings(atlas, words)) {
    if (words.length - reading.at > UNFINISHED_MAX) continue;
    for (const { from, options, isRare } of expected(atlas, words, reading)) {
      const typed = words.slice(from).map((word) => word.text);
      for (const option of options) {
        const grade = gradeOf(lexis.wordsOf(option.text), typed, isOpen);
        if (grade === undefined) continue;
        const whole = joined(text.slice(0, words[from]?.start ?? text.length), option);
        if (whole === text.trimEnd()) continue;
        const rank = grade * 100 - typed.length + (isRare ? RARE : 0);
        found.push({ text: whole, adds: option.text, sort: option.sort, kind: option.kind, rank });
      }
    }
  }
  found.sort((a, b) => a.rank - b.rank);
  const once = new Map<string, Completion>();
  for (const { rank: _, ...completion } of found) {
    if (once.size === most) break;
    if (!once.has(completion.text)) once.set(completion.text, completion);
  }
  return [...once.values()];
}

function joined(before: string, { text, before: link = "" }: Option): string {
  const head = before.trimEnd();
  if (text.startsWith(",")) return `${head.replace(/,$/u, "")}${text}`;
  return `${head}${head === "" ? "" : " "}${link}${text}`;
}

/** How well a phrase goes on from what is typed: the less the better; undefined where it doesn't. */
function gradeOf(
  words: readonly string[],
  typed: readonly string[],
  isOpen: boolean,
): number | undefined {
  // A finished phrase may yet be the beginning of a longer one, until the space after it.
  if (typed.length === 0) return isOpen ? 4 : 0;
  const last = typed.length - 1;
  const fits = (at: number) =>
    typed.every((word, index) =>
      index < last ? words[at + index] === word : words[at + index]?.startsWith(word),
    );
  if (fits(0)) return 1;
  if (words.some((_, at) => fits(at))) return 2;
  const asked = typed.join(" ");
  const forgiven = asked.length < 4 ? 0 : asked.length < 7 ? 1 : 2;
  const beginning = words.join(" ").slice(0, asked.length);
  return forgiven > 0 && editDistance(asked, beginning, forgiven) <= forgiven ? 3 : undefined;
}
