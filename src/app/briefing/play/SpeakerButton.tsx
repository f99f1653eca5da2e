/** Opens the speaker's window; where that comes to nothing it says why, and what can be done. */
import { PictureInPicture2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { PlayedStep } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Popup } from "../../../ui/overlays/Popup.tsx";
import { useBuilt } from "../../base/store.ts";
import styles from "./Deck.module.css";
import { isLost, nameStage, openSpeaker, SPEAKER, speakerAddress } from "./speakerWindow.ts";
import { words } from "./words.ts";

interface SpeakerButtonProps {
  readonly play: PlayedStep;
  /** Before it opens. */
  readonly onOpen: () => void;
}

/** After this time a window shows whether it could be loaded. In milliseconds. */
const LOADED = 3000;

export function SpeakerButton({ play, onOpen }: SpeakerButtonProps) {
  const { atlas } = useBuilt();
  const button = useRef<HTMLButtonElement>(null);
  const [failed, setFailed] = useState<"blocked" | "lost">();
  const looking = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(looking.current), []);
  const address = speakerAddress(atlas.id, play);
  const open = () => {
    onOpen();
    const opened = openSpeaker(address);
    setFailed(opened ? undefined : "blocked");
    window.clearTimeout(looking.current);
    if (!opened) return;
    looking.current = window.setTimeout(() => isLost(opened) && setFailed("lost"), LOADED);
  };
  return (
    <div>
      <Button
        ref={button}
        look="icon"
        className={styles.sign}
        aria-label={words.speaker}
        title={words.speaker}
        onClick={open}
      >
        <PictureInPicture2 aria-hidden />
      </Button>
      {failed && (
        <Popup
          anchor={button}
          role="dialog"
          label={words.speaker}
          align="end"
          takesFocus
          className={styles.failed}
          onClose={() => setFailed(undefined)}
        >
          <p>{words.failed[failed]}</p>
          {failed === "blocked" && (
            <p>
              {/* By its name, and not as a stranger: the two must hear each other. */}
              <a
                href={address}
                target={SPEAKER}
                onClick={() => {
                  onOpen();
                  nameStage();
                  button.current?.focus();
                  setFailed(undefined);
                }}
              >
                {words.openByHand}
              </a>
            </p>
          )}
        </Popup>
      )}
    </div>
  );
}
