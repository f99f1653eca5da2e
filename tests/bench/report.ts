/** The figures as lines to read: each is the median of some runs, with the least and the most. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What the runs gave, in milliseconds or another unit that is said in the heading. */
export interface Figures {
  readonly ours: readonly number[];
  readonly today: readonly number[];
  /** What both are held against, where there is something: bare pages, another library. */
  readonly bare?: readonly (readonly number[])[];
}

const WIDE = 26;
const COLUMN = 24;
const RATIO = 9;

const short = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const ratio = (one: number, other: number) => (one / other).toFixed(2).padStart(RATIO);

/** "812 (790–850)" */
function spread(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${short(median(values))} (${short(least)}–${short(most)})`.padStart(COLUMN);
}

/** Above today's by more than the runs themselves lie apart. */
function isAbove({ ours, today }: Figures): boolean {
  const apart = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return median(ours) > median(today) + Math.max(apart(ours), apart(today));
}

/** What was found to be above today's, in the order in which it was printed. */
export const above: string[] = [];

let title = "";

export function heading(what: string, ...bare: readonly string[]): void {
  title = what;
  const columns = ["ours", "today"].map((one) => one.padStart(COLUMN)).join("");
  const others = bare.map((one) => one.padStart(COLUMN) + "÷".padStart(RATIO)).join("");
  console.log(`\n${what}\n${"".padEnd(WIDE)}${columns}${"÷ today".padStart(RATIO)}${others}`);
}

/** Ours, today's, their ratio, and ours as a ratio of each of the others. */
export function line(name: string, figures: Figures): void {
  const { ours, today, bare = [] } = figures;
  const others = bare.map((one) => spread(one) + ratio(median(ours), median(one))).join("");
  const mark = isAbove(figures) ? "  above today's" : "";
  const held = `${spread(ours)}${spread(today)}${ratio(median(ours), median(today))}`;
  console.log(`${name.padEnd(WIDE)}${held}${others}${mark}`);
  if (mark) above.push(`${title}: ${name}`);
}
