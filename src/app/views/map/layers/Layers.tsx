/** The two canvases around Cytoscape's: regions under it, the veil over it. */
import type { Core } from "cytoscape";
import { useEffect, useRef } from "react";
import type { Layout } from "../../../../layout/boxes/index.ts";
import type { AtlasState, AtlasStore } from "../../../../open/state.ts";
import { type Lit, litPart } from "../../../../picture/figures/index.ts";
import { labelScale } from "../../../../picture/labels/index.ts";
import { type PictureColours, paintRegions } from "../../../../picture/paint/index.ts";
import { encodingOf, type RegionFigure, regionFigures } from "../../../../picture/shapes/index.ts";
import { litByPanel } from "../../../../query/lit/index.ts";
import { visible } from "../../../../query/visible/index.ts";
import { useAppStore } from "../../../base/store.ts";
import { layoutOf, letterSizeOf, readingZoomOf } from "../camera/index.ts";
import styles from "../map.module.css";
import { labelsOf, nodeKey } from "../painter/index.ts";
import { type Canvas, paintVeil, toModel } from "./veil.ts";

interface LayerProps {
  readonly cy: Core | undefined;
  readonly theme: PictureColours;
}

/** The pillars' regions, or the columns of the flow. */
export function Ground({ cy, theme }: LayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const store = useAppStore();
  useEffect(() => {
    if (!cy || !canvas.current) return undefined;
    const element = canvas.current;
    // What an earlier run painted may still be there.
    let empty = false;
    return inStep(cy, store, () => {
      const state = store.getState();
      const regions = regionsAt(layoutOf(state), readingZoomOf(state, cy.zoom()));
      if (regions.length === 0 && empty) return;
      const sized = fitted(element);
      if (!sized) return;
      const { context, ratio, width, height } = sized;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      toModel(context, { zoom: cy.zoom(), pan: cy.pan() }, ratio);
      paintRegions(context, regions, theme);
      empty = regions.length === 0;
    });
  }, [cy, theme, store]);
  return <canvas ref={canvas} className={styles.layer} />;
}

/** `focused`: whether the map has the focus, so that the keyboard's place shows. */
export function Veil({ cy, theme, focused }: LayerProps & { readonly focused: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const store = useAppStore();
  useEffect(() => {
    if (!cy || !canvas.current) return undefined;
    const element = canvas.current;
    // What an earlier run painted may still be there.
    let empty = false;
    // What is lit stays as it is while one only pans: thousands of shapes are made once.
    let last: { readonly asked: readonly unknown[]; readonly lit: Lit } | undefined;
    const forget = () => {
      last = undefined;
    };
    cy.on("position", forget);
    const stop = inStep(cy, store, () => {
      const state = store.getState();
      const { built, scene, hover, cursor, searchHits: hits } = state;
      const layout = layoutOf(state);
      if (!layout) return;
      const { atlas } = built;
      const zoom = readingZoomOf(state, cy.zoom());
      const regions = regionsAt(layout, zoom);
      const shown = visible(atlas, scene);
      const litHere = litByPanel(atlas, shown, scene);
      const asked =
        regions.length > 0 ||
        scene.select.length + hits.size > 0 ||
        hover !== undefined ||
        litHere !== undefined ||
        focused;
      // Fitted also while it is empty: to make room for its first frame takes longer than to draw it.
      const sized = fitted(element);
      if (!sized || (!asked && empty)) return;
      const where = (id: string) => {
        const found = cy.getElementById(nodeKey(id));
        return found.nonempty() ? found.position() : undefined;
      };
      const standing = { where, labels: labelsOf(cy), zoom };
      const emphasis = {
        select: scene.select,
        litByPanel: litHere,
        hover,
        cursor: focused ? cursor : undefined,
        hits,
        encoding: encodingOf(state.measured, scene.measures),
      };
      const scale = labelScale(layout.fontSize, zoom);
      const now = [shown, layout, standing.labels, scale, ...Object.values(emphasis)];
      if (!last || now.some((one, at) => one !== last?.asked[at])) {
        last = { asked: now, lit: litPart(atlas, shown, layout, standing, emphasis) };
      }
      const { lit } = last;
      const view = { zoom: cy.zoom(), pan: cy.pan() };
      empty = !paintVeil(sized, view, { atlas, lit, regions, ...nameSize(state) }, theme);
    });
    return () => {
      stop();
      cy.off("position", forget);
    };
  }, [cy, theme, store, focused]);
  return <canvas ref={canvas} className={styles.veil} />;
}

/**
 * Paints now, with every frame that Cytoscape draws, and once a frame after any change of the
 * store; under another view, not before the map comes back. Gives a function that stops it.
 */
function inStep(cy: Core, store: AtlasStore, paint: () => void) {
  let frame = 0;
  const now = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (store.getState().scene.view === "map") paint();
  };
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(now);
  };
  now();
  cy.on("render", now);
  const unsubscribe = store.subscribe(soon);
  return () => {
    cancelAnimationFrame(frame);
    cy.off("render", now);
    unsubscribe();
  };
}

/** Names of links are read from as far away as labels. */
function nameSize(state: AtlasState): { nameSize?: number } {
  const letters = letterSizeOf(state);
  return letters === undefined ? {} : { nameSize: letters };
}

function regionsAt(layout: Layout | undefined, zoom: number): readonly RegionFigure[] {
  return layout ? regionFigures(layout, labelScale(layout.fontSize, zoom)) : [];
}

/** The canvas with as many pixels as the screen has where it stands. */
function fitted(element: HTMLCanvasElement): Canvas | undefined {
  const context = element.getContext("2d");
  if (!context) return undefined;
  const { clientWidth: width, clientHeight: height } = element;
  const ratio = window.devicePixelRatio || 1;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (element.width !== across || element.height !== down) {
    element.width = across;
    element.height = down;
    // The browser gives it its memory with the first call.
    context.resetTransform();
  }
  return { context, width, height, ratio };
}
