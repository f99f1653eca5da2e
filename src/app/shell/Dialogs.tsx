/** The dialogs of the page, loaded on demand, or ahead of time when the page is idle. */
import { Suspense, useEffect } from "react";
import { NARROW, useMedia } from "../../ui/browser/useMedia.ts";
import { ErrorBoundary } from "../../ui/overlays/ErrorBoundary.tsx";
import { Modal } from "../../ui/overlays/Modal.tsx";
import { useChrome } from "../base/chrome.tsx";
import { Lazy, Loaded, lazyPart } from "../base/lazyPart.tsx";
import { useApp } from "../base/store.ts";
import type { ThemeChoice } from "../base/themeChoice.ts";
import { whenIdle } from "../base/whenIdle.ts";
import { failure, words } from "../base/words.ts";
import { ClearFilters, Filters } from "../filters/Filters.tsx";
import type { HelpProps } from "../help/Help.tsx";
import { More } from "./More.tsx";

const codebook = lazyPart<object>(async () => (await import("../codebook/Codebook.tsx")).default);
/** Not loaded ahead: few need it, and the readers behind it are large. */
const documents = lazyPart<object>(
  async () => (await import("../documents/Documents.tsx")).default,
);
/** Not loaded ahead either: readers have no atlases of their own. */
const atlases = lazyPart<object>(async () => (await import("../atlases/Atlases.tsx")).default);
const notes = lazyPart<object>(async () => (await import("../notes/NotesDialog.tsx")).default);
const help = lazyPart<HelpProps>(async () => (await import("../help/Help.tsx")).default);

interface DialogsProps extends HelpProps {
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
}

export function Dialogs({ theme, onTheme, shortcuts, onShortcuts }: DialogsProps) {
  const { dialog, close } = useChrome();
  const isCodebookOpen = useApp((state) => state.scene.codebook !== undefined);
  const narrow = useMedia(NARROW);
  useEffect(
    () =>
      whenIdle(() => {
        void codebook.load();
        void help.load();
        void notes.load();
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
      {dialog === "documents" && (
        <Loaded name={words.documents} part={documents} props={{}} says="over" />
      )}
      {dialog === "notes" && <Loaded name={words.notes} part={notes} props={{}} says="over" />}
      {dialog === "atlases" && (
        <Loaded name={words.atlases} part={atlases} props={{}} says="over" />
      )}
      {/* Separate and last, since it may open over the filters' sheet. */}
      {isCodebookOpen && <Loaded name={words.codebook} part={codebook} props={{}} says="over" />}
    </>
  );
}
