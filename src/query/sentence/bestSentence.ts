/**
 * The sentence that answers a text which no link answers: one that speaks of nearly all that the text does,
 * that has what it asks for, and that stands out. Any other is only near, and no answer.
 */
import type { Atlas } from "../../atlas/index.ts";
import type { NearStatement } from "../nearest/index.ts";
import type { FiltersAndFocus } from "../visible/index.ts";
import { type Judged, judged } from "./judged.ts";
import { tellingStems } from "./telling.ts";

export interface BestSentence {
  /** One, or two that speak of as much. */
  readonly statements: readonly NearStatement[];
  /** What it does not speak of, as typed, though it means something. */
  readonly missing: readonly string[];
  /** The words that were read as others of the sentence. */
  readonly read: readonly ReadAs[];
}

/** "Farmers", read as "agriculture". */
export interface ReadAs {
  readonly typed: string;
  /** As the sentence, or its translation, has it. */
  readonly as: string;
}

/**
 * How sure it is that the first sentence answers: the more of the text it speaks of, the less the next
 * one does, and the less of what matters is missing. Fitted to questions with known answers, decision 249.
 */
const SURE = { covered: 0.65, margin: 1, most: 0.5, missed: 0.6, least: 0.4 } as const;
/** The next one speaks of as much if it lacks less than this share; two are shown that speak of nearly all. */
const AS_MUCH = 0.08;
/** Many sentences speak of what is asked by yes or no, and one of them answers. */
const AS_MUCH_OF_TRUTH = 0.21;
const NEARLY_ALL = 0.9;

/** The sentence that answers a text; `undefined` if none does, or more than one might. */
export function bestSentence(
  atlas: Atlas,
  scene: FiltersAndFocus,
  text: string,
): BestSentence | undefined {
  const [best, second, third] = judged(atlas, scene, text);
  if (!best?.canAnswer) return undefined;
  const { statement, missing } = best;
  const marginTo = (next: Judged | undefined) => 1 - (next?.score ?? 0) / best.score;
  // Where another speaks of as much, it may be the one that is meant.
  if (second && marginTo(second) < (best.want === "truth" ? AS_MUCH_OF_TRUTH : AS_MUCH)) {
    const areTwo =
      second.canAnswer && second.covered > NEARLY_ALL - AS_MUCH && marginTo(third) >= AS_MUCH;
    return best.covered >= NEARLY_ALL && areTwo
      ? { statements: [statement, second.statement], missing, read: readAs(best) }
      : undefined;
  }
  const sure =
    SURE.covered * best.covered +
    SURE.margin * Math.min(SURE.most, marginTo(second)) -
    SURE.missed * best.missed;
  return sure >= SURE.least ? { statements: [statement], missing, read: readAs(best) } : undefined;
}

/** The words by which the sentence was read, as it has them. */
function readAs({ by, text }: Judged): readonly ReadAs[] {
  const wordOf = wordsByStem(text);
  return by.flatMap(({ typed, stems }) => {
    const as = stems.flatMap((stem) => wordOf.get(stem) ?? []).join(" ");
    return as === "" ? [] : [{ typed, as }];
  });
}

/** The words of a text, each by its stem, as it has them first. */
function wordsByStem(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu))
    for (const stem of tellingStems(word)) if (!words.has(stem)) words.set(stem, word);
  return words;
}
