/** Draws a Scene as a sheet: the map with title, legend and source line, for files and paper. */
import type { Aspect, BuiltAtlas, MeasureText } from "../../../layout/boxes/index.ts";
import { PAPER } from "../../../picture/paint/index.ts";
import type { Measured, Pane } from "../../../picture/shapes/index.ts";
import { type Sheet, sheet, still } from "../../../picture/still/index.ts";
import { lookup, visible } from "../../../query/visible/index.ts";
import { claimName, nodeWords, shownWords } from "../../../query/words/index.ts";
import type { Scene } from "../../../scene/index.ts";
import { words as measuringWords } from "../../measuring/words.ts";
import { words } from "./words.ts";

export interface SheetChoice {
  readonly aspect: Aspect;
  readonly pane: Pane;
  readonly measure: MeasureText;
  readonly measured: Measured | undefined;
  readonly whole: boolean;
  /** `near` and `letters` as in `StillOptions`. */
  readonly near?: boolean;
  readonly letters?: number;
  readonly transparent: boolean;
  readonly foot: readonly string[];
  readonly css?: string | undefined;
  /** Prefix of the ids in the picture, so that one page can hold several. */
  readonly id: string;
  readonly title?: string;
}

export function sheetOf(built: BuiltAtlas, scene: Scene, choice: SheetChoice): Sheet {
  const { atlas } = built;
  const { measured, title = atlas.title, foot, ...options } = choice;
  const shown = visible(atlas, scene);
  const { nodes } = lookup(atlas);
  const { size, colour } = scene.measures;
  // Measures of an earlier view don't apply.
  const current = measured?.of === shown ? measured : undefined;
  const encoded = current
    ? [
        ...(size === undefined ? [] : [`${measuringWords.sizedBy(size)}.`]),
        ...(colour === undefined ? [] : [`${measuringWords.colouredBy(colour)}.`]),
      ]
    : [];
  return sheet(still(built, scene, { ...options, measured: current }), {
    ...options,
    title,
    description: words.description(shownWords(atlas, shown)),
    foot: [...(encoded.length > 0 ? [encoded.join(" ")] : []), ...foot],
    theme: PAPER,
    shapesOnly: current !== undefined && colour !== undefined,
    nameOf: (id) => {
      const node = nodes.get(id);
      return node ? nodeWords(atlas, node, shown) : claimName(atlas, id);
    },
  });
}
