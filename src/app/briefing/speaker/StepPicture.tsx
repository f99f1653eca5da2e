/**
 * A step as a small picture: its map as the audience sees it, or its matrix, table or text as it is
 * printed, scaled down.
 */
import { useEffect, useMemo, useRef } from "react";
import type { Callout } from "../../../atlas/index.ts";
import { paint, paintCallout } from "../../../picture/paint/index.ts";
import type { Pane } from "../../../picture/shapes/index.ts";
import { still } from "../../../picture/still/index.ts";
import type { Scene } from "../../../scene/index.ts";
import { arrangedOf, ofScene, resolve } from "../../../view/index.ts";
import { useApp, useBuilt } from "../../base/store.ts";
import { textMeasurer } from "../../export/picture/measureText.ts";
import { PrintedScene } from "../../export/print/PrintedScene.tsx";
import { type Canvas, paintVeil, toModel, useTheme } from "../../views/map/layers/index.ts";
import type { Sight } from "../play/channel.ts";
import { aspectOf } from "../play/roomSight.ts";
import styles from "./Speaker.module.css";
import { words } from "./words.ts";

/** The sight in a window of 1280×720, until the stage has told its own. */
const USUAL: Sight = { pane: { width: 824, height: 560 }, letters: 17 };

interface StepPictureProps {
  readonly scene: Scene;
  readonly callouts: readonly Callout[] | undefined;
  readonly sight: Sight | undefined;
}

export function StepPicture({ scene, callouts, sight = USUAL }: StepPictureProps) {
  const { width, height } = sight.pane;
  return (
    <div className={styles.picture} style={{ aspectRatio: `${width} / ${height}` }}>
      {scene.view === "map" ? (
        <MapPicture scene={scene} callouts={callouts} sight={sight} />
      ) : (
        <PaperPicture scene={scene} pane={sight.pane} />
      )}
    </div>
  );
}

/** The width of the paper, in CSS pixels, narrow enough to stay legible in the small picture. */
const PAPER_WIDTH = 560;

function PaperPicture({ scene, pane }: { readonly scene: Scene; readonly pane: Pane }) {
  const height = (PAPER_WIDTH * pane.height) / pane.width;
  return (
    <svg
      role="img"
      aria-label={words.picture}
      viewBox={`0 0 ${PAPER_WIDTH} ${height}`}
      className={styles.paper}
    >
      <foreignObject width={PAPER_WIDTH} height={height}>
        <PrintedScene
          scene={scene}
          title={words.picture}
          id="speaker-picture"
          width={PAPER_WIDTH}
          space={undefined}
        />
      </foreignObject>
    </svg>
  );
}

type MapPictureProps = Omit<StepPictureProps, "sight"> & { readonly sight: Sight };

function MapPicture({ scene, callouts, sight }: MapPictureProps) {
  const built = useBuilt();
  const measured = useApp((state) => state.measured);
  const theme = useTheme();
  const groundCanvas = useRef<HTMLCanvasElement>(null);
  const veilCanvas = useRef<HTMLCanvasElement>(null);
  const picture = useMemo(() => {
    const { pane, letters } = sight;
    const aspect = aspectOf(pane);
    const arranged = arrangedOf(built, scene, aspect);
    const view = resolve(built, scene, ofScene(built.atlas, scene, measured), aspect, arranged);
    const options = { pane, letters, near: true, measure: textMeasurer(), callouts };
    return { atlas: view.atlas, ...still(view, options) };
  }, [built, scene, callouts, sight, measured]);
  useEffect(() => {
    const ground = sizedCanvas(groundCanvas.current, sight.pane);
    const veil = sizedCanvas(veilCanvas.current, sight.pane);
    if (!ground || !veil) return;
    const { atlas, frame, zoom, shapes, lit } = picture;
    const view = { zoom, pan: { x: -frame.x * zoom, y: -frame.y * zoom } };
    ground.context.setTransform(1, 0, 0, 1, 0, 0);
    ground.context.clearRect(0, 0, ground.width * ground.ratio, ground.height * ground.ratio);
    toModel(ground.context, view, ground.ratio);
    paint(ground.context, shapes, theme);
    const { regions, counts } = shapes;
    const parts = { atlas, lit, regions, counts, nameSize: sight.letters };
    paintVeil(veil, view, parts, theme);
    for (const callout of picture.callouts) paintCallout(veil.context, callout, theme);
  }, [picture, sight, theme]);
  return (
    <div role="img" aria-label={words.picture}>
      <canvas ref={groundCanvas} />
      <canvas ref={veilCanvas} />
    </div>
  );
}

/** A canvas with as many pixels as the audience's picture; CSS scales it down. */
function sizedCanvas(element: HTMLCanvasElement | null, pane: Pane): Canvas | undefined {
  const context = element?.getContext("2d");
  if (!element || !context) return undefined;
  const ratio = window.devicePixelRatio || 1;
  element.width = Math.round(pane.width * ratio);
  element.height = Math.round(pane.height * ratio);
  return { context, ...pane, ratio };
}
