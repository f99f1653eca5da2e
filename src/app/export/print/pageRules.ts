/**
 * The rules of a printed page: its size, its margins and what stands in them. They are a style sheet of
 * the script's own, in force while something is printed: a named page would hold in Firefox only after
 * some breaks, and the margins name what is printed.
 */
import { MARGIN, type Paper } from "./paper.ts";

export interface PageRules {
  /** Left out for the paper size that the browser is set to. */
  readonly paper?: Paper | undefined;
  /** Stands at the head of each page but the first, where the browser draws in margins. */
  readonly running: string;
}

/** Puts the rules in force; returns a function that takes them back. */
export function pageRules({ paper, running }: PageRules): () => void {
  // Not in the browser of the component tests.
  if (!("adoptedStyleSheets" in document)) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageCss({ paper, running }));
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

const SIZES: Readonly<Record<Paper, string>> = { a4: "A4", letter: "letter" };

/** The style sheet, exported for its test. */
export function pageCss({ paper, running }: PageRules): string {
  const small = "font: 7.5pt sans-serif; color: #57534d";
  return `@page {
  ${paper === undefined ? "" : `size: ${SIZES[paper]};`}
  margin: ${MARGIN.down}mm ${MARGIN.across}mm;
  @bottom-right { content: counter(page) " / " counter(pages); ${small} }
  @top-left { content: ${quoted(running)}; ${small} }
}
@page :first { @top-left { content: none } }`;
}

/** A text as a string of CSS. */
function quoted(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} .,:;’–-]/gu, (character) => {
    return `\\${(character.codePointAt(0) ?? 0x20).toString(16)} `;
  });
  return `"${escaped}"`;
}
