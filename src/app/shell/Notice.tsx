/** One line for the person to read: of the atlas that is shown, and of the one that is coming. */
import { X } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { readSetting, writeSetting } from "../../ui/browser/stored.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useChrome } from "../base/chrome.tsx";
import styles from "../base/Pane.module.css";
import { useActions, useApp, useBuilt, useSite } from "../base/store.ts";
import { words } from "../base/words.ts";

/** What the atlas says, e.g. what of a link could not be opened. */
export function Notice() {
  const notice = useApp((state) => state.notice);
  const { setNotice } = useActions();
  if (notice === undefined) return null;
  return (
    <Alert onDismiss={() => setNotice(undefined)}>
      <p>{notice}</p>
    </Alert>
  );
}

/** That an atlas takes its time, or did not come. */
export function ComingNotice() {
  const coming = useSite((state) => state.coming);
  const { goTo, stay } = useSite((state) => state.actions);
  const shown = useSite((state) => state.shown);
  const atlases = useSite((state) => state.atlases);
  if (coming?.state === "slow") {
    return (
      <div role="status" className={styles.notice}>
        <p>{words.slow(coming.entry.title)}</p>
      </div>
    );
  }
  if (coming?.state !== "failed") return null;
  // Where an atlas is shown, its title leads to the others.
  const others = shown ? [] : atlases.filter((one) => one !== coming.entry);
  return (
    <Alert onDismiss={shown && stay}>
      <div>
        <p>{words.notLoaded(coming.entry.title, coming.reason)}</p>
        {others.map(({ id, title }) => (
          <p key={id}>
            <a href={`#${id}`}>{words.openInstead(title)}</a>
          </p>
        ))}
      </div>
      <Button onClick={() => void goTo(window.location.hash)}>{words.tryAgain}</Button>
    </Alert>
  );
}

interface AlertProps {
  /** Left out where nothing else would be on the page. */
  readonly onDismiss: (() => void) | undefined;
  readonly children: ReactNode;
}

function Alert({ onDismiss, children }: AlertProps) {
  return (
    <div role="alert" className={styles.notice}>
      {children}
      {onDismiss && (
        <Button look="icon" aria-label={words.dismiss} onClick={onDismiss}>
          <X aria-hidden />
        </Button>
      )}
    </div>
  );
}

export function Hint() {
  const selected = useApp((state) => state.scene.select.length > 0);
  // It speaks of the map's shapes and lines, and has no room beside a panel.
  const { outline, authoring } = useChrome();
  const mapped = useApp(({ scene }) => scene.view === "map" && scene.panel === undefined);
  const isEmpty = useBuilt().atlas.nodes.length === 0;
  const [known, setKnown] = useState(() => readSetting("hint") === "known");
  useEffect(() => {
    if (!selected) return;
    setKnown(true);
    writeSetting("hint", "known");
  }, [selected]);
  if (isEmpty && mapped) return <p className={styles.hint}>{words.noNodes}</p>;
  if (known || selected || !mapped || outline || authoring) return null;
  return <p className={styles.hint}>{words.hint}</p>;
}
