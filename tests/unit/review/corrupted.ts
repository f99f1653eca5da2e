/**
 * Claims made of the atlases here and spoilt by a script: what a machine gets wrong, with the place
 * that each was made from. Seeded, so that every run has the same ones.
 */
import type { SourceText } from "../../../src/atlas/documents/document.ts";
import type { Range } from "../../../src/atlas/text/textParts.ts";
import { seeded } from "../../../src/random.ts";

export interface Spoilt {
  readonly how: string;
  readonly words: string;
  /** Where the right words stand; several where it was put together; none where it is foreign. */
  readonly made: readonly (Range & { readonly source: SourceText })[];
}

type Random = () => number;
type Change = (words: readonly string[], random: Random) => readonly string[] | undefined;

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

const CHANGES: Readonly<Record<string, Change>> = {
  "a word swapped"(words, random) {
    const at = Math.floor(random() * words.length);
    const other = pick(["banana", "gently", "Oslo", "seldom", "harvest"], random) ?? "banana";
    return words.map((word, index) => (index === at ? other : word));
  },
  "words left out inside"(words, random) {
    if (words.length < 5) return undefined;
    const at = 1 + Math.floor(random() * (words.length - 3));
    return words.filter((_, index) => index !== at);
  },
  negated(words, random) {
    const at = 1 + Math.floor(random() * (words.length - 1));
    return [...words.slice(0, at), "not", ...words.slice(at)];
  },
  "numbers changed"(words, random) {
    const numbers = words.flatMap((word, at) => (/\d/.test(word) ? [at] : []));
    const at = pick(numbers, random);
    if (at === undefined) return undefined;
    return words.map((word, index) =>
      index === at ? word.replace(/\d/, (digit) => String((Number(digit) + 3) % 10)) : word,
    );
  },
};

/** Sentences that stand in none of the sources. */
const FOREIGN = [
  "Lighthouse keepers along the northern fjords record the weather twice a day",
  "The museum lends its oldest maps to schools that ask for them in writing",
  "Beekeepers may move their hives at night if the neighbours have been told",
  "Every choir that rehearses in the hall pays for the heating by the hour",
  "Ferries carry bicycles free of charge between October and the end of March",
];

interface Quoted extends Range {
  readonly source: SourceText;
  readonly words: string;
}

/** Quotes as they stand, to begin with: stretches of sentences of six words or more. */
function quotesOf(sources: readonly SourceText[], random: Random): () => Quoted {
  const sentences = sources.flatMap((source) =>
    source.sentences.map((sentence) => ({ source, start: sentence.start, end: sentence.end })),
  );
  return () => {
    for (;;) {
      const sentence = pick(sentences, random);
      if (sentence === undefined) throw new Error("there are sentences");
      const { source } = sentence;
      const words = [...source.text.slice(sentence.start, sentence.end).matchAll(/\S+/g)];
      if (words.length < 6) continue;
      const length = 6 + Math.floor(random() * Math.min(30, words.length - 5));
      const from = Math.floor(random() * (words.length - length + 1));
      const first = words[from];
      const last = words[from + length - 1];
      if (first === undefined || last === undefined) continue;
      const start = sentence.start + first.index;
      const end = sentence.start + last.index + last[0].length;
      const found = source.text.slice(start, end);
      if (sources.flatMap((one) => one.anchoring.findExact({ exact: found })).length !== 1)
        continue;
      return { source, start, end, words: found };
    }
  };
}

export function corrupted(sources: readonly SourceText[], count: number): readonly Spoilt[] {
  const random = seeded(22);
  const next = quotesOf(sources, random);
  const kinds = [...Object.keys(CHANGES), "merged from two sentences", "foreign"];
  const made: Spoilt[] = [];
  while (made.length < count) {
    const how = kinds[made.length % kinds.length] ?? "";
    const quote = next();
    if (how === "foreign") {
      const at = Math.floor(random() * 4);
      const words = (pick(FOREIGN, random) ?? "").split(" ").slice(at).join(" ");
      made.push({ how, words, made: [] });
      continue;
    }
    if (how === "merged from two sentences") {
      const other = next();
      const half = (words: string, part: 0 | 1) => {
        const all = words.split(/\s+/);
        const middle = Math.ceil(all.length / 2);
        return (part === 0 ? all.slice(0, middle) : all.slice(middle)).join(" ");
      };
      if (other.start === quote.start) continue;
      const words = `${half(quote.words, 0)} ${half(other.words, 1)}`;
      made.push({ how, words, made: [quote, other] });
      continue;
    }
    const words = CHANGES[how]?.(quote.words.split(/\s+/), random)?.join(" ");
    if (words === undefined) continue;
    made.push({ how, words, made: [quote] });
  }
  return made;
}

const FORMS: readonly ((words: string, random: Random) => string)[] = [
  (words) => words.replace(/ /g, "  "),
  (words, random) => words.replace(/ /g, (space) => (random() < 0.3 ? "\n" : space)),
  (words) => words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  (words) => words.replace(/"/g, "”").replace(/'/g, "’"),
  (words) => words.replace(/[–—-]/g, "‑"),
  (words) => words.replace(/(?<=\p{L}{3})(?=\p{L}{4})/u, "\u00AD"),
  (words) => words.replace(/fi/g, "ﬁ").replace(/fl/g, "ﬂ"),
  (words) => words.normalize("NFD"),
  (words) => words.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{4})/u, "-\n"),
  (words) => words.replace(/ /, "\u00A0"),
];

/** Quotes that differ from their source in form, and in nothing else. */
export function inOtherForm(sources: readonly SourceText[], count: number): readonly Spoilt[] {
  const random = seeded(7);
  const next = quotesOf(sources, random);
  const made: Spoilt[] = [];
  for (let at = 0; made.length < count; at++) {
    const quote = next();
    const form = FORMS[at % FORMS.length];
    const words = form?.(quote.words, random) ?? quote.words;
    if (words === quote.words) continue;
    made.push({ how: `form ${at % FORMS.length}`, words, made: [quote] });
  }
  return made;
}
