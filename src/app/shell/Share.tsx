/** The button "Share": copies a link to the current view, and shows it. */
import { Link2 } from "lucide-react";
import { useId, useRef, useState } from "react";
import { sceneToHash } from "../../address/index.ts";
import { BY_HAND_IN_URL } from "../../scene/index.ts";
import { useCopy } from "../../ui/browser/clipboard.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { Popup } from "../../ui/overlays/Popup.tsx";
import { announce } from "../base/announcer.ts";
import { useChrome } from "../base/chrome.tsx";
import { sceneAddress } from "../base/pageAddress.ts";
import { useApp, useAppStore } from "../base/store.ts";
import { words } from "../base/words.ts";
import styles from "./Share.module.css";

export function Share({ look = "solid" }: { readonly look?: "solid" | "quiet" }) {
  const store = useAppStore();
  const { openExport } = useChrome();
  const isOwn = useApp(({ built }) => built.atlas.ownId !== undefined);
  const button = useRef<HTMLButtonElement>(null);
  const [link, setLink] = useState<string>();
  const [copyState, copy] = useCopy();
  const field = useId();
  const { hidden, kept } = useApp((state) => state.scene.filters);
  const leftOut = [hidden, kept].reduce(
    (sum, { length }) => sum + Math.max(0, length - BY_HAND_IN_URL),
    0,
  );
  const share = () => {
    const address = sceneAddress(sceneToHash(store.getState().scene));
    setLink(address);
    void copy(address).then((done) => announce(done ? words.shared : words.shareFailed, "copy"));
  };
  const isOnDisk = window.location.protocol === "file:";
  const note = isOwn ? words.shareOwn : isOnDisk ? words.shareFromDisk : words.shareNote;
  return (
    <div>
      <Button
        ref={button}
        look={look}
        aria-expanded={link !== undefined}
        onClick={() => (link === undefined ? share() : setLink(undefined))}
      >
        <Link2 aria-hidden />
        {words.share}
      </Button>
      {link !== undefined && (
        <Popup
          anchor={button}
          role="dialog"
          label={words.share}
          align="end"
          className={styles.popup}
          onClose={() => setLink(undefined)}
        >
          <p className={styles.answer}>
            {copyState === "failed" ? words.shareFailed : words.shared}
          </p>
          <label className="visually-hidden" htmlFor={field}>
            {words.shareLabel}
          </label>
          <input
            id={field}
            className={styles.field}
            readOnly
            value={link}
            dir="ltr"
            onFocus={(event) => event.target.select()}
          />
          <p className={styles.note}>{note}</p>
          {leftOut > 0 && <p className={styles.note}>{words.shareLeavesOut(leftOut)}</p>}
          {isOwn && (
            <Button
              look="link"
              onClick={() => {
                setLink(undefined);
                openExport("html");
              }}
            >
              {words.oneFile}
            </Button>
          )}
        </Popup>
      )}
    </div>
  );
}
