/** The exports, each a dialog that is loaded on demand, and the printed dossier of a node. */
import type { ExportName } from "../base/chrome.tsx";
import { type LazyPart, lazyPart } from "../base/lazyPart.tsx";
import type { ExportProps } from "./dialog/useWork.ts";

export const EXPORT_PARTS: Readonly<Record<ExportName, LazyPart<ExportProps>>> = {
  powerpoint: lazyPart(async () => (await import("./powerpoint/PowerPointDialog.tsx")).default),
  print: lazyPart(async () => {
    const { PrintDialog } = await import("./print/PrintDialog.tsx");
    // The dossier shares most of this code, so it is loaded ahead of time too.
    void DOSSIER.load();
    return PrintDialog;
  }),
  svg: lazyPart(async () => {
    // The font that pictures embed is loaded ahead of time too.
    void import("./picture/font.ts").then(({ fontCss }) => fontCss());
    return (await import("./svg/SvgDialog.tsx")).default;
  }),
  png: lazyPart(async () => (await import("./png/PngDialog.tsx")).default),
  data: lazyPart(async () => {
    const [{ DataDialog }, { loadFormats }] = await Promise.all([
      import("./data/DataDialog.tsx"),
      import("../../exchange/formats.ts"),
    ]);
    // What writes the formats is loaded ahead of time too.
    loadFormats();
    return DataDialog;
  }),
  html: lazyPart(async () => {
    const { HtmlDialog, loadViewer } = await import("./html/HtmlDialog.tsx");
    // The viewer is loaded ahead of time too, for rooms without a network.
    loadViewer();
    return HtmlDialog;
  }),
  embed: lazyPart(async () => (await import("./embed/EmbedDialog.tsx")).EmbedDialog),
  citation: lazyPart(async () => (await import("./citation/CitationDialog.tsx")).CitationDialog),
};

/** What the browser's own "Print" prints. */
export const PRINTED_VIEW = lazyPart(
  async () => (await import("./print/PrintedView.tsx")).PrintedView,
);

/** Opened from the inspector. */
export const DOSSIER = lazyPart(async () => (await import("./print/Dossier.tsx")).Dossier);
