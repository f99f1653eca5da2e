/** Draws a view as a sheet: the map with title, legend and source line, for files and paper. */
import type { Callout } from "../../../atlas/index.ts";
import type { MeasureText } from "../../../layout/boxes/index.ts";
import { PAPER } from "../../../picture/paint/index.ts";
import type { Pane } from "../../../picture/shapes/index.ts";
import { type Sheet, sheet, still } from "../../../picture/still/index.ts";
import { overviewWords } from "../../../query/overview/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import { calloutWords, claimName, nodeWords, shownWords } from "../../../query/words/index.ts";
import type { ResolvedView } from "../../../view/index.ts";
import { words as measuringWords } from "../../measuring/words.ts";
import { words } from "./words.ts";

export interface SheetChoice {
  readonly pane: Pane;
  readonly measure: MeasureText;
  readonly whole: boolean;
  /** `near` and `letters` as in `StillOptions`. */
  readonly near?: boolean;
  readonly letters?: number;
  readonly callouts?: readonly Callout[] | undefined;
  readonly transparent: boolean;
  readonly foot: readonly string[];
  readonly css?: string | undefined;
  /** Prefix of the ids in the picture, so that one page can hold several. */
  readonly id: string;
  readonly title?: string;
}

export function sheetOf(view: ResolvedView, choice: SheetChoice): Sheet {
  const { atlas, visible: shown, encoding } = view;
  const { title = atlas.title, foot, ...options } = choice;
  const { nodes } = lookup(atlas);
  const { size, colour } = view.scene.measures;
  const encoded = [
    ...(size && encoding.radii ? [`${measuringWords.sizedBy(size)}.`] : []),
    ...(colour && encoding.tones ? [`${measuringWords.colouredBy(colour)}.`] : []),
  ];
  return sheet(still(view, options), {
    ...options,
    title,
    description: [
      words.description(view.folded ? overviewWords(view.folded) : shownWords(atlas, shown)),
      ...(choice.callouts ?? []).map((callout) => calloutWords(atlas, callout)),
    ].join(" "),
    foot: [...(encoded.length > 0 ? [encoded.join(" ")] : []), ...foot],
    theme: PAPER,
    shapesOnly: encoding.tones !== undefined,
    nameOf: (id) => {
      const node = nodes.get(id);
      return node ? nodeWords(atlas, node, shown) : claimName(atlas, id);
    },
  });
}
