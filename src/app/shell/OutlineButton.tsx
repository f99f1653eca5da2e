/** Opens and closes the outline, which stands where a panel would. */
import { ListTree } from "lucide-react";
import { Button } from "../../ui/controls/Button.tsx";
import { useChrome } from "../base/chrome.tsx";
import { useActions } from "../base/store.ts";
import { words } from "../base/words.ts";

interface OutlineButtonProps {
  readonly wordClass?: string | undefined;
  readonly onPress?: () => void;
}

export function OutlineButton({ wordClass, onPress }: OutlineButtonProps) {
  const { outline, setOutline } = useChrome();
  const { setPanel } = useActions();
  return (
    <Button
      title={wordClass && words.outline}
      aria-pressed={outline}
      onClick={() => {
        if (!outline) setPanel(undefined);
        setOutline(!outline);
        onPress?.();
      }}
    >
      <ListTree aria-hidden />
      <span className={wordClass}>{words.outline}</span>
    </Button>
  );
}
