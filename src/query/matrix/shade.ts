/** How dark a cell is. */
import { scaleQuantize } from "d3-scale";

/** From the lightest to the darkest; a few steps that the eye can tell apart and a legend name. */
export const SHADES = [1, 2, 3, 4, 5] as const;
export type Shade = (typeof SHADES)[number] | 0;

/**
 * Shades for values above 0 up to `most`, in equal steps; 0 has none. Whole numbers up to five
 * have a shade each, so that 1 of 1 is as light as 1 of 5.
 */
export function shades(most: number, whole: boolean): (value: number) => Shade {
  const [low, high] = whole
    ? [1, Math.max(most, SHADES.length)]
    : [0, Math.max(most, Number.EPSILON)];
  const step = scaleQuantize<Shade>()
    .domain([low, high])
    .range([...SHADES]);
  return (value) => (value > 0 ? step(value) : 0);
}
