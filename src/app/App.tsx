/** The whole page: the frame and its parts, each of which can fail without the others. */
import { type ReactNode, Suspense, useEffect, useLayoutEffect, useRef } from "react";
import type { OpenAtlas } from "../open/openAtlas.ts";
import { catchFiles } from "../ui/browser/fileDrop.ts";
import { keepFocus } from "../ui/browser/focus.ts";
import { useSetting } from "../ui/browser/stored.ts";
import { NARROW, PHONE, useMedia } from "../ui/browser/useMedia.ts";
import { ErrorBoundary } from "../ui/overlays/ErrorBoundary.tsx";
import { Arranging } from "./arranging/Arranging.tsx";
import { announce } from "./base/announcer.ts";
import { ChromeProvider, useChrome } from "./base/chrome.tsx";
import { LiveRegions } from "./base/LiveRegions.tsx";
import { Loaded, lazyPart, useDetails } from "./base/lazyPart.tsx";
import { isReadingFile } from "./base/ownFile.ts";
import { isEmbedded } from "./base/pageAddress.ts";
import { OpenAtlasContext, useApp, useSite } from "./base/store.ts";
import { useTheme } from "./base/themeChoice.ts";
import { whenIdle } from "./base/whenIdle.ts";
import { failure, words } from "./base/words.ts";
import { BriefingSlot } from "./briefing/author/BriefingSlot.tsx";
import { isSpeaker } from "./briefing/play/speakerWindow.ts";
import { isInspecting, usePlayed } from "./briefing/usePlayed.ts";
import { ExportDialog } from "./export/ExportMenu.tsx";
import { Filters } from "./filters/Filters.tsx";
import { Inspector } from "./inspector/Inspector.tsx";
import { Measuring } from "./measuring/Measuring.tsx";
import { PanelSlot } from "./panels/PanelSlot.tsx";
import { TITLE_ID } from "./shell/AtlasTitle.tsx";
import { usePageContext } from "./shell/CommandButton.tsx";
import { Dialogs } from "./shell/Dialogs.tsx";
import { ComingNotice, Hint, Notice } from "./shell/Notice.tsx";
import { Outermost } from "./shell/Outermost.tsx";
import { OutlinePanel } from "./shell/OutlineSlot.tsx";
import { PhoneBar } from "./shell/PhoneBar.tsx";
import { DeckSlot, SpeakerSlot } from "./shell/PlaySlots.tsx";
import { useShortcuts } from "./shell/shortcuts.ts";
import { TopBar } from "./shell/TopBar.tsx";
import { WritingSlot } from "./shell/WritingSlot.tsx";
import { Status } from "./status/Status.tsx";
import { Views } from "./views/Views.tsx";
import { useWritingMode } from "./writing/base.ts";
import { WritingModeProvider } from "./writing/WritingModeProvider.tsx";

/** Constant, since a window never changes between speaker's window and page. */
const isSpeakerWindow = isSpeaker();

export function App() {
  const shown = useSite((state) => state.shown);
  useAtlasAnnounced(shown);
  // Keyed by atlas: no state, and no failure, is carried over from one atlas to the next.
  return (
    <ChromeProvider>
      <FileCatch />
      <Outermost key={shown?.id} onFailure={removePicture}>
        {shown ? (
          <OpenAtlasContext value={shown}>
            <WritingModeProvider>
              <Shown />
            </WritingModeProvider>
          </OpenAtlasContext>
        ) : (
          <Waiting />
        )}
      </Outermost>
    </ChromeProvider>
  );
}

/** Files that are dropped anywhere are opened; they never take the place of the page. */
function FileCatch() {
  const shown = useSite((state) => state.shown);
  const { dialog, bring } = useChrome();
  useEffect(
    () =>
      catchFiles((items) => {
        // That dialog takes them itself.
        if (!shown || dialog === "documents" || items.length === 0) return;
        if (isReadingFile() || isEmbedded() || isSpeakerWindow)
          shown.store.getState().actions.setNotice(words.onlyReading);
        else bring(items);
      }),
    [shown, dialog, bring],
  );
  return null;
}

function Shown() {
  if (isSpeakerWindow) return <SpeakerSlot onReady={removePicture} />;
  return isEmbedded() ? <Embedded /> : <Page />;
}

/** Announces the atlas that replaces another one, and focuses its title. */
function useAtlasAnnounced(shown: OpenAtlas | undefined): void {
  const before = useRef(shown);
  useEffect(() => {
    if (shown && before.current && shown !== before.current) {
      announce(words.opened(shown.store.getState().built.atlas.title), "atlas");
      if (document.activeElement === document.body) document.getElementById(TITLE_ID)?.focus();
    }
    before.current = shown;
  }, [shown]);
}

const embedded = lazyPart<{ readonly onReady: () => void }>(
  async () => (await import("./embed/EmbeddedPage.tsx")).EmbeddedPage,
);

function Embedded() {
  useTheme();
  return (
    <Loaded
      name={words.map}
      part={embedded}
      props={{ onReady: removePicture }}
      fallback={<Waiting />}
    />
  );
}

/** The page until the atlas has loaded: the frame as the build wrote it, around the picture. */
function Waiting() {
  const firstEntry = useSite(({ atlases }) => atlases[0]);
  const entry = useSite(({ coming }) => coming?.entry) ?? firstEntry;
  // The build drew the first atlas; before any other one, an empty pane is better.
  useLayoutEffect(() => {
    if (entry !== firstEntry) document.getElementById("picture")?.remove();
  }, [entry, firstEntry]);
  return (
    <div className="shell waiting">
      <header className="topbar">
        <h1 className="topbar-title">{entry?.title}</h1>
      </header>
      <div className="filters" />
      <main className="pane">
        <ComingNotice />
      </main>
      <div className="status" />
    </div>
  );
}

/**
 * Hides the picture that the build put into the page, now that the map replaces it (shell.css), and
 * removes it when the page is idle, since every change in a page costs more the more elements it
 * holds.
 */
function removePicture(): void {
  document.documentElement.dataset.map = "ready";
  whenIdle(() => document.getElementById("picture")?.remove());
}

function Page() {
  const [theme, setTheme] = useTheme();
  const [keys, setKeys] = useSetting<"on" | "off">("keys", ["on", "off"]);
  const { dialog, isOutlineOpen, isAuthoring } = useChrome();
  const narrow = useMedia(NARROW);
  const phone = useMedia(PHONE);
  const title = useApp((state) => state.built.atlas.title);
  const panel = useApp((state) => state.scene.panel);
  const { isOn: isWriting } = useWritingMode();
  const isCodebookOpen = useApp((state) => state.scene.codebook !== undefined);
  const played = usePlayed();
  // While a briefing is played, the inspector and a panel show only if opened during a step.
  const hasInspector = useApp((state) => !played || isInspecting(state, played));
  const hasPanel = !played || panel !== played.scene.panel;
  useEffect(() => {
    document.title = `${title}: ${words.appName}`;
  }, [title]);
  useEffect(keepFocus, []);
  useDetails();
  useShortcuts(keys === "on" && dialog === undefined && !isCodebookOpen, usePageContext());
  return (
    <div className="shell" data-playing={played !== undefined} data-writing={isWriting}>
      {!played && (
        <Part name={words.commands}>
          <TopBar theme={theme} onTheme={setTheme} />
        </Part>
      )}
      <DeckSlot played={played} />
      {!narrow && !played && (
        <aside className="filters" aria-label={isWriting ? words.modes.write : words.filters}>
          <Part name={words.filters}>
            {isWriting ? <WritingSlot isBar={false} /> : <Filters />}
          </Part>
        </aside>
      )}
      <div
        className="pane"
        data-covered={
          ((isOutlineOpen || isAuthoring) && !played) || (hasPanel && panel !== undefined)
        }
      >
        <main>
          <Views onReady={removePicture} />
          {!played && <Hint />}
        </main>
        <Notice />
        <ComingNotice />
        {!played && <OutlinePanel />}
        <BriefingSlot isShown={!played} />
        {hasPanel && <PanelSlot />}
        <Part name={words.inspector}>{hasInspector && <Inspector />}</Part>
      </div>
      {!played &&
        (narrow && isWriting ? (
          <footer className="status">
            <WritingSlot isBar />
          </footer>
        ) : (
          <Status />
        ))}
      <Measuring />
      <Arranging />
      <LiveRegions isOutlineOpen={isOutlineOpen} />
      {phone && !played && <PhoneBar />}
      <ExportDialog />
      <Dialogs
        theme={theme}
        onTheme={setTheme}
        shortcuts={keys === "on"}
        onShortcuts={(on) => setKeys(on ? "on" : "off")}
      />
    </div>
  );
}

interface PartProps {
  readonly name: string;
  readonly onFailure?: () => void;
  readonly children: ReactNode;
}

function Part({ name, onFailure, children }: PartProps) {
  return (
    <ErrorBoundary part={name} words={failure} onFailure={onFailure}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}
