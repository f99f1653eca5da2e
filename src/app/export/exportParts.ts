/** What can be taken away: each a dialog that is loaded when it is asked for. */
import type { ExportName } from "../base/chrome.tsx";
import { type LazyPart, lazyPart } from "../base/lazyPart.tsx";
import type { ExportProps } from "./dialog/useWork.ts";
import { DOSSIER } from "./print/dossierPart.ts";

export const EXPORT_PARTS: Readonly<Record<ExportName, LazyPart<ExportProps>>> = {
  powerpoint: lazyPart(async () => (await import("./powerpoint/PowerPointDialog.tsx")).default),
  print: lazyPart(async () => {
    const { PrintDialog } = await import("./print/PrintDialog.tsx");
    // The inspector's dossier shares most of it, and comes ahead of time too.
    void DOSSIER.load();
    return PrintDialog;
  }),
  svg: lazyPart(async () => {
    // What travels in a picture comes ahead of time too.
    void import("./picture/font.ts").then(({ fontCss }) => fontCss());
    return (await import("./svg/SvgDialog.tsx")).default;
  }),
  png: lazyPart(async () => (await import("./png/PngDialog.tsx")).default),
  html: lazyPart(async () => {
    const { HtmlDialog, loadViewer } = await import("./html/HtmlDialog.tsx");
    // For a room without a network: what is saved comes ahead of time too.
    loadViewer();
    return HtmlDialog;
  }),
  embed: lazyPart(async () => (await import("./embed/EmbedDialog.tsx")).EmbedDialog),
  citation: lazyPart(async () => (await import("./citation/CitationDialog.tsx")).CitationDialog),
};
