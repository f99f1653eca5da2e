/** The texts of the menu "Export", and those that its dialogs share. */
import type { ExportName } from "../../base/chrome.tsx";

export const words = {
  export: "Export",
} as const;

export const EXPORT_NAMES: Readonly<Record<ExportName, string>> = {
  powerpoint: "PowerPoint",
  print: "Print",
  svg: "SVG",
  png: "PNG",
  data: "Data",
  html: "One HTML file",
  embed: "Embed",
  citation: "Citation",
};

export const EXPORT_HINTS: Readonly<Record<ExportName, string>> = {
  powerpoint: "Slides with editable shapes and notes",
  print: "A handout, or a PDF through the browser's print dialog",
  svg: "The map, sharp at any size",
  png: "The map as pixels",
  data: "Tables and graph files for Excel, Gephi, R, NVivo and others",
  html: "The whole atlas in one file that needs no network",
  embed: "This view in another page",
  citation: "The source, a footnote, and a link that lasts",
};

/** The texts that the export dialogs share. */
export const dialogWords = {
  close: "Close",
  copy: (what: string) => `Copy ${what}`,
  save: (file: string) => `Save ${file}`,
  cancel: "Cancel",
  saved: (file: string) => `Saved as ${file}.`,
  cancelled: "Cancelled. Nothing was saved.",
  steps: (count: number) => (count === 1 ? "1 step" : `${count} steps`),
  copied: "Copied.",
  copiedShort: "Copied",
  copyFailed: "The browser does not let the page copy. Select the text and copy it yourself.",
} as const;
