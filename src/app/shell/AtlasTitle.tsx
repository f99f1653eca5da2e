/**
 * The atlas's title: a button that opens a list of links to the atlases that are there, and leads to
 * the dialog about them. In the one HTML file for reading, which has but one, a heading.
 */
import { ChevronDown } from "lucide-react";
import { useRef, useState } from "react";
import { addressId } from "../../atlas/index.ts";
import { Popup } from "../../ui/overlays/Popup.tsx";
import { isReadingFile } from "../base/ownFile.ts";
import { useBuilt, useSite } from "../base/store.ts";
import { words } from "../base/words.ts";
import { CommandButton } from "./CommandButton.tsx";
import styles from "./TopBar.module.css";

/** The id of the button, which gets the focus when another atlas has been opened. */
export const TITLE_ID = "atlas-title";

export function AtlasTitle() {
  const { atlas } = useBuilt();
  const shipped = useSite((state) => state.atlases);
  const own = useSite((state) => state.own);
  const { refreshOwn } = useSite((state) => state.actions);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (isReadingFile()) {
    return (
      <h1 className={styles.title}>
        <bdi>{atlas.title}</bdi>
      </h1>
    );
  }
  const close = () => setOpen(false);
  return (
    <div className={styles.titleBox}>
      <h1 className={styles.title}>
        <button
          ref={button}
          id={TITLE_ID}
          type="button"
          className={styles.titleButton}
          aria-expanded={open}
          aria-label={words.chooseAtlas(atlas.title)}
          onClick={() => {
            setOpen(!open);
            // The dialog tells what is wrong, if they can't be read.
            if (!open) refreshOwn().catch(() => undefined);
          }}
        >
          <bdi>{atlas.title}</bdi>
          <ChevronDown aria-hidden />
        </button>
      </h1>
      {open && (
        <Popup anchor={button} role="dialog" label={words.atlases} onClose={close}>
          <ul className={styles.atlases}>
            {[...shipped, ...own].map(({ id, title }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  aria-current={id === addressId(atlas) ? "page" : undefined}
                  onClick={close}
                >
                  <bdi>{title}</bdi>
                </a>
              </li>
            ))}
          </ul>
          <div className={styles.others}>
            <CommandButton command="atlases" onPress={close} />
          </div>
        </Popup>
      )}
    </div>
  );
}
