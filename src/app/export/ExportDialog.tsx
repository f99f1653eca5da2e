/** The dialog of the export that was chosen. All are loaded ahead of time, for a room without a network. */
import { useEffect } from "react";
import { useChrome } from "../base/chrome.tsx";
import { Loaded } from "../base/lazyPart.tsx";
import { whenIdle } from "../base/whenIdle.ts";
import { EXPORT_NAMES } from "./dialog/words.ts";
import { EXPORT_PARTS } from "./exportParts.ts";

export function ExportDialog() {
  const { exporting, close } = useChrome();
  useEffect(
    () =>
      whenIdle(() => {
        for (const part of Object.values(EXPORT_PARTS)) void part.load();
        // Type of other views and of rare letters too.
        for (const face of document.fonts ?? []) face.load().catch(() => undefined);
      }),
    [],
  );
  const part = exporting && EXPORT_PARTS[exporting];
  if (!part) return null;
  return (
    <Loaded key={exporting} name={EXPORT_NAMES[exporting]} part={part} props={{ onClose: close }} />
  );
}
