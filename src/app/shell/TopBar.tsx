/** The top bar: the title, the search, and the commands of the whole page. */
import { classNames } from "../../ui/browser/classNames.ts";
import { MIDDLE, NARROW, PHONE, useMedia } from "../../ui/browser/useMedia.ts";
import { useChrome } from "../base/chrome.tsx";
import { isOneFile } from "../base/ownFile.ts";
import type { ThemeChoice } from "../base/themeChoice.ts";
import { words } from "../base/words.ts";
import { BriefingButton } from "../briefing/author/BriefingMenu.tsx";
import { PresentButton } from "../briefing/play/PresentButton.tsx";
import { ExportButton } from "../export/ExportMenu.tsx";
import { AnalyseButton } from "../panels/AnalyseMenu.tsx";
import { Search } from "../search/Search.tsx";
import { AtlasTitle } from "./AtlasTitle.tsx";
import { CommandButton } from "./CommandButton.tsx";
import { Share } from "./Share.tsx";
import { ThemeButton } from "./ThemeSwitch.tsx";
import styles from "./TopBar.module.css";
import { ViewSwitch } from "./ViewSwitch.tsx";
import { WriteSwitch } from "./WriteSwitch.tsx";

interface TopBarProps {
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
}

export function TopBar({ theme, onTheme }: TopBarProps) {
  const { isSearching } = useChrome();
  const isNarrow = useMedia(NARROW);
  const isMiddle = useMedia(MIDDLE);
  const isPhone = useMedia(PHONE);
  return (
    <header className={classNames("topbar", styles.bar)}>
      {!(isPhone && isSearching) && <AtlasTitle />}
      {!isNarrow && <WriteSwitch />}
      {!isPhone && <ViewSwitch />}
      {(!isPhone || isSearching) && <Search />}
      {!isPhone && (
        <nav aria-label={words.commands} className={styles.commands}>
          {isNarrow ? (
            <NarrowCommands />
          ) : isMiddle ? (
            <MiddleCommands />
          ) : (
            <WideCommands theme={theme} onTheme={onTheme} />
          )}
          <PresentButton wordClass={styles.word} />
          <Share />
        </nav>
      )}
      {isPhone && !isSearching && <Share look="quiet" />}
    </header>
  );
}

function NarrowCommands() {
  return (
    <>
      <CommandButton command="filters" wordClass={styles.word} />
      <CommandButton command="more" wordClass={styles.word} />
    </>
  );
}

/** Few commands with words, rather than many signs without. */
function MiddleCommands() {
  return (
    <>
      <AnalyseButton wordClass={styles.word} />
      <BriefingButton wordClass={styles.word} />
      <CommandButton command="more" wordClass={styles.least} />
    </>
  );
}

function WideCommands({ theme, onTheme }: TopBarProps) {
  return (
    <>
      <AnalyseButton wordClass={styles.word} />
      <BriefingButton wordClass={styles.word} />
      <CommandButton command="outline" wordClass={styles.lookup} />
      <CommandButton command="codebook" wordClass={styles.lookup} />
      {!isOneFile() && <CommandButton command="documents" isIcon />}
      <CommandButton command="help" isIcon />
      <ThemeButton theme={theme} onChange={onTheme} wordClass={styles.lookup} />
      <ExportButton wordClass={styles.word} />
    </>
  );
}
