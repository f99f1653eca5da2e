/** The painter of large atlases: a canvas of our own, on columns of numbers. */
import type { Point } from "../../../../geometry/index.ts";
import type { PictureColours } from "../../../../picture/paint/index.ts";
import type { View } from "../../../../picture/shapes/index.ts";
import type { ResolvedView } from "../../../../view/index.ts";
import { MAX_ZOOM } from "../camera/index.ts";
import type { MapEvents, Painter, PainterSignal } from "../painter/index.ts";
import { drawnAtlas } from "./drawnAtlas.ts";
import type { Act } from "./gestures.ts";
import type { Hit } from "./hit.ts";
import { pictureOn } from "./picture.ts";
import { listenToPointers } from "./pointers.ts";

export interface CanvasPainter extends Painter {
  /** Has all painted in the colours of another theme. */
  readonly colour: (theme: PictureColours) => void;
}

/** Draws a view on a canvas in an element; undefined if the browser gives no context. */
export function canvasPainter(
  element: HTMLElement,
  canvas: HTMLCanvasElement,
  first: ResolvedView,
  theme: PictureColours,
): CanvasPainter | undefined {
  const drawn = drawnAtlas(first, theme);
  const picture = pictureOn(canvas, drawn, () => emit("render"));
  if (!picture) return undefined;
  let view: View = { zoom: 1, pan: { x: 0, y: 0 } };
  let minZoom = 0;
  let isAway = false;
  let frame = 0;
  const callers = new Map<PainterSignal, Set<() => void>>();
  const emit = (signal: PainterSignal) => {
    for (const call of [...(callers.get(signal) ?? [])]) call();
  };

  const drawNow = () => {
    frame = 0;
    picture.resize();
    const edited = drawn.takeEdited();
    if (edited) picture.mend(edited);
    picture.draw(view);
    emit("render");
  };
  const drawSoon = () => {
    if (frame === 0 && !isAway) frame = requestAnimationFrame(drawNow);
  };
  const stopDrawing = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const paintAnew = () => {
    picture.spoil();
    drawSoon();
  };
  const handTo = (zoom: number, pan: Point) => {
    view = { zoom, pan };
    emit("viewport");
    drawSoon();
  };
  const zoomBy = (factor: number, about: Point, by: Point = { x: 0, y: 0 }) => {
    const zoom = Math.min(MAX_ZOOM, Math.max(minZoom, view.zoom * factor));
    const grown = zoom / view.zoom;
    handTo(zoom, {
      x: about.x - (about.x - view.pan.x) * grown + by.x,
      y: about.y - (about.y - view.pan.y) * grown + by.y,
    });
  };

  const bind = (events: MapEvents): (() => void) => {
    let hovered: string | undefined;
    const act = (act: Act) => {
      // What was pressed may have been taken out of the atlas since.
      if ("hit" in act && act.hit && !drawn.has(act.hit)) return;
      switch (act.type) {
        case "press":
          if (act.hit) events.onPress(act.hit.id, act.adds);
          else events.onBackground();
          return;
        case "doublePress":
          if (act.hit?.of === "node") events.onDoublePress(act.hit.id);
          return;
        case "menu":
          events.onMenu(act.hit.id);
          return;
        case "pan":
          handTo(view.zoom, { x: view.pan.x + act.by.x, y: view.pan.y + act.by.y });
          return;
        case "pinch":
          zoomBy(act.factor, act.about, act.by);
          return;
        case "drag":
          if (drawn.lifted() !== act.node) {
            drawn.lift(act.node);
            picture.spoil();
          }
          drawn.drag(act.node, { x: act.by.x / view.zoom, y: act.by.y / view.zoom });
          emit("position");
          drawSoon();
          return;
        case "drop": {
          drawn.lift(undefined);
          paintAnew();
          const at = drawn.where(act.node);
          if (at) events.onMoved(act.node, at);
          return;
        }
      }
    };
    const hover = (under: Hit | undefined) => {
      const id = under?.id;
      if (id === hovered) return;
      hovered = id;
      element.style.cursor = id === undefined ? "" : "pointer";
      events.onHover(id);
    };
    return listenToPointers(element, {
      hit: (at, pointing) => {
        const { zoom, pan } = view;
        const point = { x: (at.x - pan.x) / zoom, y: (at.y - pan.y) / zoom };
        return drawn.hit(point, zoom, pointing);
      },
      act,
      hover,
      zoom: zoomBy,
    });
  };

  const sizes = new ResizeObserver(() => {
    emit("resize");
    paintAnew();
  });
  sizes.observe(element);
  const { where, middle, labels, movesTo } = drawn;
  return {
    ...{ where, middle, labels, movesTo, bind },
    element: () => element,
    pane: () => ({ width: element.clientWidth, height: element.clientHeight }),
    view: () => view,
    show: (next, least) => {
      minZoom = least;
      view = next;
      drawSoon();
    },
    change: (next) => {
      if (drawn.change(next)) drawSoon();
    },
    filter: (next) => {
      drawn.filter(next);
      // What an edit changes is found before it is painted.
      if (!drawn.isEdited()) picture.spoil();
      drawSoon();
    },
    dress: (next, zoom) => {
      drawn.dress(next, zoom);
      if (!drawn.isEdited()) picture.renew();
      drawSoon();
    },
    move: (moves, part) => {
      if (moves.length === 0) return;
      drawn.move(moves, part);
      emit("position");
      paintAnew();
    },
    rest: (isAwayNow) => {
      if (isAwayNow === isAway) return;
      isAway = isAwayNow;
      if (isAway) stopDrawing();
      else drawSoon();
    },
    on: (signal, call) => {
      const calls = callers.get(signal) ?? new Set();
      callers.set(signal, calls.add(call));
      return () => {
        calls.delete(call);
      };
    },
    colour: (next) => {
      drawn.colour(next);
      paintAnew();
    },
    dispose: () => {
      stopDrawing();
      sizes.disconnect();
      callers.clear();
      picture.dispose();
    },
  };
}
