/** Mounts the canvas of a large atlas, and gives out the painter that draws on it. */
import { useEffect, useLayoutEffect, useRef } from "react";
import { resolvedView } from "../../../../open/state.ts";
import { useAppStore } from "../../../base/store.ts";
import styles from "../map.module.css";
import type { NetworkProps } from "../painter/index.ts";
import { type CanvasPainter, canvasPainter } from "./canvasPainter.ts";

export function CanvasNetwork({ theme, onPainter }: NetworkProps) {
  const store = useAppStore();
  const element = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<CanvasPainter>(undefined);
  const firstTheme = useRef(theme);
  useLayoutEffect(() => {
    const first = resolvedView({ ...store.getState(), measured: undefined });
    if (!element.current || !canvas.current) return undefined;
    const made = canvasPainter(element.current, canvas.current, first, firstTheme.current);
    painter.current = made;
    onPainter(made);
    return () => {
      onPainter(undefined);
      made?.dispose();
      painter.current = undefined;
    };
  }, [store, onPainter]);
  useEffect(() => {
    if (theme === firstTheme.current) return;
    firstTheme.current = theme;
    painter.current?.colour(theme);
  }, [theme]);
  return (
    <div ref={element} className={styles.network}>
      <canvas ref={canvas} className={styles.layer} />
    </div>
  );
}
