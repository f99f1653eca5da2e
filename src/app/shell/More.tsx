/** What a phone has no room for in its bar. */
import { BookOpen, CircleQuestionMark } from "lucide-react";
import { Suspense } from "react";
import { CODEBOOK_PARTS } from "../../scene/vocabulary.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Modal } from "../../ui/Modal.tsx";
import { PHONE, useMedia } from "../../ui/useMedia.ts";
import { BriefingList } from "../briefing/author/BriefingMenu.tsx";
import { PresentButton } from "../briefing/play/PresentButton.tsx";
import { ExportList } from "../export/ExportMenu.tsx";
import { words as exportWords } from "../export/words.ts";
import { AnalyseList } from "../panels/AnalyseMenu.tsx";
import { useActions } from "../store.ts";
import { VIEW } from "../views/words.ts";
import { useChrome } from "./chrome.tsx";
import styles from "./More.module.css";
import { OutlineButton } from "./OutlineButton.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import type { Theme } from "./theme.ts";
import { ViewSwitch } from "./ViewSwitch.tsx";
import { words } from "./words.ts";

interface MoreProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

export function More({ theme, onTheme }: MoreProps) {
  const { open, close } = useChrome();
  const { setCodebook } = useActions();
  const phone = useMedia(PHONE);
  return (
    <Modal title={words.more} closeLabel={words.close} onClose={close}>
      <div className={styles.list}>
        {phone && (
          <div className={styles.theme}>
            <span aria-hidden="true">{VIEW}</span>
            <ViewSwitch />
          </div>
        )}
        {phone && <PresentButton onPress={close} />}
        <OutlineButton onPress={close} />
        <AnalyseList onChoose={close} />
        {/* All at once: what comes late would push the rest from under a finger. */}
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
          <Button onClick={() => open("help")}>
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
