/** The texts of the dialogs "SVG" and "PNG", and those within the pictures. */
import type { Atlas, Document } from "../../../atlas/index.ts";

export const words = {
  svg: "SVG",
  png: "PNG",
  close: "Close",
  extent: "What to show",
  extents: { view: "Map in view", whole: "Whole map" },
  background: "Background",
  backgrounds: { paper: "Paper", transparent: "Transparent" },
  scale: "Size",
  scales: { "1": "1×", "2": "2×", "4": "4×" },
  preview: "Preview of the picture",
  download: "Download",
  drawing: "Drawing the picture…",
  size: (width: number, height: number) => `${width} × ${height} pixels`,
  tooLarge: (width: number, height: number) =>
    `This browser can't make a picture of ${width} × ${height} pixels. Choose a smaller size.`,
  failed: "This browser could not draw the picture. Nothing was saved. SVG may still work.",
  ofMap: "The map as you see it, with its filters and selection.",
  description: (shown: string) => `${shown} Every line is supported by quotes from the sources.`,
  sources: (names: string) => `Sources: ${names}`,
  made: (date: string, hash: string) => `Policy Atlas, ${date}, atlas ${hash}`,
} as const;

/** "Author, title, publisher, date", as far as they are known. */
export function sourceName({ title, author, publisher, published }: Document): string {
  return [author, title, publisher, published].filter((part) => part !== undefined).join(", ");
}

/**
 * Two lines on where a picture comes from; twelve digits of the hash tell versions of an atlas
 * apart.
 */
export function sourceLines(atlas: Atlas, date: Date): readonly string[] {
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(date);
  return [
    `${atlas.title}. ${words.sources(atlas.documents.map(sourceName).join("; "))}.`,
    `${words.made(day, atlas.hash.slice(0, 12))}.`,
  ];
}
