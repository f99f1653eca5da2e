/** Opens the speaker's window; where the browser blocks it, a link opens it by hand. */
import { PictureInPicture2 } from "lucide-react";
import { useRef, useState } from "react";
import type { PlayedStep } from "../../../atlas/scene.ts";
import { Button } from "../../../ui/Button.tsx";
import { Popup } from "../../../ui/Popup.tsx";
import { useBuilt } from "../../store.ts";
import styles from "./Deck.module.css";
import { openSpeaker, speakerAddress } from "./speaker.ts";
import { words } from "./words.ts";

interface SpeakerButtonProps {
  readonly play: PlayedStep;
  /** Before it opens. */
  readonly onOpen: () => void;
}

export function SpeakerButton({ play, onOpen }: SpeakerButtonProps) {
  const { atlas } = useBuilt();
  const button = useRef<HTMLButtonElement>(null);
  const [blocked, setBlocked] = useState(false);
  const address = speakerAddress(atlas.id, play);
  return (
    <div>
      <Button
        ref={button}
        look="icon"
        className={styles.sign}
        aria-label={words.speaker}
        title={words.speaker}
        onClick={() => {
          onOpen();
          setBlocked(!openSpeaker(address));
        }}
      >
        <PictureInPicture2 aria-hidden />
      </Button>
      {blocked && (
        <Popup
          anchor={button}
          role="dialog"
          label={words.speaker}
          align="end"
          takesFocus
          onClose={() => setBlocked(false)}
        >
          <p>{words.blocked}</p>
          <p>
            <a
              href={address}
              target="_blank"
              rel="noreferrer"
              onClick={() => {
                onOpen();
                button.current?.focus();
                setBlocked(false);
              }}
            >
              {words.openByHand}
            </a>
          </p>
        </Popup>
      )}
    </div>
  );
}
