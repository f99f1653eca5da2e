/** What became of a document when it was read: counted, and by place. Nothing is lost in silence. */

/** Where in the original something stands, as a person would look for it: "page 3", "table 2". */
export type Where = string;

/** Something that may have been read wrongly. */
export interface Warning {
  readonly where: Where;
  readonly what: string;
}

/** Words that are in the original and not in what was read. */
export interface LeftOut {
  /** Why: "running head", "page number", "hidden text", "deleted text", "navigation" … */
  readonly kind: string;
  readonly where: Where;
  readonly text: string;
}

export interface Report {
  readonly format: "PDF" | "Word" | "HTML";
  /** Characters that are no spacing, in the original and in what was read of it. */
  readonly charactersIn: number;
  readonly charactersOut: number;
  /** 0 where the format has no pages. */
  readonly pages: number;
  readonly headings: number;
  /** What was done on the way, counted: "words joined over a line end", "insertions accepted". */
  readonly counts: Readonly<Record<string, number>>;
  readonly warnings: readonly Warning[];
  readonly leftOut: readonly LeftOut[];
}

/** Collects while a reader works. */
export class ReportBuilder {
  readonly #counts = new Map<string, number>();
  readonly #warnings: Warning[] = [];
  readonly #leftOut: LeftOut[] = [];

  count(what: string, times = 1): void {
    if (times > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + times);
  }

  warn(where: Where, what: string): void {
    if (!this.#warnings.some((one) => one.where === where && one.what === what))
      this.#warnings.push({ where, what });
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

/** How many characters are no spacing. Soft hyphens are none of the text. */
export function countCharacters(text: string): number {
  return text.replace(/[\s\u00ad\ufeff]+/g, "").length;
}

/** Most lines of one kind that are printed; the file beside the source has all. */
const SHOWN = 5;

/** The report in lines for a person. */
export function reportLines(report: Report): readonly string[] {
  const lines = [
    `${report.format}: ${formatCount(report.charactersIn)} characters in, ${formatCount(report.charactersOut)} out` +
      `${report.pages > 0 ? `; pages: ${formatCount(report.pages)}` : ""}; headings: ${formatCount(report.headings)}`,
  ];
  for (const [what, times] of Object.entries(report.counts))
    lines.push(`  ${what}: ${formatCount(times)}`);
  for (const [kind, all] of groupByKind(report.leftOut)) {
    lines.push(`  left out, ${kind}: ${formatCount(all.length)}`);
    for (const [text, places] of firstTexts(all)) lines.push(`    ${places}: ${shorten(text)}`);
    const texts = new Set(all.map(({ text }) => text)).size;
    if (texts > SHOWN) lines.push(`    and ${formatCount(texts - SHOWN)} more`);
  }
  for (const { where, what } of report.warnings.slice(0, SHOWN * 4))
    lines.push(`  warning, ${where}: ${what}`);
  const more = report.warnings.length - SHOWN * 4;
  if (more > 0) lines.push(`  and ${formatCount(more)} more warnings`);
  return lines;
}

function groupByKind(all: readonly LeftOut[]): ReadonlyMap<string, readonly LeftOut[]> {
  const groups = new Map<string, LeftOut[]>();
  for (const one of all) groups.set(one.kind, [...(groups.get(one.kind) ?? []), one]);
  return groups;
}

/** The first texts of a kind, each with the first and the number of its places. */
function firstTexts(all: readonly LeftOut[]): readonly (readonly [string, string])[] {
  const places = new Map<string, string[]>();
  for (const { text, where } of all) places.set(text, [...(places.get(text) ?? []), where]);
  return [...places].slice(0, SHOWN).map(([text, [first = "", ...more]]) => {
    return [
      text,
      more.length === 0 ? first : `${first} and ${formatCount(more.length)} more`,
    ] as const;
  });
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function formatCount(value: number): string {
  return value.toLocaleString("en");
}
