/** The Text view's part of a Scene in a URL: `quote=huawei~1f2e3d4c&uncited=show`. */
import type { Atlas } from "../atlas/atlas.ts";
import type { TextScene } from "../atlas/scene.ts";
import { quoteOf } from "../graph/lookup.ts";
import type { Values } from "./url.ts";

/** What differs from the text of a first visit, by parameter. */
export function textParameters({ quote, uncited }: TextScene): readonly [string, string][] {
  return [
    ...(quote === undefined ? [] : [["quote", quote] satisfies [string, string]]),
    ...(uncited ? [["uncited", "show"] satisfies [string, string]] : []),
  ];
}

export function readText(values: Values, atlas: Atlas): TextScene {
  return {
    quote: values.one("quote", (id) => quoteOf(atlas, id)?.id),
    uncited: values.one("uncited", (word) => (word === "show" ? word : undefined)) !== undefined,
  };
}
