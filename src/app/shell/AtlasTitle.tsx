/** The atlas's title; if there are several atlases, a button that opens a list of links to them. */
import { ChevronDown } from "lucide-react";
import { useRef, useState } from "react";
import { Popup } from "../../ui/overlays/Popup.tsx";
import { useBuilt, useSite } from "../base/store.ts";
import { words } from "../base/words.ts";
import styles from "./TopBar.module.css";

/** The id of the button, which gets the focus when another atlas has been opened. */
export const TITLE_ID = "atlas-title";

export function AtlasTitle() {
  const { atlas } = useBuilt();
  const atlases = useSite((state) => state.atlases);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (atlases.length < 2) {
    return (
      <h1 className={styles.title}>
        <bdi>{atlas.title}</bdi>
      </h1>
    );
  }
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
          onClick={() => setOpen(!open)}
        >
          <bdi>{atlas.title}</bdi>
          <ChevronDown aria-hidden />
        </button>
      </h1>
      {open && (
        <Popup anchor={button} role="dialog" label={words.atlases} onClose={() => setOpen(false)}>
          <ul className={styles.atlases}>
            {atlases.map(({ id, title }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  aria-current={id === atlas.id ? "page" : undefined}
                  onClick={() => setOpen(false)}
                >
                  <bdi>{title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </Popup>
      )}
    </div>
  );
}
