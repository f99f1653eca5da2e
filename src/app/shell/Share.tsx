/** The button "Share": copies a link to the current view, and shows it. */
import { Link2 } from "lucide-react";
import { useId, useRef, useState } from "react";
import { sceneToHash } from "../../address/index.ts";
import { useCopy } from "../../ui/browser/clipboard.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { Popup } from "../../ui/overlays/Popup.tsx";
import { announce } from "../base/announcer.ts";
import { sceneAddress } from "../base/pageAddress.ts";
import { useAppStore } from "../base/store.ts";
import { words } from "../base/words.ts";
import styles from "./Share.module.css";

export function Share({ look = "solid" }: { readonly look?: "solid" | "quiet" }) {
  const store = useAppStore();
  const button = useRef<HTMLButtonElement>(null);
  const [link, setLink] = useState<string>();
  const [copyState, copy] = useCopy();
  const field = useId();
  const share = () => {
    const address = sceneAddress(sceneToHash(store.getState().scene));
    setLink(address);
    void copy(address).then((done) => announce(done ? words.shared : words.shareFailed, "copy"));
  };
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
          <p className={styles.note}>
            {window.location.protocol === "file:" ? words.shareFromDisk : words.shareNote}
          </p>
        </Popup>
      )}
    </div>
  );
}
