/** The button that opens the speaker's window; a failure is explained, with a way around it. */

import { PictureInPicture2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { addressId } from "../../../atlas/index.ts";
import type { PlayedStep } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Popup } from "../../../ui/overlays/Popup.tsx";
import { useBuilt } from "../../base/store.ts";
import styles from "./Deck.module.css";
import { isLost, nameStage, openSpeaker, SPEAKER, speakerAddress } from "./speakerWindow.ts";
import { words } from "./words.ts";

interface SpeakerButtonProps {
  readonly play: PlayedStep;
  /** Called before the window opens. */
  readonly onOpen: () => void;
}

/** The time after which a window has loaded or failed to, in milliseconds. */
const LOADED = 3000;

export function SpeakerButton({ play, onOpen }: SpeakerButtonProps) {
  const { atlas } = useBuilt();
  const button = useRef<HTMLButtonElement>(null);
  const [failed, setFailed] = useState<"blocked" | "lost">();
  const checkTimer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(checkTimer.current), []);
  const address = speakerAddress(addressId(atlas), play);
  const open = () => {
    onOpen();
    const opened = openSpeaker(address);
    setFailed(opened ? undefined : "blocked");
    window.clearTimeout(checkTimer.current);
    if (!opened) return;
    checkTimer.current = window.setTimeout(() => isLost(opened) && setFailed("lost"), LOADED);
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
              {/* A named window without `noopener`, so that the two windows can exchange
                  messages. */}
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
