/** A first visit to the map gets one quiet line; it goes away by itself once something is selected. */
import { useEffect, useState } from "react";
import { readSetting, writeSetting } from "../../ui/browser/stored.ts";
import { useChrome } from "../base/chrome.tsx";
import styles from "../base/Pane.module.css";
import { useApp, useBuilt } from "../base/store.ts";
import { words } from "../base/words.ts";

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
