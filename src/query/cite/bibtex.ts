/** Writes sources as BibTeX entries that BibTeX and biber both read. UTF-8 is kept. */
import type { Author } from "../../atlas/index.ts";
import { authorsOf, dateParts, nameParts, oneLine, type Source, yearInWords } from "./sourceOf.ts";

/**
 * TeX's special characters, escaped. Braces by name, which pandoc drops, unless each has its counterpart:
 * BibTeX also counts those in `\{`.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
};

/** One entry per source: `@online` if it has an address, otherwise `@misc`. */
export function bibtex(sources: readonly Source[]): string {
  return sources.map(entry).join("\n");
}

function entry(source: Source): string {
  const date = dateParts(source.published);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // A second pair of braces keeps the capitals of a title.
    ["title", `{${bibtexText(source.title)}}`],
    ["author", authorsOf(source).map(authorField).join(" and ")],
    ["publisher", source.publisher && bibtexText(source.publisher)],
    // BibTeX knows no `date`, and biber reads these as one; with both, it would have to choose.
    ["year", date?.year ?? yearInWords(source.published)],
    ["month", date?.month && String(Number(date.month))],
    ["day", date?.day && String(Number(date.day))],
    // A date in words as it is written, beside the year that it names.
    ["note", source.published && !date ? bibtexText(source.published) : undefined],
    ["version", source.version && bibtexText(source.version)],
    ["url", source.url && bibtexAddress(source.url)],
    ["urldate", source.accessed],
    ["language", bibtexText(source.language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}},` : []));
  return [`@${source.url ? "online" : "misc"}{${source.id},`, ...lines, "}", ""].join("\n");
}

/** "Family, given"; a name of one part is put in braces, so that it is not split. */
function authorField(author: Author): string {
  const { family, given } = nameParts(author);
  if (given === undefined) return `{${bibtexText(family)}}`;
  return [family, given]
    .map((part) => (/(^|\s)and(\s|$)/i.test(part) ? `{${bibtexText(part)}}` : bibtexText(part)))
    .join(", ");
}

/** Text in one line, with TeX's special characters escaped. */
export function bibtexText(text: string): string {
  const line = oneLine(text);
  const braces = isBalanced(line) ? { "{": "\\{", "}": "\\}" } : {};
  const escapes: Readonly<Record<string, string>> = { ...ESCAPES, ...braces };
  return line.replace(/[\\{}~^$&%#_]/g, (character) => escapes[character] ?? character);
}

/** Whether each brace has its counterpart. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** An address is read literally, so only what would end the field is percent-encoded. */
function bibtexAddress(url: string): string {
  return url.replace(/[\s{}\\]/g, encodeURIComponent);
}
