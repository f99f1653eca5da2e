/** What can be taken away: each a dialog that is loaded when it is asked for. */
import { type LazyPart, lazyPart } from "../shell/lazyPart.tsx";

/** In the order of the menu. */
export const EXPORTS = ["powerpoint", "print", "svg", "png", "html", "embed", "citation"] as const;
export type ExportName = (typeof EXPORTS)[number];

export interface ExportProps {
  readonly onClose: () => void;
}

export const EXPORT_PARTS: Readonly<Partial<Record<ExportName, LazyPart<ExportProps>>>> = {
  svg: lazyPart(async () => (await import("./svg/SvgDialog.tsx")).default),
  png: lazyPart(async () => (await import("./png/PngDialog.tsx")).default),
};
