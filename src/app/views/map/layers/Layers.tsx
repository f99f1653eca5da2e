/** The canvases below and above Cytoscape's: regions below, the veil above. */
import type { Core } from "cytoscape";
import { useEffect, useRef } from "react";
import type { Layout } from "../../../../layout/boxes/index.ts";
import { type AtlasState, type AtlasStore, resolvedView } from "../../../../open/state.ts";
import { type Lit, litPart, shapesOf } from "../../../../picture/figures/index.ts";
import { labelScale } from "../../../../picture/labels/index.ts";
import { type PictureColours, paintRegions } from "../../../../picture/paint/index.ts";
import { type RegionFigure, regionFigures } from "../../../../picture/shapes/index.ts";
import { memo } from "../../../../query/visible/index.ts";
import type { Folded } from "../../../../view/index.ts";
import { useAppStore } from "../../../base/store.ts";
import { letterSizeOf, litZoomOf, readingZoomOf } from "../camera/index.ts";
import styles from "../map.module.css";
import { cyNodeId, labelsOf } from "../painter/index.ts";
import { type Canvas, paintVeil, toModel } from "./veil.ts";

interface LayerProps {
  readonly cy: Core | undefined;
  readonly theme: PictureColours;
}

/** The canvas below Cytoscape's: the regions of pillars or the columns of the flow. */
export function RegionsCanvas({ cy, theme }: LayerProps) {
  const canvasElement = useRef<HTMLCanvasElement>(null);
  const store = useAppStore();
  useEffect(() => {
    if (!cy || !canvasElement.current) return undefined;
    const element = canvasElement.current;
    // An earlier run of this effect may have painted something.
    let isEmpty = false;
    return paintInStep(cy, store, () => {
      const state = store.getState();
      const { layout } = resolvedView(state);
      const regions = regionsAt(layout, readingZoomOf(state, cy.zoom()));
      if (regions.length === 0 && isEmpty) return;
      const canvas = fitToScreen(element);
      if (!canvas) return;
      const { context, ratio, width, height } = canvas;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      toModel(context, { zoom: cy.zoom(), pan: cy.pan() }, ratio);
      paintRegions(context, regions, theme);
      isEmpty = regions.length === 0;
    });
  }, [cy, theme, store]);
  return <canvas ref={canvasElement} className={styles.layer} />;
}

/**
 * The canvas above Cytoscape's: see veil.ts. `showsCursor` is whether the keyboard cursor is
 * visible.
 */
export function VeilCanvas({
  cy,
  theme,
  showsCursor,
}: LayerProps & { readonly showsCursor: boolean }) {
  const canvasElement = useRef<HTMLCanvasElement>(null);
  const store = useAppStore();
  useEffect(() => {
    if (!cy || !canvasElement.current) return undefined;
    const element = canvasElement.current;
    // An earlier run of this effect may have painted something.
    let isEmpty = false;
    // Reused while only the view changes, so that thousands of shapes are made once.
    let last: { readonly inputs: readonly unknown[]; readonly lit: Lit } | undefined;
    const forget = () => {
      last = undefined;
    };
    cy.on("position", forget);
    const stop = paintInStep(cy, store, () => {
      const state = store.getState();
      const view = resolvedView(state);
      const { atlas, scene, layout, folded } = view;
      const { hover, cursor, searchHits } = state;
      const hits = folded ? foldedHits(folded)(searchHits) : searchHits;
      const zoom = readingZoomOf(state, cy.zoom());
      const regions = regionsAt(layout, zoom);
      const hasContent =
        regions.length > 0 ||
        folded !== undefined ||
        scene.select.length + hits.size > 0 ||
        hover !== undefined ||
        view.litByPanel !== undefined ||
        showsCursor;
      // Fitted even while empty: allocating the canvas takes longer than the first frame.
      const canvas = fitToScreen(element);
      if (!canvas || (!hasContent && isEmpty)) return;
      const where = (id: string) => {
        const node = cy.getElementById(cyNodeId(id));
        return node.nonempty() ? node.position() : undefined;
      };
      const litZoom = litZoomOf(state, cy.zoom());
      const drawnMap = { where, labels: labelsOf(cy), zoom, litZoom };
      const marked = { hover, cursor: showsCursor ? cursor : undefined, hits };
      const scale = labelScale(layout.fontSize, Math.min(zoom, litZoom));
      // Not the view itself, which changes with the camera.
      const inputs = [
        ...[view.visible, view.litByPanel, scene.select, layout, view.encoding],
        ...[drawnMap.labels, scale, ...Object.values(marked)],
      ];
      if (!last || inputs.some((input, index) => input !== last?.inputs[index])) {
        last = { inputs, lit: litPart(view, drawnMap, marked) };
      }
      const { lit } = last;
      const seen = { zoom: cy.zoom(), pan: cy.pan() };
      isEmpty = !paintVeil(
        canvas,
        seen,
        {
          atlas,
          lit,
          regions,
          counts: folded ? shapesOf(view, zoom, drawnMap.labels).counts : [],
          ...nameSizeOf(state),
        },
        theme,
      );
    });
    return () => {
      stop();
      cy.off("position", forget);
    };
  }, [cy, theme, store, showsCursor]);
  return <canvas ref={canvasElement} className={styles.veil} />;
}

/** In an overview the group of what the search found; the same set as long as it finds the same. */
const foldedHits = memo(({ homes }: Folded) =>
  memo((hits: ReadonlySet<string>) => new Set([...hits].map((id) => homes.get(id) ?? id))),
);

/**
 * Paints now, with every frame that Cytoscape draws, and at most once a frame after changes of the
 * store; never while another view is shown. Returns a function that stops.
 */
function paintInStep(cy: Core, store: AtlasStore, paint: () => void) {
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
  cy.on("render", paintNow);
  const unsubscribe = store.subscribe(paintSoon);
  return () => {
    cancelAnimationFrame(frame);
    cy.off("render", paintNow);
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
function fitToScreen(element: HTMLCanvasElement): Canvas | undefined {
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
