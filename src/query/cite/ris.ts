/**
 * Writes sources as RIS, the format that reference managers import. Each line is a two-letter tag,
 * "  - " and a value, and ends in CR LF.
 */
import {
  authorsOf,
  type DateParts,
  dateParts,
  oneLine,
  type Source,
  yearInWords,
} from "./sourceOf.ts";

/** One record per source: `ELEC` if it has an address, otherwise `GEN`. */
export function ris(sources: readonly Source[]): string {
  return sources.map(record).join("");
}

const slashed = ({ year, month = "", day = "" }: DateParts): string => `${year}/${month}/${day}/`;

function record(source: Source): string {
  const date = dateParts(source.published);
  const accessed = dateParts(source.accessed);
  const authors = authorsOf(source).map(({ name }) => ["AU", name] as const);
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", source.url ? "ELEC" : "GEN"],
    ["ID", source.id],
    ["TI", source.title],
    ...authors,
    ["PB", source.publisher],
    ["PY", date?.year ?? yearInWords(source.published)],
    // Unknown parts of the date are left empty between slashes.
    ["DA", date && slashed(date)],
    ["Y2", accessed && slashed(accessed)],
    ["ET", source.version],
    ["N1", date ? undefined : source.published],
    ["UR", source.url],
    ["LA", source.language],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = value === undefined ? "" : oneLine(value);
    return text ? `${tag}  - ${text}\r\n` : [];
  });
  return `${lines.join("")}ER  - \r\n`;
}
