/** BibTeX entries, in the dialect that BibTeX and biber both read. UTF-8 stays as it is. */
import { dateParts, oneLine, type Source } from "./source.ts";

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
    ["author", source.author && `{${bibtexText(source.author)}}`],
    ["publisher", source.publisher && bibtexText(source.publisher)],
    ["year", date?.year],
    ["date", date ? source.published : undefined],
    ["note", source.published && !date ? bibtexText(source.published) : undefined],
    ["url", source.url && bibtexAddress(source.url)],
    ["language", bibtexText(source.language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}},` : []));
  return [`@${source.url ? "online" : "misc"}{${source.id},`, ...lines, "}", ""].join("\n");
}

export function bibtexText(text: string): string {
  return oneLine(text).replace(/[\\{}~^$&%#_]/g, (character) => ESCAPES[character] ?? character);
}

/** An address is read as it stands, so only what would end the field is percent-encoded. */
function bibtexAddress(url: string): string {
  return url.replace(/[\s{}\\]/g, encodeURIComponent);
}
