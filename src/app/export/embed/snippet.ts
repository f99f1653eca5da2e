/** The `<iframe>` that shows a Scene in another page. */

/** The limits and the default size of a frame, in CSS pixels. */
export const SIZES = { least: 240, most: 4000, width: 960, height: 640 } as const;

interface Frame {
  readonly address: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

export function snippet({ address, title, width, height }: Frame): string {
  return (
    `<iframe src="${attribute(address)}" title="${attribute(title)}" ` +
    `width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`
  );
}

/** The typed number, clamped to the limits of a frame; `fallback` where no number was typed. */
export function sizeFrom(typed: string, fallback: number): number {
  const number = Number.parseInt(typed, 10);
  if (Number.isNaN(number)) return fallback;
  return Math.min(SIZES.most, Math.max(SIZES.least, number));
}

function attribute(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
