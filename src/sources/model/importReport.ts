/** The report of an import: what was read, changed, doubtful or left out, and where. */

/** A place in the original, as a person would look for it: "page 3", "table 2". */
export type Where = string;

/** Something that may have been read wrongly. */
export interface Warning {
  readonly where: Where;
  readonly what: string;
}

/** Text of the original that is missing from the result. */
export interface LeftOut {
  /** Why it was left out: "running head", "page number", "hidden text", "navigation" … */
  readonly kind: string;
  readonly where: Where;
  readonly text: string;
}

export interface Report {
  readonly format: "PDF" | "Word" | "HTML";
  /** Characters other than white space, in the original and in the result. */
  readonly charactersIn: number;
  readonly charactersOut: number;
  /** 0 if the format has no pages. */
  readonly pages: number;
  readonly headings: number;
  /** How often each change was made: "words joined over a line's end", "insertions accepted". */
  readonly counts: Readonly<Record<string, number>>;
  readonly warnings: readonly Warning[];
  readonly leftOut: readonly LeftOut[];
}

/** Collects counts, warnings and omissions while a document is read. */
export class ReportBuilder {
  readonly #counts = new Map<string, number>();
  readonly #warnings: Warning[] = [];
  readonly #leftOut: LeftOut[] = [];

  count(what: string, times = 1): void {
    if (times > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + times);
  }

  warn(where: Where, what: string): void {
    const isKnown = this.#warnings.some(
      (warning) => warning.where === where && warning.what === what,
    );
    if (!isKnown) this.#warnings.push({ where, what });
  }

  leaveOut(kind: string, where: Where, text: string): void {
    const words = text.replace(/\s+/g, " ").trim();
    if (words !== "") this.#leftOut.push({ kind, where, text: words });
  }

  build(figures: Omit<Report, "counts" | "warnings" | "leftOut">): Report {
    return {
      ...figures,
      counts: Object.fromEntries(this.#counts),
      warnings: this.#warnings,
      leftOut: this.#leftOut,
    };
  }
}

/** The number of characters, without white space and soft hyphens. */
export function countCharacters(text: string): number {
  return text.replace(/[\s\u00ad\ufeff]+/g, "").length;
}

/** What was left out for one reason: each text once, with all of its places in their order. */
export interface OmissionsOfKind {
  readonly kind: string;
  readonly count: number;
  readonly texts: readonly { readonly text: string; readonly places: readonly Where[] }[];
}

/** What was left out, by kind, in the order of first occurrence. */
export function omissionsByKind({ leftOut }: Pick<Report, "leftOut">): readonly OmissionsOfKind[] {
  const kinds = new Map<string, Map<string, Where[]>>();
  for (const { kind, where, text } of leftOut) {
    const texts = kinds.get(kind) ?? new Map<string, Where[]>();
    kinds.set(kind, texts);
    const places = texts.get(text);
    if (places) places.push(where);
    else texts.set(text, [where]);
  }
  return [...kinds].map(([kind, texts]) => ({
    kind,
    count: [...texts.values()].reduce((sum, places) => sum + places.length, 0),
    texts: [...texts].map(([text, places]) => ({ text, places })),
  }));
}

/** At most this many lines of a kind are printed; the import file has all of them. */
const SHOWN = 5;

/** The report as lines for the terminal. */
export function reportLines(report: Report): readonly string[] {
  const lines = [
    `${report.format}: ${formatCount(report.charactersIn)} characters in, ${formatCount(report.charactersOut)} out` +
      `${report.pages > 0 ? `; pages: ${formatCount(report.pages)}` : ""}; headings: ${formatCount(report.headings)}`,
  ];
  for (const [what, times] of Object.entries(report.counts))
    lines.push(`  ${what}: ${formatCount(times)}`);
  for (const { kind, count, texts } of omissionsByKind(report)) {
    lines.push(`  left out, ${kind}: ${formatCount(count)}`);
    for (const { text, places } of texts.slice(0, SHOWN))
      lines.push(`    ${firstPlace(places)}: ${shorten(text)}`);
    if (texts.length > SHOWN) lines.push(`    and ${formatCount(texts.length - SHOWN)} more`);
  }
  for (const { where, what } of report.warnings.slice(0, SHOWN * 4))
    lines.push(`  warning, ${where}: ${what}`);
  const more = report.warnings.length - SHOWN * 4;
  if (more > 0) lines.push(`  and ${formatCount(more)} more warnings`);
  return lines;
}

function firstPlace([first = "", ...more]: readonly Where[]): string {
  return more.length === 0 ? first : `${first} and ${formatCount(more.length)} more`;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function formatCount(value: number): string {
  return value.toLocaleString("en");
}
