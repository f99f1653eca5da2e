/** One line for the person to read, e.g. what of a link could not be opened. */
import { X } from "lucide-react";
import { Button } from "../../ui/Button.tsx";
import { useActions, useApp } from "../store.ts";
import styles from "./Pane.module.css";
import { words } from "./words.ts";

export function Notice() {
  const notice = useApp((state) => state.notice);
  const { setNotice } = useActions();
  if (notice === undefined) return null;
  return (
    <div role="alert" className={styles.notice}>
      <p>{notice}</p>
      <Button look="icon" aria-label={words.dismiss} onClick={() => setNotice(undefined)}>
        <X aria-hidden />
      </Button>
    </div>
  );
}
