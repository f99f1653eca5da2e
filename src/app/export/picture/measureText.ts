/** Width of a text in the picture's font, as the browser draws it. */
import type { MeasureText } from "../../../layout/boxes/index.ts";
import { FONT_FAMILY, FONT_WEIGHT } from "../../../picture/shapes/index.ts";

/** Of a letter in font sizes, where there is no canvas to measure with. */
const LETTER = 0.58;

export function textMeasurer(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  let set: number | undefined;
  return (text, size) => {
    if (!context) return LETTER * size * text.length;
    // To set a font takes longer than to measure with it.
    if (size !== set) context.font = `${FONT_WEIGHT} ${size}px ${FONT_FAMILY}`;
    set = size;
    return context.measureText(text).width;
  };
}
