/** Measures text in the font of pictures, as the browser draws it. */
import type { MeasureText } from "../../../layout/boxes/index.ts";
import { FONT_FAMILY, FONT_WEIGHT } from "../../../picture/shapes/index.ts";

/** The assumed width of a letter, in font sizes, where there is no canvas to measure with. */
const LETTER = 0.58;

/** Returns a function that measures the width of a text in CSS pixels. */
export function textMeasurer(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  let currentSize: number | undefined;
  return (text, size) => {
    if (!context) return LETTER * size * text.length;
    // Setting a font takes longer than measuring with it.
    if (size !== currentSize) context.font = `${FONT_WEIGHT} ${size}px ${FONT_FAMILY}`;
    currentSize = size;
    return context.measureText(text).width;
  };
}
