/** What a phone has no room for in its bar. */
import { BookOpen, CircleQuestionMark, ListTree } from "lucide-react";
import { Button } from "../../ui/Button.tsx";
import { Modal } from "../../ui/Modal.tsx";
import { useChrome } from "./chrome.tsx";
import styles from "./More.module.css";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import type { Theme } from "./theme.ts";
import { words } from "./words.ts";

interface MoreProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

export function More({ theme, onTheme }: MoreProps) {
  const { open, openCodebook, outline, setOutline, close } = useChrome();
  return (
    <Modal title={words.more} closeLabel={words.close} onClose={close}>
      <div className={styles.list}>
        <Button
          aria-pressed={outline}
          onClick={() => {
            setOutline(!outline);
            close();
          }}
        >
          <ListTree aria-hidden />
          {words.outline}
        </Button>
        <Button onClick={() => openCodebook()}>
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
      </div>
    </Modal>
  );
}
