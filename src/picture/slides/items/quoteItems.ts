/** The quotes of a step beside its picture, legible from afar. */
import type { Quote } from "../../../atlas/index.ts";
import type { Box } from "../../../geometry/index.ts";
import { type Item, LEAST_SIZE, type Paragraph } from "../../../pptx/index.ts";
import { quotedWords, statementWords } from "../../../query/cite/index.ts";
import { PAPER } from "../../paint/index.ts";
import { words } from "../base/index.ts";
import { type Sources, sourcesSlideOf } from "./numberedSources.ts";

/** Font sizes of quotes to try, the largest first. */
const SIZES = [24, 22, 20, LEAST_SIZE] as const;
/** Font size of what follows a quote, relative to the quote's. */
const SMALL = 0.8;
/** Free space between the rule and the text. */
const INSET = 20;
const LINE = 1.25;
/** Least number of words that a text is cut to. */
const FEWEST = 6;

export interface QuoteItemsOptions {
  readonly quotes: readonly Quote[];
  readonly sources: Sources;
  readonly box: Box;
}

export interface QuoteItems {
  readonly items: readonly Item[];
  /** The full text of quotes that had to be cut. */
  readonly inFull: readonly string[];
}

interface QuoteText {
  readonly exact: string;
  /** The number of its source. */
  readonly source: number;
  /** How certain the claim is, and how it follows from the quote. */
  readonly reasoning: string;
}

/** The quotes at the largest size that fits; at the least size they are cut, their reasoning first. */
export function quoteItems({ quotes, sources, box }: QuoteItemsOptions): QuoteItems {
  if (quotes.length === 0) return { items: [], inFull: [] };
  const texts = quotes.map(
    (quote): QuoteText => ({
      exact: quotedWords(quote),
      source: sources.numberOf(quote),
      reasoning: statementWords(quote),
    }),
  );
  const room = { width: box.right - box.left - INSET, height: box.bottom - box.top };
  const size = SIZES.find((candidate) => heightOf(texts, candidate, room.width) <= room.height);
  const shown = size === undefined ? cutToFit(texts, room) : texts;
  return {
    items: [
      {
        type: "shape",
        name: undefined,
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
    inFull: texts.flatMap((text, at) => {
      const { exact, source, reasoning } = text;
      return shown[at] === text ? [] : [`${exact} ${words.source(source)} ${reasoning}`.trimEnd()];
    }),
  };
}

function paragraphsOf(texts: readonly QuoteText[], size: number): readonly Paragraph[] {
  return texts.map(({ exact, source, reasoning }, at) => ({
    runs: [
      { text: exact, size, colour: PAPER.ink, serif: true },
      { text: " ", size: smallOf(size), colour: PAPER.quiet },
      {
        text: words.source(source),
        size: smallOf(size),
        colour: PAPER.quiet,
        link: { slide: sourcesSlideOf(source) },
      },
      { text: ` ${reasoning}`.trimEnd(), size: smallOf(size), colour: PAPER.quiet },
    ],
    before: at === 0 ? 0 : size,
  }));
}

function smallOf(size: number): number {
  return Math.max(LEAST_SIZE, size * SMALL);
}

/** Approximate height of the quotes, if a letter is half as wide as high. */
function heightOf(texts: readonly QuoteText[], size: number, width: number): number {
  return texts.reduce((sum, { exact, source, reasoning }) => {
    const small = words.source(source).length + 2 + reasoning.length;
    const long = 0.5 * (exact.length * size + small * smallOf(size));
    // Half a line more, because lines break between words.
    return sum + Math.ceil(long / width + 0.5) * size * LINE + size;
  }, 0);
}

/** Cuts the longest reasoning word by word; the longest quotes only once all reasoning is short. */
function cutToFit(
  texts: readonly QuoteText[],
  room: { readonly width: number; readonly height: number },
): readonly QuoteText[] {
  let cutTexts = texts;
  while (heightOf(cutTexts, LEAST_SIZE, room.width) > room.height) {
    const part = cutTexts.some(({ reasoning }) => wordCount(reasoning) > FEWEST)
      ? "reasoning"
      : "exact";
    const longest = cutTexts.reduce((a, b) => (wordCount(b[part]) > wordCount(a[part]) ? b : a));
    if (wordCount(longest[part]) <= FEWEST) break;
    cutTexts = cutTexts.map((text) =>
      text === longest ? { ...text, [part]: withoutLastWord(text[part]) } : text,
    );
  }
  return cutTexts;
}

function wordCount(text: string): number {
  return text.split(" ").length;
}

/** The text with an ellipsis in place of its last word; a quotation mark at the end stays. */
function withoutLastWord(text: string): string {
  const end = text.endsWith("”") ? "”" : "";
  const kept = text.replace(/( …)?”?$/u, "").split(" ");
  return `${kept.slice(0, -1).join(" ")} …${end}`;
}
