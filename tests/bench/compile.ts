/** Compiling, against the same of half the size: work that grows with the size takes twice as long. */
import { compileData, manyClaims } from "../unit/atlas/helper.ts";
import { median } from "./report.ts";

const ROUNDS = 3;

/** Milliseconds for an atlas of so many nodes, and twice those for one of half as many. */
export function timeCompile(nodes: number): { whole: number; halves: number } {
  return { whole: timeOf(nodes), halves: 2 * timeOf(Math.round(nodes / 2)) };
}

function timeOf(nodes: number): number {
  const { data, sources } = manyClaims(nodes);
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    const { atlas } = compileData(data, sources);
    if (atlas?.nodes.length !== nodes) throw new Error("The generated atlas does not compile.");
    return performance.now() - started;
  });
  return median(times);
}
