/** BibTeX entries, in the dialect that BibTeX and biber both read. UTF-8 stays as it is. */
import type { Author } from "../../atlas/index.ts";
import { authorsOf, dateParts, nameParts, oneLine, type Source } from "./sourceOf.ts";

/** What means something to TeX, as TeX prints it. Braces by name: BibTeX counts `\{` too. */
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

/** One entry a source, `@online` where it has an address, `@misc` otherwise. */
export function bibtex(sources: readonly Source[]): string {
  return sources.map(entry).join("\n");
}

function entry(source: Source): string {
  const date = dateParts(source.published);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // In braces of its own: a name is not taken apart, a title keeps its capitals.
    ["title", `{${bibtexText(source.title)}}`],
    ["author", authorsOf(source).map(authorField).join(" and ")],
    ["publisher", source.publisher && bibtexText(source.publisher)],
    ["year", date?.year],
    ["date", date ? source.published : undefined],
    ["note", source.published && !date ? bibtexText(source.published) : undefined],
    ["version", source.version && bibtexText(source.version)],
    ["url", source.url && bibtexAddress(source.url)],
    ["urldate", source.accessed],
    ["language", bibtexText(source.language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}},` : []));
  return [`@${source.url ? "online" : "misc"}{${source.id},`, ...lines, "}", ""].join("\n");
}

/** A person's parts by a comma; a name of one part in braces, so that it is not taken apart. */
function authorField(author: Author): string {
  const { family, given } = nameParts(author);
  if (given === undefined) return `{${bibtexText(family)}}`;
  return [family, given]
    .map((part) => (/(^|\s)and(\s|$)/i.test(part) ? `{${bibtexText(part)}}` : bibtexText(part)))
    .join(", ");
}

export function bibtexText(text: string): string {
  return oneLine(text).replace(/[\\{}~^$&%#_]/g, (character) => ESCAPES[character] ?? character);
}

/** An address is read as it stands, so only what would end the field is percent-encoded. */
function bibtexAddress(url: string): string {
  return url.replace(/[\s{}\\]/g, encodeURIComponent);
}
