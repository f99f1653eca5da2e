/** A button to the panel "Ask", shown where the search finds nothing or its box is empty. */
import { MessageCircleQuestionMark } from "lucide-react";
import { Button } from "../../ui/controls/Button.tsx";
import { useChrome } from "../base/chrome.tsx";
import { focusAsk } from "../base/landmarks.ts";
import { useActions } from "../base/store.ts";
import styles from "./Search.module.css";
import { words } from "./words.ts";

export function AskInstead({ onLeave }: { readonly onLeave: () => void }) {
  const { setPanel } = useActions();
  const { setOutline, setSearching } = useChrome();
  return (
    <p className={styles.ask}>
      <Button
        onClick={() => {
          onLeave();
          setOutline(false);
          setSearching(false);
          setPanel("ask");
          focusAsk();
        }}
      >
        <MessageCircleQuestionMark aria-hidden />
        {words.askInstead}
      </Button>
    </p>
  );
}
