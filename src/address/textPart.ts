/** The Text view's part of a Scene in a URL: `quote=huawei~1f2e3d4c&uncited=show`, `section=article/3`. */
import type { Atlas } from "../atlas/atlas.ts";
import { sectionOf } from "../query/matrix/axes.ts";
import { quoteOf } from "../query/visible/lookup.ts";
import type { TextScene } from "../scene/scene.ts";
import { oneOf, type Values } from "./sceneAddress.ts";

/** What differs from the text of a first visit, by parameter. */
export function textParameters({
  quote,
  section,
  uncited,
}: TextScene): readonly (readonly [name: string, value: string])[] {
  const place: readonly (readonly [string, string | undefined])[] = [
    ["quote", quote],
    ["section", section],
    ["uncited", uncited ? "show" : undefined],
  ];
  return place.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

export function readText(values: Values, atlas: Atlas): TextScene {
  return {
    quote: values.one("quote", (id) => quoteOf(atlas, id)?.id),
    section: values.one("section", (key) => (sectionOf(atlas, key) ? key : undefined)),
    uncited: values.one("uncited", oneOf(["show"])) !== undefined,
  };
}
