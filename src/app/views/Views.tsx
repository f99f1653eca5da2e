/**
 * Shows the view that the Scene names, and that nothing passes the filters. Once opened, the map stays mounted (inert) beneath the other
 * views, so that returning to it costs nothing.
 */
import { useEffect, useState } from "react";
import { ErrorBoundary } from "../../ui/overlays/ErrorBoundary.tsx";
import { Loaded, lazyPart } from "../base/lazyPart.tsx";
import { useApp } from "../base/store.ts";
import { whenIdle } from "../base/whenIdle.ts";
import { failure } from "../base/words.ts";
import { EmptyResult } from "../filters/EmptyResult.tsx";
import { MapView } from "./map/MapView.tsx";
import type { NoCanvasProps } from "./NoCanvas.tsx";
import styles from "./Views.module.css";
import { VIEW_TABLE } from "./viewTable.ts";

const noCanvas = lazyPart<NoCanvasProps>(async () => (await import("./NoCanvas.tsx")).NoCanvas);

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
  const { name, part, saysNoLinks = false } = VIEW_TABLE[view];
  useEffect(() => {
    if (part) onReady();
  }, [part, onReady]);
  useEffect(
    () =>
      whenIdle(() => {
        for (const entry of Object.values(VIEW_TABLE)) void entry.part?.load();
      }),
    [],
  );
  return (
    <>
      {wasMapOpened && (
        <div className={styles.map} data-away={view !== "map"} inert={view !== "map"}>
          <ErrorBoundary part={VIEW_TABLE.map.name} words={failure} onFailure={onReady}>
            {canDraw ? (
              <MapView onReady={onReady} />
            ) : (
              <Loaded name={VIEW_TABLE.map.name} part={noCanvas} props={{ onReady }} />
            )}
          </ErrorBoundary>
        </div>
      )}
      {part && (
        <div key={view} className={styles.view}>
          <Loaded name={name} part={part} props={{}} says="here" />
        </div>
      )}
      <EmptyResult saysNoLinks={!saysNoLinks} />
    </>
  );
}
