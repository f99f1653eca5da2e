/**
 * The view that the Scene names. The map stays where it is under another view, out of reach, so
 * that coming back costs nothing; it is not drawn before it is first asked for.
 */
import { useEffect, useState } from "react";
import { ErrorBoundary } from "../../ui/overlays/ErrorBoundary.tsx";
import { Loaded, lazyPart } from "../base/lazyPart.tsx";
import { useApp } from "../base/store.ts";
import { VIEW_NAMES } from "../base/viewNames.ts";
import { whenIdle } from "../base/whenIdle.ts";
import { failure } from "../base/words.ts";
import { MapView } from "./map/MapView.tsx";
import type { NoCanvasProps } from "./map/NoCanvas.tsx";
import styles from "./Views.module.css";
import { VIEW_PARTS } from "./viewParts.ts";

const noCanvas = lazyPart<NoCanvasProps>(async () => (await import("./map/NoCanvas.tsx")).NoCanvas);

/** Whether this browser draws: some are told not to, or have no memory left for it. */
const hasCanvas = () => Boolean(document.createElement("canvas").getContext("2d"));

interface ViewsProps {
  /** The picture that the build put into the page can go. */
  readonly onReady: () => void;
}

export function Views({ onReady }: ViewsProps) {
  const view = useApp((state) => state.scene.view);
  const [mapped, setMapped] = useState(view === "map");
  if (view === "map" && !mapped) setMapped(true);
  const [draws] = useState(hasCanvas);
  const part = VIEW_PARTS[view];
  useEffect(() => {
    if (part) onReady();
  }, [part, onReady]);
  useEffect(
    () =>
      whenIdle(() => {
        for (const one of Object.values(VIEW_PARTS)) void one.load();
      }),
    [],
  );
  return (
    <>
      {mapped && (
        <div className={styles.map} data-away={view !== "map"} inert={view !== "map"}>
          <ErrorBoundary part={VIEW_NAMES.map} words={failure} onFailure={onReady}>
            {draws ? (
              <MapView onReady={onReady} />
            ) : (
              <Loaded name={VIEW_NAMES.map} part={noCanvas} props={{ onReady }} />
            )}
          </ErrorBoundary>
        </div>
      )}
      {part && (
        <div key={view} className={styles.view}>
          <Loaded name={VIEW_NAMES[view]} part={part} props={{}} />
        </div>
      )}
    </>
  );
}
