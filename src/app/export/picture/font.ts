/** The font of exported pictures: embedded in their files, and measured as the browser draws it. */
import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import type { MeasureText } from "../../../layout/boxes/index.ts";
import { FONT_FAMILY, FONT_WEIGHT } from "../../../picture/shapes/index.ts";

let loading: Promise<string> | undefined;

/**
 * CSS that embeds the font; empty where the font can't be loaded, so that the file falls back to a
 * system font. Loaded once, and ahead of time for rooms without a network.
 */
export async function fontCss(): Promise<string> {
  try {
    loading ??= inter.startsWith("data:") ? Promise.resolve(inter) : asData(inter);
    const address = await loading;
    return `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${address}) format("woff2")}`;
  } catch {
    // The next picture tries again.
    loading = undefined;
    return "";
  }
}

async function asData(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The font can't be read: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return `data:font/woff2;base64,${btoa(letters.join(""))}`;
}

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
