/** The dialog "More": the commands that narrow windows have no space for in their bars. */
import { BookOpen, CircleQuestionMark, FileInput } from "lucide-react";
import { Suspense } from "react";
import { CODEBOOK_PARTS } from "../../scene/index.ts";
import { PHONE, useMedia } from "../../ui/browser/useMedia.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { Disclosure } from "../../ui/controls/Disclosure.tsx";
import { Modal } from "../../ui/overlays/Modal.tsx";
import { useChrome } from "../base/chrome.tsx";
import { isOneFile } from "../base/ownFile.ts";
import { useActions } from "../base/store.ts";
import type { ThemeChoice } from "../base/themeChoice.ts";
import { VIEW } from "../base/viewNames.ts";
import { words } from "../base/words.ts";
import { BriefingList } from "../briefing/author/BriefingMenu.tsx";
import { PresentButton } from "../briefing/play/PresentButton.tsx";
import { words as exportWords } from "../export/dialog/words.ts";
import { ExportList } from "../export/ExportMenu.tsx";
import { AnalyseList } from "../panels/AnalyseMenu.tsx";
import styles from "./More.module.css";
import { OutlineButton } from "./OutlineSlot.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";

interface MoreProps {
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
}

export function More({ theme, onTheme }: MoreProps) {
  const { openDialog, close } = useChrome();
  const { setCodebook } = useActions();
  const isPhone = useMedia(PHONE);
  return (
    <Modal title={words.more} closeLabel={words.close} onClose={close}>
      <div className={styles.list}>
        {isPhone && (
          <div className={styles.theme}>
            <span aria-hidden="true">{VIEW}</span>
            <ViewSwitch />
          </div>
        )}
        {isPhone && <PresentButton onPress={close} />}
        <OutlineButton onPress={close} />
        <AnalyseList onChoose={close} />
        {/* All at once, since a part that loads late would shift the others under a finger. */}
        <Suspense>
          <BriefingList onChoose={close} />
          <Disclosure label={exportWords.export}>
            <ExportList />
          </Disclosure>
          <Button
            onClick={() => {
              close();
              setCodebook(CODEBOOK_PARTS[0]);
            }}
          >
            <BookOpen aria-hidden />
            {words.codebook}
          </Button>
          {!isOneFile() && (
            <Button onClick={() => openDialog("documents")}>
              <FileInput aria-hidden />
              {words.documents}
            </Button>
          )}
          <Button onClick={() => openDialog("help")}>
            <CircleQuestionMark aria-hidden />
            {words.help}
          </Button>
          <div className={styles.theme}>
            <span aria-hidden="true">{words.theme}</span>
            <ThemeSwitch theme={theme} onChange={onTheme} />
          </div>
        </Suspense>
      </div>
    </Modal>
  );
}
