/** One line for the person to read: of the atlas that is shown, and of the one that is coming. */
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../ui/controls/Button.tsx";
import styles from "../base/Pane.module.css";
import { useActions, useApp, useSite } from "../base/store.ts";
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
