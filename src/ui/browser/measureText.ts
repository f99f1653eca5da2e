/** Measures text as the page draws it, for what is laid out while one waits. */

/** Of the map's labels: the page has loaded it, since it draws them. */
const FONT = "500 100px 'Inter Variable', system-ui, sans-serif";
/** Mean width of a letter, in ems, where there is no canvas: generous, so that names get enough room. */
const LETTER = 0.62;

/** Width of a text at a font size, in its unit. A text is measured once, with the fonts of that moment. */
export function pageMeasure(): (text: string, size: number) => number {
  const context =
    typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) return (text, size) => LETTER * size * [...text].length;
  context.font = FONT;
  const widths = new Map<string, number>();
  return (text, size) => {
    const width = widths.get(text) ?? context.measureText(text).width / 100;
    widths.set(text, width);
    return width * size;
  };
}
