/** What the words of a text may mean as a verb, in the codebook's words and others. */
import type { StepDirection } from "../../scene/index.ts";
import type { VerbPhrase } from "../lexicon/index.ts";
import { isLightWord } from "../nearest/index.ts";
import { isFunctionWord } from "../search/index.ts";

/** A relation, as it leads from what stands before the verb to what stands after. */
export interface Verb {
  readonly relation: string;
  readonly direction: StepDirection;
  /** Whether it is a noun, "development", which says nothing of what stands apart from it. */
  readonly isNoun?: true;
}

export interface VerbAt {
  /** The number of words. */
  readonly length: number;
  /** The relations that it may mean; none if it is any link. */
  readonly means: readonly Verb[];
  /** The same where a form of "be" stands before it. */
  readonly passive: readonly Verb[];
  /** The places of its other words: "at bay", of "keep … at bay". */
  readonly rest: readonly number[];
  /** Whether it may mean any link, "deals with". */
  readonly isAny: boolean;
  /** Whether the codebook does not have it, but words that mean nearly the same. */
  readonly isNear: boolean;
}

export const NO_VERB: VerbAt = {
  length: 0,
  means: [],
  passive: [],
  rest: [],
  isAny: false,
  isNear: true,
};

const FLIPPED = { out: "in", in: "out", both: "both" } as const;

/** The longest verb from a word on; of several of one length, all that they mean. */
export function verbAt(
  keys: readonly string[],
  at: number,
  phrases: readonly { readonly value: VerbPhrase; readonly words: readonly string[] }[],
): VerbAt {
  let longest: VerbAt = NO_VERB;
  for (const { value, words } of phrases) {
    const rest = value.rest ? restAt(keys, at + words.length, value.rest) : [];
    if (!rest) continue;
    const more = words.length + rest.length - longest.length - longest.rest.length;
    if (more < 0) continue;
    const { means, passive, isAny, isNear } = more > 0 ? NO_VERB : longest;
    const { verb, direction } = value;
    const isOf = verb.of === "relation" ? [verb.id] : [];
    longest = {
      length: words.length,
      rest,
      means: [...means, ...isOf.map((relation) => ({ relation, direction }))],
      passive: [
        ...passive,
        ...isOf.map((relation) => ({ relation, direction: asPassive(value, words) })),
      ],
      isAny: isAny || verb.of === "any",
      isNear: isNear && (value.isNear ?? false),
    };
  }
  return longest;
}

/** "Is funded" turns the verb; "is built on", and "is put into practice", need not. */
function asPassive({ direction, form, rest }: VerbPhrase, words: readonly string[]): StepDirection {
  if (rest) return "both";
  if (form !== "past") return direction;
  return words.length > 1 ? "both" : FLIPPED[direction];
}

/** How far the rest of a verb may stand from it. */
const REST_MAX = 8;

/** Where the rest of a verb stands. */
function restAt(
  keys: readonly string[],
  from: number,
  rest: readonly string[],
): readonly number[] | undefined {
  for (let at = from; at < Math.min(keys.length, from + REST_MAX); at++) {
    if (rest.every((word, index) => keys[at + index] === word))
      return rest.map((_, index) => at + index);
  }
  return undefined;
}

const BEING = new Set(["is", "are", "was", "were", "be", "been", "being", "gets", "get", "got"]);
/** How far a form of "be" may stand from its participle: "are the semiconductor funds backed". */
const PASSIVE_MAX = 7;

/** Whether a form of "be" stands shortly before a word. */
export function isPassiveAt(keys: readonly string[], at: number): boolean {
  return keys.slice(Math.max(0, at - PASSIVE_MAX), at).some((key) => BEING.has(key));
}

/** A verb that may mean more relations than these says little. */
const RELATIONS_MAX = 4;

/**
 * How much a verb says: "get" and "make sure" hardly anything, "use" a little if the codebook has it,
 * "put into practice" much.
 */
export function sayOf(
  { length, means, isAny, isNear, rest }: VerbAt,
  keys: readonly string[],
  at: number,
): "nothing" | "little" | "something" | "much" {
  const own = keys.slice(at, at + length).filter((key) => !isFunctionWord(key));
  if (means.length === 0 || isAny || keys[at + length] === "sure") return "nothing";
  if (rest.length === 0 && own.every(isLightWord)) {
    if (length === 1) return isNear ? "nothing" : "little";
    if (isNear) return "little";
  }
  const relations = new Set(means.map(({ relation }) => relation));
  return relations.size > RELATIONS_MAX ? "something" : "much";
}
