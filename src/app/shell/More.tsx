/** The dialog "More": the commands that narrow windows have no space for in their bars. */
import { Suspense } from "react";
import { PHONE, useMedia } from "../../ui/browser/useMedia.ts";
import { Disclosure } from "../../ui/controls/Disclosure.tsx";
import { Modal } from "../../ui/overlays/Modal.tsx";
import { useChrome } from "../base/chrome.tsx";
import { isOneFile, isReadingFile } from "../base/ownFile.ts";
import { useOpenAtlas } from "../base/store.ts";
import type { ThemeChoice } from "../base/themeChoice.ts";
import { words } from "../base/words.ts";
import { BriefingList } from "../briefing/author/BriefingMenu.tsx";
import { PresentButton } from "../briefing/play/PresentButton.tsx";
import { words as exportWords } from "../export/dialog/words.ts";
import { ExportList } from "../export/ExportMenu.tsx";
import { AnalyseList } from "../panels/AnalyseMenu.tsx";
import { CommandButton } from "./CommandButton.tsx";
import styles from "./More.module.css";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";
import { WriteSwitch } from "./WriteSwitch.tsx";

interface MoreProps {
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
}

export function More({ theme, onTheme }: MoreProps) {
  const { close } = useChrome();
  const { files } = useOpenAtlas();
  const isPhone = useMedia(PHONE);
  return (
    <Modal title={words.more} closeLabel={words.close} onClose={close}>
      <div className={styles.list}>
        {files && (
          <div className={styles.theme}>
            <span aria-hidden="true">{words.readOrWrite}</span>
            {/* What would be pressed next here is another button by then. */}
            <WriteSwitch isWhole onTurn={close} />
          </div>
        )}
        {isPhone && (
          <div className={styles.theme}>
            <span aria-hidden="true">{words.view}</span>
            <ViewSwitch />
          </div>
        )}
        {isPhone && <PresentButton onPress={close} />}
        <CommandButton command="outline" onPress={close} />
        <AnalyseList onChoose={close} />
        {/* All at once, since a part that loads late would shift the others under a finger. */}
        <Suspense>
          <BriefingList onChoose={close} />
          <Disclosure label={exportWords.export}>
            <ExportList />
          </Disclosure>
          <CommandButton command="codebook" onPress={close} />
          {!isReadingFile() && <CommandButton command="atlases" />}
          {!isOneFile() && <CommandButton command="documents" />}
          <CommandButton command="help" />
          <div className={styles.theme}>
            <span aria-hidden="true">{words.theme}</span>
            <ThemeSwitch theme={theme} onChange={onTheme} />
          </div>
        </Suspense>
      </div>
    </Modal>
  );
}
