/** Measures in a URL: `measure=in&size=betweenness&colour=community`. */
import { DEFAULT_MEASURES } from "../scene/openScene.ts";
import type { MeasuresAsked } from "../scene/scene.ts";
import { GROUPINGS, MEASURES } from "../scene/vocabulary.ts";
import type { Values } from "./sceneAddress.ts";

/** The parameters that differ from a first visit's. */
export function measuresParts({
  list,
  size,
  colour,
}: MeasuresAsked): readonly (readonly [string, string])[] {
  const parts: [string, string][] = [];
  if (list !== DEFAULT_MEASURES.list) parts.push(["measure", list]);
  if (size !== undefined) parts.push(["size", size]);
  if (colour !== undefined) parts.push(["colour", colour]);
  return parts;
}

export function readMeasures(values: Values): MeasuresAsked {
  const measure = (word: string) => MEASURES.find((one) => one === word);
  return {
    list: values.one("measure", measure) ?? DEFAULT_MEASURES.list,
    size: values.one("size", measure),
    colour: values.one("colour", (word) => GROUPINGS.find((one) => one === word)),
  };
}
