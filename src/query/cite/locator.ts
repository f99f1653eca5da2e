/** Where a quote is in its document, as it is cited: "Art. 5(1)(b)", "pp. 12–13". */
import type { Atlas, Document, Quote } from "../../atlas/index.ts";
import {
  contains,
  indicesTouching,
  lastAtOrBefore,
  rangesOf,
  type Section,
} from "../../atlas/text/index.ts";
import { lookup, sectionName } from "../visible/index.ts";

/** A provision of a law, with the law's way of naming items in it. */
interface Provision {
  readonly name: string;
  readonly items: (labels: readonly string[]) => string;
}

/**
 * The provision of a law with its items ("§ 7 (1) no. 3", "第八条第（三）项"), otherwise the section
 * with its items ("section “Duties”, (b)"); `undefined` if this says no more than the title.
 */
export function sectionWords(atlas: Atlas, quote: Quote): string | undefined {
  const document = lookup(atlas).documents.get(quote.document);
  if (document === undefined) return undefined;
  const labels = labelsOf(document, quote);
  const provision = provisionOf(document, quote);
  if (provision !== undefined) return `${provision.name}${provision.items(labels)}`;
  const section = sectionName(atlas, quote);
  const parts = [section && `section “${section}”`, inPlainText(labels)].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : undefined;
}

/** The item alone, to be shown beside the section's heading: "(1) no. 3". */
export function itemWords(atlas: Atlas, quote: Quote): string | undefined {
  const document = lookup(atlas).documents.get(quote.document);
  if (document === undefined) return undefined;
  const labels = labelsOf(document, quote);
  const provision = provisionOf(document, quote);
  return (provision?.items(labels) ?? inPlainText(labels)).trim() || undefined;
}

/** "p. 12" or "pp. 12–13"; `undefined` if the document does not mark its pages. */
export function pageWords(atlas: Atlas, { document, start, end }: Quote): string | undefined {
  const pages = lookup(atlas).documents.get(document)?.pages ?? [];
  const labelAt = (offset: number) =>
    pages[lastAtOrBefore(pages, offset, (page) => page.start)]?.label;
  const [first, last] = [labelAt(start), labelAt(end - 1)];
  if (first === undefined || last === undefined) return undefined;
  return first === last ? `p. ${first}` : `pp. ${first}–${last}`;
}

/** The labels that lead to a quote's item; for several items, those in common and a range: (a)–(c). */
function labelsOf({ paragraphs, sentences }: Document, quote: Quote): readonly string[] {
  const statements = quote.sentences.flatMap((at) => sentences[at]?.paragraph ?? []);
  const items =
    statements.length > 0 ? statements : indicesTouching(paragraphs, rangesOf(quote)[0] ?? quote);
  const first = paragraphs[items[0] ?? -1]?.labels ?? [];
  const last = paragraphs[items.at(-1) ?? -1]?.labels ?? [];
  const shared = first.findIndex((label, at) => label !== last[at]);
  if (shared === -1) return first;
  const ends = [first[shared], last[shared]];
  const isRange = first.length === shared + 1 && last.length === shared + 1;
  return [...first.slice(0, shared), ...(isRange ? [ends.join("–")] : [])];
}

/** The innermost heading around a quote that names a provision. */
function provisionOf({ sections }: Document, quote: Quote): Provision | undefined {
  const innermost = sections[quote.section];
  if (innermost === undefined) return undefined;
  const enclosing = sections
    .filter((section) => section.level > 0 && contains(section, innermost))
    .reverse();
  for (const [at, section] of enclosing.entries()) {
    const provision = provisionIn(section, enclosing.slice(at + 1));
    if (provision !== undefined) return provision;
  }
  return undefined;
}

/** The provision that a section's heading names, given the sections that enclose it. */
function provisionIn({ heading }: Section, enclosing: readonly Section[]): Provision | undefined {
  const paragraph = /^§+\s*(\d+\s?[a-z]?)(?![\p{L}\d])/u.exec(heading)?.[1];
  if (paragraph !== undefined) return { name: `§ ${paragraph}`, items: inGermanLaw };
  const article = /^Art(?:icle|ikel|ículo|\.)?\s+(\d+\s?[a-z]?)(?![\p{L}\d])/iu.exec(heading)?.[1];
  if (article !== undefined) return { name: `Art. ${article}`, items: inParentheses };
  const section = /^Sec(?:tion|\.)\s*(\d+(?:\.\d+)*)/i.exec(heading)?.[1];
  if (section !== undefined) return { name: `Sec. ${section}`, items: inParentheses };
  const sub = /^(\d+(?:\.\d+)+)\.?(?:\s|$)/.exec(heading)?.[1];
  if (sub !== undefined && enclosing.some((outer) => /^Sec(?:tion|\.)\s*\d/i.test(outer.heading))) {
    return { name: `Sec. ${sub}`, items: inParentheses };
  }
  const chinese = /^第[一二三四五六七八九十百零\d]+条/.exec(heading)?.[0];
  return chinese === undefined ? undefined : { name: chinese, items: inChineseLaw };
}

/** A label without its parentheses or full stop. */
const bare = (label: string): string =>
  label
    .split("–")
    .map((end) => end.replace(/^[(（]|[)）.、]$/g, ""))
    .join("–");

/** " (1) no. 3 lit. a" */
function inGermanLaw(labels: readonly string[]): string {
  return labels
    .map((label) => {
      if (/^\(/.test(label)) return ` ${label}`;
      return /^\d/.test(label) ? ` no. ${bare(label)}` : ` lit. ${bare(label)}`;
    })
    .join("");
}

/** "(1)(b)"; several: "(1)(a)–(c)" */
function inParentheses(labels: readonly string[]): string {
  return labels.map((label) => bare(label).replace(/[^–]+/g, "($&)")).join("");
}

/** "第（三）项" */
function inChineseLaw(labels: readonly string[]): string {
  return labels
    .map((label, at) => (at === 0 ? `第${label.replace(/[.、]$/, "")}项` : bare(label)))
    .join("");
}

/** "(1)(b)", "no. 3" */
function inPlainText(labels: readonly string[]): string {
  return labels
    .map((label) => (/[.、]/.test(label) ? ` no. ${bare(label)}` : label))
    .join("")
    .trim();
}
