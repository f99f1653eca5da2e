/** Makes up the names of a generated atlas's nodes. */
import type { Random } from "../../random.ts";

const FIRST =
  "Northern Southern Coastal National Regional Municipal Open Joint Advanced Digital Green Rural Central Public Early Shared".split(
    " ",
  );
const MIDDLE =
  "Harbour River Energy Water Transport Research Housing Health Data Forest Climate Steel Grain Language Satellite Semiconductor Telecommunication Infrastructure Biotechnology Manufacturing".split(
    " ",
  );
const LAST =
  "Fund Office Council Plan Act Network Programme Institute Agency Board Register Standard Laboratory Administration Commission Cooperation".split(
    " ",
  );
const ENDS = [
  "for Coasts and Islands",
  "of the Upper Valley",
  "on Trade and Shipping",
  "for Small and Middle-Sized Towns",
  "of the Second Planning Period",
];

/**
 * Different names of one to nine words. None has a full stop, which would end the sentence that
 * names it.
 */
export function inventNames(count: number, random: Random): string[] {
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? "";
  const used = new Map<string, number>();
  return Array.from({ length: count }, () => {
    const words = [pick(LAST)];
    if (random() < 0.9) words.unshift(pick(MIDDLE));
    if (random() < 0.5) words.unshift(pick(FIRST));
    if (random() < 0.25) words.push(pick(ENDS));
    const name = words.join(" ");
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? name : `${name} ${times}`;
  });
}
