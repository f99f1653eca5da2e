/** A first visit gets one quiet line; it goes away by itself once something is selected. */
import { useEffect, useState } from "react";
import { readSetting, writeSetting } from "../../ui/stored.ts";
import { useApp } from "../store.ts";
import styles from "./Pane.module.css";
import { words } from "./words.ts";

export function Hint() {
  const selected = useApp((state) => state.scene.select.length > 0);
  const isMap = useApp((state) => state.scene.view === "map");
  const [known, setKnown] = useState(() => readSetting("hint") === "known");
  useEffect(() => {
    if (!selected) return;
    setKnown(true);
    writeSetting("hint", "known");
  }, [selected]);
  return known || selected || !isMap ? null : <p className={styles.hint}>{words.hint}</p>;
}
