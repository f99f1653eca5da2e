/**
 * The outline beside the map, and its button; the part is loaded on demand, or earlier when idle.
 */
import { ListTree } from "lucide-react";
import { useEffect } from "react";
import { Button } from "../../ui/controls/Button.tsx";
import { useChrome } from "../base/chrome.tsx";
import { PANEL_ID } from "../base/landmarks.ts";
import { Loaded, lazyPart } from "../base/lazyPart.tsx";
import styles from "../base/Pane.module.css";
import { useActions } from "../base/store.ts";
import { whenIdle } from "../base/whenIdle.ts";
import { words } from "../base/words.ts";

const outlinePart = lazyPart(async () => (await import("../outline/Outline.tsx")).Outline);

export function OutlinePanel() {
  const { isOutlineOpen, setOutline } = useChrome();
  useEffect(() => whenIdle(() => void outlinePart.load()), []);
  if (!isOutlineOpen) return null;
  return (
    <div id={PANEL_ID} className={styles.outline}>
      <Loaded
        name={words.outline}
        part={outlinePart}
        props={{ onClose: () => setOutline(false) }}
      />
    </div>
  );
}

interface OutlineButtonProps {
  readonly wordClass?: string | undefined;
  readonly onPress?: () => void;
}

/** Opens and closes the outline, which takes the place of any panel. */
export function OutlineButton({ wordClass, onPress }: OutlineButtonProps) {
  const { isOutlineOpen, setOutline } = useChrome();
  const { setPanel } = useActions();
  return (
    <Button
      title={wordClass && words.outline}
      aria-pressed={isOutlineOpen}
      onClick={() => {
        if (!isOutlineOpen) setPanel(undefined);
        setOutline(!isOutlineOpen);
        onPress?.();
      }}
    >
      <ListTree aria-hidden />
      <span className={wordClass}>{words.outline}</span>
    </Button>
  );
}
