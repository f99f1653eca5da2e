/** Dates of workbooks: numbers of days, told from other numbers by their format. */

/** Formats that every workbook has, for dates and times (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** @param code the format's own code, if it is none of those built in */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([first, last]) => id >= first && id <= last);
  // Without words in quotation marks, colours and escaped characters.
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A number of days as 2026-03-14, or 2026-03-14T09:30:00 if it has a time.
 * @param is1904 whether days are counted from 1904; else from 1900, with a 29 February that never was
 */
export function dateText(days: number, is1904: boolean): string {
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(start + Math.round(days * DAY_MS));
  // Outside what a date can be, the number says more.
  if (Number.isNaN(date.getTime())) return String(days);
  const text = date.toISOString().slice(0, 19);
  return text.endsWith("T00:00:00") ? text.slice(0, 10) : text;
}
