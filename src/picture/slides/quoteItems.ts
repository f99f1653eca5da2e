/** The quotes of a step beside its picture, in letters that can be read from afar. */
import type { Quote } from "../../atlas/index.ts";
import type { Box } from "../../geometry/index.ts";
import { type Item, LEAST_SIZE, type Paragraph } from "../../pptx/index.ts";
import { quotedWords, statementWords } from "../../query/cite/index.ts";
import { PAPER } from "../paint/index.ts";
import type { Sources } from "./numberedSources.ts";
import { words } from "./words.ts";

/** Letters of quotes, the largest first. */
const SIZES = [20, 19, 18, 17, LEAST_SIZE] as const;
/** Letters of what is said of a quote, against its own. */
const SMALL = 0.8;
/** Free space between the rule and the words. */
const INSET = 20;
const LINE = 1.25;
/** Fewer words than this say nothing. */
const FEWEST = 6;

export interface QuotesAsked {
  readonly quotes: readonly Quote[];
  readonly sources: Sources;
  readonly box: Box;
}

export interface QuotesShown {
  readonly items: readonly Item[];
  /** What had to be cut short, in full. */
  readonly inFull: readonly string[];
}

interface Said {
  readonly exact: string;
  /** The number of its source. */
  readonly source: string;
  /** How sure it is, and how what is claimed follows from it. */
  readonly how: string;
}

/** As large as there is room for; what has none at the least size is cut, its reasoning first. */
export function quoteItems({ quotes, sources, box }: QuotesAsked): QuotesShown {
  if (quotes.length === 0) return { items: [], inFull: [] };
  const whole = quotes.map(
    (quote): Said => ({
      exact: quotedWords(quote),
      source: words.source(sources.numberOf(quote)),
      how: statementWords(quote),
    }),
  );
  const room = { width: box.right - box.left - INSET, height: box.bottom - box.top };
  const size = SIZES.find((one) => heightOf(whole, one, room.width) <= room.height);
  const shown = size === undefined ? cut(whole, room) : whole;
  return {
    items: [
      {
        type: "shape",
        name: "Rule",
        geometry: "rect",
        box: { ...box, right: box.left + 2 },
        fill: PAPER.rule,
      },
      {
        type: "text",
        name: words.quotes,
        box: { ...box, left: box.left + INSET },
        paragraphs: paragraphsOf(shown, size ?? LEAST_SIZE),
      },
    ],
    inFull: whole.flatMap((said, at) => {
      const { exact, source, how } = said;
      return shown[at] === said ? [] : [`${exact}${source} ${how}`.trimEnd()];
    }),
  };
}

function paragraphsOf(all: readonly Said[], size: number): readonly Paragraph[] {
  return all.map(({ exact, source, how }, at) => ({
    runs: [
      { text: exact, size, colour: PAPER.ink, serif: true },
      { text: `${source} ${how}`.trimEnd(), size: smallOf(size), colour: PAPER.quiet },
    ],
    before: at === 0 ? 0 : size,
  }));
}

function smallOf(size: number): number {
  return Math.max(LEAST_SIZE, size * SMALL);
}

/** About: a letter is half as wide as high. */
function heightOf(all: readonly Said[], size: number, width: number): number {
  return all.reduce((sum, { exact, source, how }) => {
    const small = source.length + 1 + how.length;
    const long = 0.5 * (exact.length * size + small * smallOf(size));
    // Half a line more: words are broken whole.
    return sum + Math.ceil(long / width + 0.5) * size * LINE + size;
  }, 0);
}

/** Word by word the longest reasoning, and the longest quotes only where all reasoning is short. */
function cut(
  whole: readonly Said[],
  room: { readonly width: number; readonly height: number },
): readonly Said[] {
  let all = whole;
  while (heightOf(all, LEAST_SIZE, room.width) > room.height) {
    const part = all.some(({ how }) => countOf(how) > FEWEST) ? "how" : "exact";
    const longest = all.reduce((a, b) => (countOf(b[part]) > countOf(a[part]) ? b : a));
    if (countOf(longest[part]) <= FEWEST) break;
    all = all.map((said) => (said === longest ? { ...said, [part]: shorter(said[part]) } : said));
  }
  return all;
}

function countOf(text: string): number {
  return text.split(" ").length;
}

/** A word less, an ellipsis in its place; a quotation mark at the end stays. */
function shorter(text: string): string {
  const end = text.endsWith("”") ? "”" : "";
  const kept = text.replace(/( …)?”?$/u, "").split(" ");
  return `${kept.slice(0, -1).join(" ")} …${end}`;
}
