/**
 * The canvas above the veil: the callouts of a step. They are placed for where the camera is heading.
 * A person who moves the map moves them with it, until it rests.
 */
import { useEffect, useRef } from "react";
import type { Box } from "../../../../geometry/index.ts";
import { type AtlasState, calloutsOf, resolvedView } from "../../../../open/state.ts";
import { type CalloutPart, calloutBoxes, calloutPart } from "../../../../picture/callouts/index.ts";
import { litPart } from "../../../../picture/figures/index.ts";
import { labelScale } from "../../../../picture/labels/index.ts";
import { type PictureColours, paintCallout, paintLabel } from "../../../../picture/paint/index.ts";
import {
  FADE,
  FONT_FAMILY,
  FONT_WEIGHT,
  HALO,
  regionFigures,
  titleBox,
  type View,
} from "../../../../picture/shapes/index.ts";
import { ASKED_LETTERS } from "../../../../view/index.ts";
import { useAppStore } from "../../../base/store.ts";
import {
  coversOf,
  letterSizeOf,
  litZoomOf,
  type MapHandle,
  readingZoomOf,
  uncoveredBox,
} from "../camera/index.ts";
import { type Canvas, fitToScreen, keepClear, paintInStep, toModel } from "../layers/index.ts";
import styles from "../map.module.css";

export interface CalloutsCanvasProps {
  readonly map: MapHandle;
  readonly theme: PictureColours;
}

/** Space that callouts keep from the edge of what is seen, in CSS px. */
const EDGE = 10;

export function CalloutsCanvas({ map, theme }: CalloutsCanvasProps) {
  const canvasElement = useRef<HTMLCanvasElement>(null);
  const store = useAppStore();
  useEffect(() => {
    const element = canvasElement.current;
    if (!element) return undefined;
    const { painter } = map;
    let last: PlacedPart | undefined;
    const stopForgetting = painter.on("position", () => {
      last = undefined;
    });
    const paint = () => {
      const canvas = fitToScreen(element);
      if (!canvas) return;
      const { context, ratio, width, height } = canvas;
      const state = store.getState();
      const before = last;
      last = placedPart(map, state, canvas, last);
      // Words of links keep clear of callouts, so what paints them is told.
      if (last !== before) keepClear(painter, last.part.callouts.flatMap(calloutBoxes));
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      toModel(context, painter.view(), ratio);
      const { nodes } = resolvedView(state).lit;
      paintPart(context, last.part, theme, (id) => nodes.size > 0 && !nodes.has(id));
    };
    const stop = paintInStep(painter, store, paint);
    return () => {
      stop();
      stopForgetting();
      keepClear(painter, []);
    };
  }, [map, theme, store]);
  return <canvas ref={canvasElement} className={styles.veil} />;
}

interface PlacedPart {
  readonly part: CalloutPart;
  readonly inputs: readonly unknown[];
  /** Where the camera was heading. */
  readonly goal: View;
}

/** The callouts where they stand, placed anew if what they depend on has changed. */
function placedPart(
  { painter, camera }: MapHandle,
  state: AtlasState,
  canvas: Canvas,
  last: PlacedPart | undefined,
): PlacedPart {
  const view = resolvedView(state);
  const { scene, layout } = view;
  const callouts = calloutsOf(state);
  const goal = camera.goal();
  const labels = painter.labels();
  const { panel, inspector } = coversOf(painter.element());
  const free = uncoveredBox(canvas, panel, inspector);
  const letters = letterSizeOf(state) ?? ASKED_LETTERS[layout.aspect];
  const inputs = [
    ...[callouts, view.visible, view.litByPanel, scene.select, layout, view.encoding, labels],
    ...[letters, ...Object.values(free)],
  ];
  const isSame = last && inputs.every((input, at) => input === last.inputs[at]);
  if (isSame && (camera.isByHand() || isSameGoal(goal, last.goal))) return last;
  const { where } = painter;
  const zoom = readingZoomOf(state, goal.zoom);
  const lit = litPart(view, { where, labels, zoom, litZoom: litZoomOf(state, goal.zoom) });
  const titles = regionFigures(layout, labelScale(layout.fontSize, zoom)).map(titleBox);
  const fontSize = letters / goal.zoom;
  const width = (text: string) => {
    canvas.context.font = `${FONT_WEIGHT} ${fontSize}px ${FONT_FAMILY}`;
    return canvas.context.measureText(text).width;
  };
  const below = { where, lit, labels, titles, frame: toUnits(free, goal) };
  return { part: calloutPart(view, callouts, below, { fontSize, width }), inputs, goal };
}

function isSameGoal(a: View, b: View): boolean {
  return a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;
}

/** Paints callouts, and below them the names that they moved, in the place of the old ones. */
function paintPart(
  context: CanvasRenderingContext2D,
  { callouts, moved, vacated }: CalloutPart,
  theme: PictureColours,
  isFaded: (node: string) => boolean,
): void {
  context.fillStyle = theme.paper;
  for (const { left, top, right, bottom } of vacated) {
    context.fillRect(left - HALO, top - HALO, right - left + 2 * HALO, bottom - top + 2 * HALO);
  }
  for (const [id, { label }] of moved) {
    if (!label) continue;
    context.globalAlpha = isFaded(id) ? 1 - FADE : 1;
    paintLabel(context, label, theme);
  }
  context.globalAlpha = 1;
  for (const callout of callouts) paintCallout(context, callout, theme);
}

/** A part of the pane, in CSS px, as what the map shows there. */
function toUnits({ left, top, right, bottom }: Box, { zoom, pan }: View): Box {
  return {
    left: (left + EDGE - pan.x) / zoom,
    top: (top + EDGE - pan.y) / zoom,
    right: (right - EDGE - pan.x) / zoom,
    bottom: (bottom - EDGE - pan.y) / zoom,
  };
}
