/** Wording that several commands share: counts, shares and decimals. */

/** "1 node", "2 nodes". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? noun : plural}`;
}

/** A share as "66.7%", or "not computable" if undefined, as a share of nothing is. */
export function percent(share: number | undefined): string {
  return share === undefined ? "not computable" : `${(share * 100).toFixed(1)}%`;
}

/** A number with a fixed number of decimals, or "not computable". */
export function decimal(number: number | undefined, decimals = 2): string {
  return number === undefined ? "not computable" : number.toFixed(decimals);
}
