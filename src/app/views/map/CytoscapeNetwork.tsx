/** Mounts Cytoscape on an atlas, and gives out the painter that has it behind. */
import type { Core } from "cytoscape";
import { useLayoutEffect, useMemo, useState } from "react";
import CytoscapeComponent from "react-cytoscapejs";
import { resolvedView } from "../../../open/state.ts";
import { useAppStore } from "../../base/store.ts";
import { MAX_ZOOM } from "./camera/index.ts";
import styles from "./map.module.css";
import { cytoscapePainter, type NetworkProps, stylesheet, toElements } from "./painter/index.ts";

export function CytoscapeNetwork({ theme, onPainter }: NetworkProps) {
  const store = useAppStore();
  const [cy, setCy] = useState<Core>();
  // Later states of the atlas change these in place. Sizes by a measure come later.
  const [first] = useState(() => resolvedView({ ...store.getState(), measured: undefined }));
  const elements = useMemo(() => toElements(first), [first]);
  const style = useMemo(() => stylesheet(theme), [theme]);
  useLayoutEffect(() => {
    if (!cy) return undefined;
    const painter = cytoscapePainter(cy, first.atlas);
    onPainter(painter);
    return () => {
      onPainter(undefined);
      painter.dispose();
    };
  }, [cy, first, onPainter]);
  return (
    <CytoscapeComponent
      className={styles.network ?? ""}
      elements={elements}
      stylesheet={style}
      cy={setCy}
      diff={differs}
      maxZoom={MAX_ZOOM}
      boxSelectionEnabled={false}
      autounselectify={true}
    />
  );
}

/** Elements and stylesheet are compared by identity: they are memoised. */
function differs(before: unknown, after: unknown): boolean {
  return before !== after;
}
