/** A step as a small picture: what its map will show, painted as the map paints it. */
import { useEffect, useMemo, useRef } from "react";
import type { Scene } from "../../../atlas/scene.ts";
import { paint } from "../../../picture/canvas.ts";
import { still } from "../../../picture/still.ts";
import { textMeasurer } from "../../export/picture/measureText.ts";
import { useApp, useBuilt } from "../../store.ts";
import { useTheme } from "../../views/map/theme.ts";
import { type Canvas, paintVeil, toModel } from "../../views/map/veil.ts";
import { VIEW_NAMES } from "../../views/words.ts";
import styles from "./Speaker.module.css";
import { words } from "./words.ts";

/** In CSS pixels; shown as wide as there is room. */
const PANE = { width: 480, height: 320 };

export function StepPicture({ scene }: { readonly scene: Scene }) {
  if (scene.view === "map") return <MapPicture scene={scene} />;
  return <p className={styles.otherView}>{words.views(VIEW_NAMES[scene.view])}</p>;
}

function MapPicture({ scene }: { readonly scene: Scene }) {
  const built = useBuilt();
  const measured = useApp((state) => state.measured);
  const theme = useTheme();
  const ground = useRef<HTMLCanvasElement>(null);
  const veil = useRef<HTMLCanvasElement>(null);
  const picture = useMemo(
    () => still(built, scene, { aspect: "wide", pane: PANE, measure: textMeasurer(), measured }),
    [built, scene, measured],
  );
  useEffect(() => {
    const below = fitted(ground.current);
    const above = fitted(veil.current);
    if (!below || !above) return;
    const { frame, zoom, shapes, lit } = picture;
    const view = { zoom, pan: { x: -frame.x * zoom, y: -frame.y * zoom } };
    below.context.setTransform(1, 0, 0, 1, 0, 0);
    below.context.clearRect(0, 0, below.width * below.ratio, below.height * below.ratio);
    toModel(below.context, view, below.ratio);
    paint(below.context, shapes, theme);
    paintVeil(above, view, { atlas: built.atlas, lit, regions: shapes.regions }, theme);
  }, [built, picture, theme]);
  return (
    <div className={styles.picture} role="img" aria-label={words.picture}>
      <canvas ref={ground} />
      <canvas ref={veil} />
    </div>
  );
}

function fitted(element: HTMLCanvasElement | null): Canvas | undefined {
  const context = element?.getContext("2d");
  if (!element || !context) return undefined;
  const ratio = window.devicePixelRatio || 1;
  element.width = Math.round(PANE.width * ratio);
  element.height = Math.round(PANE.height * ratio);
  return { context, ...PANE, ratio };
}
