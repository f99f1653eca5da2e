/** The dialogs, loaded when they are asked for, or ahead of time when the page is idle. */
import { Suspense, useEffect } from "react";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { Modal } from "../../ui/Modal.tsx";
import { NARROW, useMedia } from "../../ui/useMedia.ts";
import { ClearFilters, Filters } from "../filters/Filters.tsx";
import type { HelpProps } from "../help/Help.tsx";
import { useApp } from "../store.ts";
import { useChrome } from "./chrome.tsx";
import { Lazy, Loaded, lazyPart } from "./lazyPart.tsx";
import { More } from "./More.tsx";
import type { Theme } from "./theme.ts";
import { whenIdle } from "./whenIdle.ts";
import { failure, words } from "./words.ts";

const codebook = lazyPart<object>(async () => (await import("../codebook/Codebook.tsx")).default);
const help = lazyPart<HelpProps>(async () => (await import("../help/Help.tsx")).default);

interface DialogsProps extends HelpProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

export function Dialogs({ theme, onTheme, shortcuts, onShortcuts }: DialogsProps) {
  const { dialog, close } = useChrome();
  const defines = useApp((state) => state.scene.codebook !== undefined);
  const narrow = useMedia(NARROW);
  useEffect(
    () =>
      whenIdle(() => {
        void codebook.load();
        void help.load();
      }),
    [],
  );
  return (
    <>
      <ErrorBoundary part={words.help} words={failure} onRetry={help.reset}>
        <Suspense>
          {dialog === "help" && <Lazy part={help} props={{ shortcuts, onShortcuts }} />}
          {dialog === "more" && <More theme={theme} onTheme={onTheme} />}
          {dialog === "filters" && narrow && (
            <Modal
              title={words.filters}
              closeLabel={words.close}
              look="sheet"
              actions={<ClearFilters />}
              onClose={close}
            >
              <aside aria-label={words.filters}>
                <Filters inSheet />
              </aside>
            </Modal>
          )}
        </Suspense>
      </ErrorBoundary>
      {/* By itself and last: it may be opened from the filters' sheet, and lies over that. */}
      {defines && <Loaded name={words.codebook} part={codebook} props={{}} />}
    </>
  );
}
