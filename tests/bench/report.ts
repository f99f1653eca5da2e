/** Prints figures as lines: the median of some runs, with the least and the most. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The results of the runs, in the unit that the heading names. */
export interface Figures {
  readonly ours: readonly number[];
  /** Those of each earlier state. */
  readonly before: readonly (readonly number[])[];
  /** Those of what all are compared with, if anything: bare pages or another library. */
  readonly bare: readonly (readonly number[])[];
}

const WIDE = 29;
const COLUMN = 24;
const RATIO = 9;

const rounded = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const ratio = (value: number, base: number) =>
  (Number.isNaN(base) ? "–" : (value / base).toFixed(2)).padStart(RATIO);

/** "812 (790–850)", or "–" for a state that has nothing to compare. */
function spread(values: readonly number[]): string {
  if (values.some(Number.isNaN)) return "–".padStart(COLUMN);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${rounded(median(values))} (${rounded(least)}–${rounded(most)})`.padStart(COLUMN);
}

/** Whether ours is above another state's by more than the range of either's runs. */
function isAbove(ours: readonly number[], before: readonly number[]): boolean {
  const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return median(ours) > median(before) + Math.max(range(ours), range(before));
}

/** The figures above those of an earlier state, in the order of printing. */
export const aboveBefore: string[] = [];

let title = "";
let states: readonly string[] = [];

/** Names the earlier states, in the order in which figures have them. */
export function nameStates(names: readonly string[]): void {
  states = names;
}

/** Prints a heading; `bare` names the columns that ours is compared with in addition. */
export function heading(what: string, ...bare: readonly string[]): void {
  printHeading(what, [...states, ...bare]);
}

/** The same for what earlier states have nothing of. */
export function headingOfOurs(what: string, ...bare: readonly string[]): void {
  printHeading(what, bare);
}

function printHeading(what: string, others: readonly string[]): void {
  title = what;
  const columns = others.map((name) => name.padStart(COLUMN) + "÷".padStart(RATIO));
  console.log(`\n${what}\n${"".padEnd(WIDE)}${"ours".padStart(COLUMN)}${columns.join("")}`);
}

/** Prints ours, then each of the others with the ratio of ours to it. */
export function line(name: string, { ours, before, bare }: Figures): void {
  const columns = [...before, ...bare].map(
    (runs) => spread(runs) + ratio(median(ours), median(runs)),
  );
  const above = states.filter((_, at) => before[at] && isAbove(ours, before[at]));
  const mark = above.map((state) => `  above ${state}`).join("");
  console.log(`${name.padEnd(WIDE)}${spread(ours)}${columns.join("")}${mark}`);
  aboveBefore.push(...above.map((state) => `${title}: ${name} (${state})`));
}
