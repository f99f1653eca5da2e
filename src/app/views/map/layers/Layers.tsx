/** The canvases below and above the painter's: regions below, the veil above. */
import { useEffect, useRef } from "react";
import type { Atlas } from "../../../../atlas/index.ts";
import type { Box } from "../../../../geometry/index.ts";
import type { Layout } from "../../../../layout/boxes/index.ts";
import { type AtlasState, type AtlasStore, resolvedView } from "../../../../open/state.ts";
import {
  type CountFigure,
  type DrawnMap,
  type Lit,
  litPart,
  marksOf,
} from "../../../../picture/figures/index.ts";
import { labelScale } from "../../../../picture/labels/index.ts";
import { type PictureColours, paintRegions } from "../../../../picture/paint/index.ts";
import { type RegionFigure, regionFigures } from "../../../../picture/shapes/index.ts";
import { memo } from "../../../../query/visible/index.ts";
import { isOfOverview } from "../../../../scene/index.ts";
import type { Folded, ResolvedView } from "../../../../view/index.ts";
import { useAppStore } from "../../../base/store.ts";
import { letterSizeOf, litZoomOf, readingZoomOf } from "../camera/index.ts";
import styles from "../map.module.css";
import type { Painter } from "../painter/index.ts";
import { paintSigns } from "./signs.ts";
import { type Canvas, clear, paintVeil, toModel } from "./veil.ts";

interface LayerProps {
  readonly painter: Painter | undefined;
  readonly theme: PictureColours;
}

/** The canvas below the painter's: the regions of pillars or the columns of the flow. */
export function RegionsCanvas({ painter, theme }: LayerProps) {
  const canvasElement = useRef<HTMLCanvasElement>(null);
  const store = useAppStore();
  useEffect(() => {
    if (!painter || !canvasElement.current) return undefined;
    const element = canvasElement.current;
    // An earlier run of this effect may have painted something.
    let isEmpty = false;
    return paintInStep(painter, store, () => {
      const state = store.getState();
      const { layout } = resolvedView(state);
      const seen = painter.view();
      const regions = regionsAt(layout, readingZoomOf(state, seen.zoom));
      if (regions.length === 0 && isEmpty) return;
      const canvas = fitToScreen(element);
      if (!canvas) return;
      const { context, ratio } = canvas;
      clear(canvas);
      toModel(context, seen, ratio);
      paintRegions(context, regions, theme);
      isEmpty = regions.length === 0;
    });
  }, [painter, theme, store]);
  return <canvas ref={canvasElement} className={styles.layer} />;
}

/**
 * The canvas above the painter's: see veil.ts. `showsCursor` is whether the keyboard cursor is
 * visible. While there are only signs to paint, they have a canvas no larger than they are: one as
 * large as the map costs a frame as much again as the picture's own.
 */
export function VeilCanvas({
  painter,
  theme,
  showsCursor,
}: LayerProps & { readonly showsCursor: boolean }) {
  const canvasElement = useRef<HTMLCanvasElement>(null);
  const signsElement = useRef<HTMLCanvasElement>(null);
  const store = useAppStore();
  useEffect(() => {
    if (!painter || !canvasElement.current || !signsElement.current) return undefined;
    const element = canvasElement.current;
    const signs = signsElement.current;
    // An earlier run of this effect may have painted something.
    let isEmpty = false;
    // Reused while only the view changes, so that thousands of shapes are made once.
    let last: { readonly inputs: readonly unknown[]; readonly lit: Lit } | undefined;
    /** What stands on links at rest, which no pointer changes. */
    let lastMarks:
      | { readonly inputs: readonly unknown[]; readonly marks: readonly CountFigure[] }
      | undefined;
    const marks = (view: ResolvedView, { where, labels, zoom }: DrawnMap, scale: number) => {
      const inputs = [view.visible, view.layout, view.encoding, labels, scale];
      if (!lastMarks || inputs.some((input, index) => input !== lastMarks?.inputs[index])) {
        lastMarks = { inputs, marks: marksOf(view, where, labels, zoom) };
      }
      return lastMarks.marks;
    };
    const stopForgetting = painter.on("position", () => {
      last = undefined;
      lastMarks = undefined;
    });
    const paint = () => {
      const state = store.getState();
      const view = resolvedView(state);
      const { atlas, scene, layout, folded } = view;
      const { hover, cursor, searchHits } = state;
      const hits = folded ? foldedHits(folded)(searchHits) : searchHits;
      const seen = painter.view();
      const zoom = readingZoomOf(state, seen.zoom);
      const regions = regionsAt(layout, zoom);
      const hasContent =
        regions.length > 0 ||
        scene.select.length + hits.size > 0 ||
        hover !== undefined ||
        view.litByPanel !== undefined ||
        showsCursor;
      // Fitted even while empty: allocating the canvas takes longer than the first frame.
      const canvas = fitToScreen(element);
      if (!canvas) return;
      const litZoom = litZoomOf(state, seen.zoom);
      const drawnMap = { where: painter.where, labels: painter.labels(), zoom, litZoom };
      const scale = labelScale(layout.fontSize, Math.min(zoom, litZoom));
      const counts = hasMarks(atlas) ? marks(view, drawnMap, scale) : [];
      const { ratio } = canvas;
      const signsCanvas = { element: signs, pane: painter.pane(), ratio };
      paintSigns(signsCanvas, hasContent ? [] : counts, seen, theme);
      if (!hasContent) {
        if (!isEmpty) clear(canvas);
        isEmpty = true;
        return;
      }
      const marked = { hover, cursor: showsCursor ? cursor : undefined, hits };
      const kept = clearBoxes.get(painter);
      // Not the view itself, which changes with the camera.
      const inputs = [
        ...[view.visible, view.litByPanel, scene.select, layout, view.encoding],
        ...[drawnMap.labels, scale, kept, ...Object.values(marked)],
      ];
      if (!last || inputs.some((input, index) => input !== last?.inputs[index])) {
        const part = litPart(view, drawnMap, marked);
        last = { inputs, lit: { ...part, occupied: [...part.occupied, ...(kept ?? [])] } };
      }
      const { lit } = last;
      const parts = { atlas, lit, regions, counts, ...nameSizeOf(state) };
      isEmpty = !paintVeil(canvas, seen, parts, theme);
    };
    const stop = paintInStep(painter, store, paint);
    repaints.set(painter, paint);
    return () => {
      stop();
      repaints.delete(painter);
      stopForgetting();
    };
  }, [painter, theme, store, showsCursor]);
  return (
    <>
      <canvas ref={signsElement} className={styles.signs} />
      <canvas ref={canvasElement} className={styles.veil} />
    </>
  );
}

/** Whether something stands on links of an atlas at rest: numbers of an overview, or that one is denied. */
const hasMarks = memo(({ edges }: Atlas) =>
  edges.some(({ id, negated }) => negated || isOfOverview(id)),
);

/** In an overview the group of what the search found; the same set as long as it finds the same. */
const foldedHits = memo(({ homes }: Folded) =>
  memo((hits: ReadonlySet<string>) => new Set([...hits].map((id) => homes.get(id) ?? id))),
);
/** Boxes that the words of links keep clear of, and what paints them again. */
const clearBoxes = new WeakMap<Painter, readonly Box[]>();
const repaints = new WeakMap<Painter, () => void>();

/** Keeps the words of links out of these boxes from now on. */
export function keepClear(painter: Painter, boxes: readonly Box[]): void {
  clearBoxes.set(painter, boxes);
  repaints.get(painter)?.();
}

/**
 * Paints now, with every frame that the painter draws, and at most once a frame after changes of the
 * store; never while another view is shown. Returns a function that stops.
 */
export function paintInStep(painter: Painter, store: AtlasStore, paint: () => void) {
  let frame = 0;
  const paintNow = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (store.getState().scene.view === "map") paint();
  };
  const paintSoon = () => {
    if (frame === 0) frame = requestAnimationFrame(paintNow);
  };
  paintNow();
  const stopPainting = painter.on("render", paintNow);
  const unsubscribe = store.subscribe(paintSoon);
  return () => {
    cancelAnimationFrame(frame);
    stopPainting();
    unsubscribe();
  };
}

/** The size of link names while a briefing is played: that of the labels. */
function nameSizeOf(state: AtlasState): { nameSize?: number } {
  const letters = letterSizeOf(state);
  return letters === undefined ? {} : { nameSize: letters };
}

function regionsAt(layout: Layout, zoom: number): readonly RegionFigure[] {
  return regionFigures(layout, labelScale(layout.fontSize, zoom));
}

/** Gives a canvas as many pixels as the screen has in its place; undefined without a context. */
export function fitToScreen(element: HTMLCanvasElement): Canvas | undefined {
  const context = element.getContext("2d");
  if (!context) return undefined;
  const { clientWidth: width, clientHeight: height } = element;
  const ratio = window.devicePixelRatio || 1;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (element.width !== across || element.height !== down) {
    element.width = across;
    element.height = down;
    // The first call makes the browser allocate the memory.
    context.resetTransform();
  }
  return { context, width, height, ratio };
}
