/** The choice whether the atlas is read or written; where it can't be written there is none. */
import { PenLine } from "lucide-react";
import { useMedia } from "../../ui/browser/useMedia.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { Segments } from "../../ui/controls/Segments.tsx";
import { useOpenAtlas } from "../base/store.ts";
import { words } from "../base/words.ts";
import { useWritingMode } from "../writing/base.ts";

/** Below this a bar has room for one icon. */
const ROOMY = "(min-width: 1280px)";

interface WriteSwitchProps {
  readonly isWhole?: boolean;
  /** Called with the choice, which may draw the whole page anew. */
  readonly onTurn?: () => void;
}

export function WriteSwitch({ isWhole = false, onTurn }: WriteSwitchProps) {
  const { files } = useOpenAtlas();
  const { isOn, turn: turnMode } = useWritingMode();
  const turn = (on: boolean) => {
    onTurn?.();
    turnMode(on);
  };
  const isRoomy = useMedia(ROOMY);
  if (!files) return null;
  if (!isRoomy && !isWhole) {
    return (
      <Button
        look="icon"
        aria-label={words.modes.write}
        title={words.modes.write}
        aria-pressed={isOn}
        onClick={() => turn(!isOn)}
      >
        <PenLine aria-hidden />
      </Button>
    );
  }
  return (
    <Segments
      label={words.readOrWrite}
      values={["read", "write"]}
      value={isOn ? "write" : "read"}
      names={words.modes}
      onChange={(mode) => turn(mode === "write")}
    />
  );
}
