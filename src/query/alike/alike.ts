/** How near the meanings of English words are, by the table that `scripts/alike` makes from two lexical resources. */
import { LIKE, WORDS } from "./table.ts";

/** By stem, the stems of words that mean nearly the same, each with how nearly, between 0 and 1. */
export type Alike = ReadonlyMap<string, number>;

const NONE: Alike = new Map();

/** How near two words of each of the table's two lists are. */
const NEARNESS = [0.85, 0.65] as const;

/** The digits of the table's numbers: those from the 32nd on end a number. */
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
const BASE = 32;

let table: ReadonlyMap<string, Alike> | undefined;

/** The stems whose words mean nearly the same as those of a stem; none for most names. */
export function stemsAlike(stem: string): Alike {
  table ??= readTable();
  return table.get(stem) ?? NONE;
}

/** Each word has, in two lists, the numbers of those before it that are near to it. */
function readTable(): ReadonlyMap<string, Alike> {
  const words = WORDS.split(" ");
  const alike = new Map<string, Map<string, number>>();
  const add = (word: string, other: string, nearness: number) => {
    const own = alike.get(word);
    if (own) own.set(other, nearness);
    else alike.set(word, new Map([[other, nearness]]));
  };
  for (const [at, row] of LIKE.split(" ").entries()) {
    const word = words[at] ?? "";
    for (const [list, numbers] of row.split(",").entries()) {
      for (const index of numbersIn(numbers)) {
        const other = words[index] ?? "";
        add(word, other, NEARNESS[list] ?? 0);
        add(other, word, NEARNESS[list] ?? 0);
      }
    }
  }
  return alike;
}

/** The rising numbers of a list, each written as how many it leaves out since the one before. */
function numbersIn(list: string): readonly number[] {
  const numbers: number[] = [];
  let next = 0;
  let value = 0;
  let power = 1;
  for (const character of list) {
    const digit = DIGITS.indexOf(character);
    value += (digit % BASE) * power;
    power *= BASE;
    if (digit < BASE) continue;
    numbers.push(next + value);
    next += value + 1;
    value = 0;
    power = 1;
  }
  return numbers;
}
