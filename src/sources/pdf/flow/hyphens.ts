/**
 * Joins words across line ends. A hyphen there either divides a word or belongs to it
 * ("state-owned", "Datenschutz-Grundverordnung"). The words elsewhere in the document decide.
 */
import type { Line } from "../pages/index.ts";

export interface HyphenRules {
  /** How two consecutive lines are joined. */
  readonly join: (before: string, after: string) => Join;
  /** The lines joined into one text. */
  readonly textOf: (lines: readonly string[]) => string;
}

export interface Join {
  /** How many characters to remove from the end of the first line: its hyphen, or nothing. */
  readonly cut: 0 | 1;
  /** A space, or nothing within a word or a script that is written without spaces. */
  readonly between: "" | " ";
  readonly how: "divided" | "kept" | "none";
}

/** Only this many characters are examined on either side of a line end; no word is longer. */
const LONGEST_WORD = 80;
const WORD = /\p{L}[\p{L}\p{M}’']*(?:-\p{L}[\p{L}\p{M}’']*)*/gu;
const LAST_WORD = /([\p{L}\p{M}\p{N}’'-]*[\p{L}\p{M}\p{N}])[-‐\u00ad]$/u;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}’'-]*[\p{L}\p{M}\p{N}]/u;
/** "Bundes- und Landesbehörden": the hyphen stands for the rest of the following word. */
const SUSPENDED = /^(?:und|oder|bzw\.?|sowie|beziehungsweise|and|or|to)(?![\p{L}-])/u;
/** A character of a script that is written without spaces. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** First parts that English joins to the next word with a hyphen; others rarely have one. */
const HYPHENATED_PREFIX =
  /^(?:non|self|cross|well|high|low|long|short|state|public|private|risk|evidence|decision|policy|full|part|half|large|small|real|third|first|second|two|three|post|pre|co|ex|quasi|semi|anti|all|ever|far|follow|hard|machine|user|data|open|so)$/iu;

/** Rules for joining a document's lines, learnt from the words in all of them. */
export function hyphenRules(lines: readonly Pick<Line, "text">[]): HyphenRules {
  const words = new Map<string, number>();
  const ends: (readonly [string, string])[] = [];
  lines.forEach(({ text }, at) => {
    const hyphenatedEnd = LAST_WORD.exec(text);
    const inside = hyphenatedEnd ? text.slice(0, hyphenatedEnd.index) : text;
    for (const [word] of inside.matchAll(WORD)) {
      const lower = word.toLowerCase();
      words.set(lower, (words.get(lower) ?? 0) + 1);
      if (!lower.includes("-")) continue;
      for (const part of lower.split("-")) words.set(part, words.get(part) ?? 1);
    }
    const next = FIRST_WORD.exec(lines[at + 1]?.text ?? "")?.[0];
    if (hyphenatedEnd?.[1] && next) ends.push([hyphenatedEnd[1].toLowerCase(), next.toLowerCase()]);
  });
  // Some programs print this one only where a soft hyphen divides a word, and "-" for a word's own.
  const isDividing = !lines.some(({ text }) => /\p{L}‐\p{L}/u.test(text));
  const divided = ends.filter(([a, b]) => words.has(a + b)).length;
  const compound = ends.filter(([a, b]) => words.has(`${a}-${b}`)).length;
  // Most programs divide words everywhere or nowhere. A short text does not show which.
  const dividesWords = divided > compound || (divided === compound && ends.length < 3);

  const keepsHyphen = (first: string, second: string): boolean => {
    const [a, b] = [first.toLowerCase(), second.toLowerCase()];
    const together = words.get(a + b) ?? 0;
    const hyphenated = words.get(`${a}-${b}`) ?? 0;
    if (together !== hyphenated) return hyphenated > together;
    // "UN-Charta", "COVID-19", "Datenschutz-Grundverordnung": no word continues with a capital.
    if (/^[\p{Lu}\p{N}]/u.test(second)) return true;
    const lastPart = a.slice(a.lastIndexOf("-") + 1);
    // "öffentlich-recht|lich": a compound's second part is divided like any word.
    if (a.includes("-") && dividesWords) return false;
    if (HYPHENATED_PREFIX.test(lastPart) && (words.has(b) || !dividesWords)) return true;
    return !dividesWords;
  };

  const join = (line: string, after: string): Join => {
    const before = line.slice(-LONGEST_WORD);
    if (before.endsWith("\u00ad")) return { cut: 1, between: "", how: "divided" };
    if (isDividing && /\p{L}‐$/u.test(before) && /^\p{Ll}/u.test(after))
      return { cut: 1, between: "", how: "divided" };
    const first = LAST_WORD.exec(before)?.[1];
    const second = FIRST_WORD.exec(after.slice(0, LONGEST_WORD))?.[0];
    if (first !== undefined && second !== undefined) {
      const isWord = words.has((first + second).toLowerCase());
      if (!isWord && SUSPENDED.test(after)) return { cut: 0, between: " ", how: "none" };
      return keepsHyphen(first, second)
        ? { cut: 0, between: "", how: "kept" }
        : { cut: 1, between: "", how: "divided" };
    }
    const isUnspaced =
      WITHOUT_SPACES.test(before.slice(-1)) && WITHOUT_SPACES.test(after.slice(0, 1));
    // "2016/|680", "and/|or": no space follows a slash.
    const endsInSlash = /\S\/$/.test(before);
    return { cut: 0, between: isUnspaced || endsInSlash ? "" : " ", how: "none" };
  };

  return {
    join,
    textOf: (lines) =>
      lines
        .map((line, at) => {
          const next = lines[at + 1];
          if (next === undefined) return line;
          const { cut, between } = join(line, next);
          return line.slice(0, line.length - cut) + between;
        })
        .join(""),
  };
}
