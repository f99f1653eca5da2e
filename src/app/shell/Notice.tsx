/**
 * Single lines over the view: notices of the current atlas, of the one being loaded, and a hint.
 */
import { X } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { readSetting, writeSetting } from "../../ui/browser/stored.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useChrome } from "../base/chrome.tsx";
import styles from "../base/Pane.module.css";
import { useActions, useApp, useBuilt, useSite } from "../base/store.ts";
import { words } from "../base/words.ts";
import { activeFilterCount } from "../filters/activeFilters.ts";
import { useWritingMode } from "../writing/base.ts";

/** The notice of the current atlas, e.g. which parts of a link could not be opened. */
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

/** Says that an atlas takes long to load, or that it could not be loaded. */
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
  // While an atlas is shown, the menu at its title leads to the others.
  const others = shown ? [] : atlases.filter((entry) => entry.id !== coming.entry.id);
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
  /** `undefined` where nothing else would be left on the page. */
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

/** A hint on the first visit to the map, until anything is selected. */
export function Hint() {
  const hasSelection = useApp((state) => state.scene.select.length > 0);
  // The hint is about the shapes and lines of the map, and has no space beside a panel.
  const { isOutlineOpen, isAuthoring } = useChrome();
  const isMapAlone = useApp(({ scene }) => scene.view === "map" && scene.panel === undefined);
  // What the filters leave has buttons of its own over the map, which need the room.
  const isFiltered = useApp(({ scene }) => activeFilterCount(scene) > 0);
  // So do those with which nodes are made and arranged.
  const isWritten = useWritingMode().isOn;
  const isEmpty = useBuilt().atlas.nodes.length === 0;
  const [isKnown, setKnown] = useState(() => readSetting("hint") === "known");
  useEffect(() => {
    if (!hasSelection) return;
    setKnown(true);
    writeSetting("hint", "known");
  }, [hasSelection]);
  if (isEmpty && isMapAlone) return <p className={styles.hint}>{words.noNodes}</p>;
  if (isKnown || hasSelection || isFiltered || !isMapAlone) return null;
  if (isOutlineOpen || isAuthoring || isWritten) return null;
  return <p className={styles.hint}>{words.hint}</p>;
}
