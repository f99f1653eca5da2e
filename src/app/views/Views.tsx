/**
 * Shows the view that the Scene names. Once opened, the map stays mounted (inert) beneath the other
 * views, so that returning to it costs nothing.
 */
import { useEffect, useState } from "react";
import type { View } from "../../scene/index.ts";
import { ErrorBoundary } from "../../ui/overlays/ErrorBoundary.tsx";
import { type LazyPart, Loaded, lazyPart } from "../base/lazyPart.tsx";
import { useApp } from "../base/store.ts";
import { VIEW_NAMES } from "../base/viewNames.ts";
import { whenIdle } from "../base/whenIdle.ts";
import { failure } from "../base/words.ts";
import { MapView } from "./map/MapView.tsx";
import type { NoCanvasProps } from "./map/NoCanvas.tsx";
import styles from "./Views.module.css";

const noCanvas = lazyPart<NoCanvasProps>(async () => (await import("./map/NoCanvas.tsx")).NoCanvas);

/**
 * The views that are loaded on demand; they read the store and take no props. The map loads with
 * the page.
 */
const VIEW_PARTS: Readonly<Partial<Record<View, LazyPart<object>>>> = {
  table: lazyPart(async () => (await import("./table/TableView.tsx")).TableView),
  matrix: lazyPart(async () => (await import("./matrix/MatrixView.tsx")).MatrixView),
  text: lazyPart(async () => (await import("./text/TextView.tsx")).TextView),
};

/** Whether this browser provides a canvas: some block it, or have no memory left for it. */
const hasCanvas = () => Boolean(document.createElement("canvas").getContext("2d"));

interface ViewsProps {
  /** Called once the picture that the build put into the page can be removed. */
  readonly onReady: () => void;
}

export function Views({ onReady }: ViewsProps) {
  const view = useApp((state) => state.scene.view);
  const [wasMapOpened, setWasMapOpened] = useState(view === "map");
  if (view === "map" && !wasMapOpened) setWasMapOpened(true);
  const [canDraw] = useState(hasCanvas);
  const part = VIEW_PARTS[view];
  useEffect(() => {
    if (part) onReady();
  }, [part, onReady]);
  useEffect(
    () =>
      whenIdle(() => {
        for (const viewPart of Object.values(VIEW_PARTS)) void viewPart.load();
      }),
    [],
  );
  return (
    <>
      {wasMapOpened && (
        <div className={styles.map} data-away={view !== "map"} inert={view !== "map"}>
          <ErrorBoundary part={VIEW_NAMES.map} words={failure} onFailure={onReady}>
            {canDraw ? (
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
