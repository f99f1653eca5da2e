/** The usual size, font, leading and indent of a document's lines. */
import type { Flow } from "./pageColumns.ts";

export interface UsualLine {
  readonly size: number;
  readonly font: string;
  /** The distance between baselines, as a multiple of the size. */
  readonly leading: number;
  /** Whether paragraphs begin with an indented line. */
  readonly hasIndents: boolean;
}

/** The most frequent style and leading, counted by characters and by lines. */
export function usualLineOf(flows: readonly Flow[]): UsualLine {
  const styles = new Map<string, number>();
  const leadings = new Map<string, number>();
  let indented = 0;
  let spaced = 0;
  for (const { lines, x } of flows) {
    lines.forEach((line, at) => {
      if (line.table) return;
      const key = `${line.size.toFixed(1)} ${line.font}`;
      styles.set(key, (styles.get(key) ?? 0) + line.text.length);
      const next = lines[at + 1];
      if (next === undefined) return;
      const leading = ((next.y - line.y) / line.size).toFixed(2);
      leadings.set(leading, (leadings.get(leading) ?? 0) + 1);
      if (line.x <= x + 1 && next.x > x + line.size && next.x < x + 4 * line.size) indented++;
      spaced++;
    });
  }
  const [size = "10", font = ""] = mostFrequent(styles).split(" ");
  return {
    size: Number(size),
    font,
    leading: Number(mostFrequent(leadings) || "1.2"),
    hasIndents: indented > 0.05 * spaced,
  };
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [key, count] of counts) {
    if (count > most) {
      most = count;
      best = key;
    }
  }
  return best;
}
