/**
 * Writes sources as RIS, the format that reference managers import. Each line is a two-letter tag,
 * "  - " and a value, and ends in CR LF.
 */
import type { Author } from "../../atlas/index.ts";
import { words } from "./citationWords.ts";
import {
  authorsOf,
  type DateParts,
  dateParts,
  nameParts,
  oneLine,
  type Source,
  yearInWords,
} from "./sourceOf.ts";

/** One record per source: `ELEC` if it has an address, otherwise `GEN`. */
export function ris(sources: readonly Source[]): string {
  return sources.map(record).join("");
}

const slashed = ({ year, month = "", day = "" }: DateParts): string => `${year}/${month}/${day}/`;

/** Characters that look the same and at which no program takes a name apart. */
const WHOLE: Readonly<Record<string, string>> = { " ": "\u00a0", ",": "\u201a" };

/**
 * RIS has no mark for a body, and programs take "Office of Trade, Industry and Labour" apart at its
 * comma and its words.
 */
function authorField(author: Author): string {
  const { given } = nameParts(author);
  if (given !== undefined) return author.name;
  return author.name.replace(/[ ,]/g, (character) => WHOLE[character] ?? character);
}

function record(source: Source): string {
  const date = dateParts(source.published);
  const accessed = dateParts(source.accessed);
  const authors = authorsOf(source).map((author) => ["AU", authorField(author)] as const);
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", source.url ? "ELEC" : "GEN"],
    ["ID", source.id],
    ["TI", source.title],
    ...authors,
    ["PB", source.publisher],
    ["PY", date?.year ?? yearInWords(source.published)],
    // Unknown parts of the date are left empty between slashes.
    ["DA", date && slashed(date)],
    // Some take the date of access for a month that is missing, so there it is said in words.
    ["Y2", date?.month && accessed && slashed(accessed)],
    ["ET", source.version],
    ["N1", date ? undefined : source.published],
    ["N1", date?.month || !source.accessed ? undefined : words.accessed(source.accessed)],
    ["UR", source.url],
    ["LA", source.language],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    // Names are in one line already, and keep the spaces that hold them together.
    const text = value === undefined ? "" : tag === "AU" ? value : oneLine(value);
    return text ? `${tag}  - ${text}\r\n` : [];
  });
  return `${lines.join("")}ER  - \r\n`;
}
