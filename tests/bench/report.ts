/** Prints figures as lines: the median of some runs, with the least and the most. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The results of the runs, in the unit that the heading names. */
export interface Figures {
  readonly ours: readonly number[];
  readonly today: readonly number[];
  /** Results of what both are compared with, if anything: bare pages or another library. */
  readonly bare?: readonly (readonly number[])[];
}

const WIDE = 29;
const COLUMN = 24;
const RATIO = 9;

const rounded = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const ratio = (value: number, base: number) => (value / base).toFixed(2).padStart(RATIO);

/** "812 (790–850)" */
function spread(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${rounded(median(values))} (${rounded(least)}–${rounded(most)})`.padStart(COLUMN);
}

/** Whether ours is above today's by more than the range of either's runs. */
function isAboveToday({ ours, today }: Figures): boolean {
  const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return median(ours) > median(today) + Math.max(range(ours), range(today));
}

/** Names of the figures above today's, in the order of printing. */
export const aboveToday: string[] = [];

let title = "";

/** Prints a heading; `bare` names the columns that ours is compared with in addition. */
export function heading(what: string, ...bare: readonly string[]): void {
  title = what;
  const columns = ["ours", "today"].map((name) => name.padStart(COLUMN)).join("");
  const bareColumns = bare.map((name) => name.padStart(COLUMN) + "÷".padStart(RATIO)).join("");
  console.log(`\n${what}\n${"".padEnd(WIDE)}${columns}${"÷ today".padStart(RATIO)}${bareColumns}`);
}

/** Prints ours where today has nothing to compare. */
export function lineAlone(name: string, ours: readonly number[]): void {
  console.log(`${name.padEnd(WIDE)}${spread(ours)}`);
}

/** Prints ours, today's, their ratio, and the ratio of ours to each of the others. */
export function line(name: string, figures: Figures): void {
  const { ours, today, bare = [] } = figures;
  const bareColumns = bare.map((runs) => spread(runs) + ratio(median(ours), median(runs))).join("");
  const mark = isAboveToday(figures) ? "  above today's" : "";
  const columns = `${spread(ours)}${spread(today)}${ratio(median(ours), median(today))}`;
  console.log(`${name.padEnd(WIDE)}${columns}${bareColumns}${mark}`);
  if (mark) aboveToday.push(`${title}: ${name}`);
}
