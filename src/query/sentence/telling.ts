/** Words as they are compared here: without endings and irregular pasts, and numbers in digits. */
import { withoutPast } from "../lexicon/index.ts";
import { stemsOf } from "../nearest/index.ts";
import { searchTerms } from "../search/index.ts";
import { numbersIn, plainDigits } from "./numbers.ts";

/** The stems of the telling words of a text, in order: "built" as "build", "100,000" as "100000". */
export function tellingStems(text: string): readonly string[] {
  return stemsOf(searchTerms(plainDigits(text)).map(withoutPast).join(" "));
}

/** All that a sentence may be known by: its stems, its numbers in digits, and what its capitals stand for. */
export function stemsOfSentence(text: string): ReadonlySet<string> {
  return new Set([
    ...stemsOf(text),
    ...tellingStems(text),
    ...numbersIn(text),
    ...initialsIn(text),
  ]);
}

/** The initials of names in capitals: "eu" for "European Union". */
function initialsIn(text: string): readonly string[] {
  const names = text.match(/\p{Lu}[\p{L}-]+(?: (?:(?:of|and|for|the) )*\p{Lu}[\p{L}-]+)+/gu) ?? [];
  return names.flatMap((name) => {
    const words = name.split(" ").filter((word) => /^\p{Lu}/u.test(word));
    return words.map((_, from) =>
      words
        .slice(from)
        .map((word) => word.charAt(0).toLowerCase())
        .join(""),
    );
  });
}
