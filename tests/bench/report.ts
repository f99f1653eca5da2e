/** The figures as lines to read. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const WIDE = 26;
const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`.padStart(11);

/** `name` in milliseconds and as a ratio of the bare page's. */
export function ratioLine(name: string, app: number, bare: number): void {
  console.log(`${name.padEnd(WIDE)}${ms(app)}${ms(bare)}${(app / bare).toFixed(2).padStart(8)}`);
}

export function heading(title: string, ...columns: readonly string[]): void {
  console.log(`\n${title}\n${"".padEnd(WIDE)}${columns.map((one) => one.padStart(11)).join("")}`);
}

/** `name` in milliseconds, what it is held against, and as a ratio of each of these. */
export function ratiosLine(name: string, app: number, ...bare: readonly number[]): void {
  const ratios = bare.map((one) => (app / one).toFixed(2).padStart(11));
  console.log(`${name.padEnd(WIDE)}${[app, ...bare].map(ms).join("")}${ratios.join("")}`);
}

/** Figures that are not held against each other. */
export function line(name: string, ...values: readonly number[]): void {
  console.log(`${name.padEnd(WIDE)}${values.map(ms).join("")}`);
}
