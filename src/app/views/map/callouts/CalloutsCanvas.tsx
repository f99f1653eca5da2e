/**
 * The canvas above the veil: the callouts of a step. They are placed for where the camera is heading,
 * and move with the map from then on, until letters get another size.
 */
import { useEffect, useRef } from "react";
import type { Box } from "../../../../geometry/index.ts";
import { calloutsOf, resolvedView } from "../../../../open/state.ts";
import { type CalloutPart, calloutPart } from "../../../../picture/callouts/index.ts";
import { litNames, litPart } from "../../../../picture/figures/index.ts";
import { labelScale, nameBox } from "../../../../picture/labels/index.ts";
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
import {
  type Canvas,
  fitToScreen,
  NAME_SIZE,
  nameSizeOf,
  paintInStep,
  toModel,
} from "../layers/index.ts";
import styles from "../map.module.css";
import { cyNodeId, labelsOf } from "../painter/index.ts";

export interface CalloutsCanvasProps {
  readonly map: MapHandle;
  readonly theme: PictureColours;
}

/** Space that callouts keep from the edge of what is seen, in CSS px. */
const EDGE = 10;
/** A zoom that differs by less than this factor leaves callouts where they are. */
const SAME_ZOOM = 1.15;

export function CalloutsCanvas({ map, theme }: CalloutsCanvasProps) {
  const canvasElement = useRef<HTMLCanvasElement>(null);
  const store = useAppStore();
  useEffect(() => {
    const element = canvasElement.current;
    if (!element) return undefined;
    const { cy, camera } = map;
    let last: { readonly inputs: readonly unknown[]; readonly part: CalloutPart } | undefined;
    const forget = () => {
      last = undefined;
    };
    cy.on("position", forget);
    const place = (canvas: Canvas): CalloutPart => {
      const state = store.getState();
      const view = resolvedView(state);
      const { atlas, scene, layout } = view;
      const callouts = calloutsOf(state);
      const goal = camera.goal();
      const labels = labelsOf(cy);
      const { panel, inspector } = coversOf(cy.container());
      const free = uncoveredBox(canvas, panel, inspector);
      const letters = letterSizeOf(state) ?? ASKED_LETTERS[layout.aspect];
      const inputs = [
        ...[callouts, view.visible, view.litByPanel, scene.select, layout, view.encoding, labels],
        ...[letters, Math.round(Math.log(goal.zoom) / Math.log(SAME_ZOOM)), ...Object.values(free)],
      ];
      if (last && inputs.every((input, at) => input === last?.inputs[at])) return last.part;
      const where = (id: string) => {
        const node = cy.getElementById(cyNodeId(id));
        return node.nonempty() ? node.position() : undefined;
      };
      const zoom = readingZoomOf(state, goal.zoom);
      const lit = litPart(view, { where, labels, zoom, litZoom: litZoomOf(state, goal.zoom) });
      const { nameSize = NAME_SIZE } = nameSizeOf(state);
      const width = (size: number) => (text: string) => {
        canvas.context.font = `${FONT_WEIGHT} ${size}px ${FONT_FAMILY}`;
        return canvas.context.measureText(text).width;
      };
      const linkSize = nameSize / goal.zoom;
      const linkNames = litNames(atlas, lit, linkSize, width(linkSize));
      const fontSize = letters / goal.zoom;
      const titles = regionFigures(layout, labelScale(layout.fontSize, zoom)).map(titleBox);
      const named = linkNames.map((name) => nameBox(name, linkSize, width(linkSize)(name.text)));
      const below = {
        ...{ where, lit, labels },
        titles: [...titles, ...named],
        frame: toUnits(free, goal),
      };
      const part = calloutPart(view, callouts, below, { fontSize, width: width(fontSize) });
      last = { inputs, part };
      return part;
    };
    const stop = paintInStep(cy, store, () => {
      const canvas = fitToScreen(element);
      if (!canvas) return;
      const { context, ratio, width, height } = canvas;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const part = place(canvas);
      context.clearRect(0, 0, width, height);
      toModel(context, { zoom: cy.zoom(), pan: cy.pan() }, ratio);
      const isFaded = resolvedView(store.getState()).lit;
      paintPart(context, part, theme, (id) => isFaded.nodes.size > 0 && !isFaded.nodes.has(id));
    });
    return () => {
      stop();
      cy.off("position", forget);
    };
  }, [map, theme, store]);
  return <canvas ref={canvasElement} className={styles.veil} />;
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
