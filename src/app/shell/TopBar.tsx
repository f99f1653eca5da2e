/** The top bar: the title, the search, and the commands of the whole page. */
import { BookOpen, CircleQuestionMark, Ellipsis, FileInput, SlidersHorizontal } from "lucide-react";
import { CODEBOOK_PARTS } from "../../scene/index.ts";
import { classNames } from "../../ui/browser/classNames.ts";
import { NARROW, PHONE, useMedia } from "../../ui/browser/useMedia.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useChrome } from "../base/chrome.tsx";
import { isOneFile } from "../base/ownFile.ts";
import { useActions } from "../base/store.ts";
import type { ThemeChoice } from "../base/themeChoice.ts";
import { words } from "../base/words.ts";
import { BriefingButton } from "../briefing/author/BriefingMenu.tsx";
import { PresentButton } from "../briefing/play/PresentButton.tsx";
import { ExportButton } from "../export/ExportMenu.tsx";
import { AnalyseButton } from "../panels/AnalyseMenu.tsx";
import { Search } from "../search/Search.tsx";
import { AtlasTitle } from "./AtlasTitle.tsx";
import { OutlineButton } from "./OutlineSlot.tsx";
import { Share } from "./Share.tsx";
import { ThemeButton } from "./ThemeSwitch.tsx";
import styles from "./TopBar.module.css";
import { ViewSwitch } from "./ViewSwitch.tsx";

interface TopBarProps {
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
}

export function TopBar({ theme, onTheme }: TopBarProps) {
  const { isSearching } = useChrome();
  const isNarrow = useMedia(NARROW);
  const isPhone = useMedia(PHONE);
  return (
    <header className={classNames("topbar", styles.bar)}>
      {!(isPhone && isSearching) && <AtlasTitle />}
      {!isPhone && <ViewSwitch />}
      {(!isPhone || isSearching) && <Search />}
      {!isPhone && (
        <nav aria-label={words.commands} className={styles.commands}>
          {isNarrow ? <NarrowCommands /> : <WideCommands theme={theme} onTheme={onTheme} />}
          <PresentButton wordClass={styles.word} />
          <Share />
        </nav>
      )}
      {isPhone && !isSearching && <Share look="quiet" />}
    </header>
  );
}

function NarrowCommands() {
  const { openDialog } = useChrome();
  return (
    <>
      <Button title={words.filters} onClick={() => openDialog("filters")}>
        <SlidersHorizontal aria-hidden />
        <span className={styles.word}>{words.filters}</span>
      </Button>
      <Button title={words.more} onClick={() => openDialog("more")}>
        <Ellipsis aria-hidden />
        <span className={styles.word}>{words.more}</span>
      </Button>
    </>
  );
}

function WideCommands({ theme, onTheme }: TopBarProps) {
  const { openDialog } = useChrome();
  const { setCodebook } = useActions();
  return (
    <>
      <AnalyseButton wordClass={styles.word} />
      <BriefingButton wordClass={styles.word} />
      <OutlineButton wordClass={styles.lookup} />
      <Button title={words.codebook} onClick={() => setCodebook(CODEBOOK_PARTS[0])}>
        <BookOpen aria-hidden />
        <span className={styles.lookup}>{words.codebook}</span>
      </Button>
      {!isOneFile() && (
        <Button
          look="icon"
          aria-label={words.documents}
          title={words.documents}
          onClick={() => openDialog("documents")}
        >
          <FileInput aria-hidden />
        </Button>
      )}
      <Button
        look="icon"
        aria-label={words.help}
        title={words.help}
        onClick={() => openDialog("help")}
      >
        <CircleQuestionMark aria-hidden />
      </Button>
      <ThemeButton theme={theme} onChange={onTheme} wordClass={styles.lookup} />
      <ExportButton wordClass={styles.word} />
    </>
  );
}
