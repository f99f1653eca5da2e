/** The dialog of the export that was chosen. All are loaded ahead of time, for a room without a network. */
import { Suspense, useEffect } from "react";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { useChrome } from "../shell/chrome.tsx";
import { Lazy } from "../shell/lazyPart.tsx";
import { whenIdle } from "../shell/whenIdle.ts";
import { failure } from "../shell/words.ts";
import { EXPORT_PARTS } from "./exportParts.ts";
import { EXPORT_NAMES } from "./words.ts";

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
    <ErrorBoundary
      key={exporting}
      part={EXPORT_NAMES[exporting]}
      words={failure}
      onRetry={part.reset}
    >
      <Suspense>
        <Lazy part={part} props={{ onClose: close }} />
      </Suspense>
    </ErrorBoundary>
  );
}
