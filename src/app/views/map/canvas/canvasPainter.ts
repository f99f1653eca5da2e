/** The painter of large atlases: a canvas of our own, on columns of numbers. */
import { between, type Point } from "../../../../geometry/index.ts";
import type { PictureColours } from "../../../../picture/paint/index.ts";
import type { View } from "../../../../picture/shapes/index.ts";
import type { Encoding, ResolvedView } from "../../../../view/index.ts";
import { MAX_ZOOM } from "../camera/index.ts";
import {
  drawnLabels,
  isTinted,
  type MapEvents,
  type Painter,
  type PainterSignal,
} from "../painter/index.ts";
import {
  columnsOf,
  dressLinks,
  dressNodes,
  filterRows,
  LIFTED,
  linksOf,
  middleOf,
  placeOf,
  routeAll,
  routeLink,
} from "./columns.ts";
import type { Act } from "./gestures.ts";
import { type Hit, hitAt, type Pointing } from "./hit.ts";
import { figureOf, labelBoxAt, labelRowsOf, labelsIn, placeLabel } from "./labelRows.ts";
import { paintRows } from "./paintRows.ts";
import { pictureOn } from "./picture.ts";
import { listenToPointers } from "./pointers.ts";
import { look, sightOf } from "./sight.ts";

export interface CanvasPainter extends Painter {
  /** Has all painted in the colours of another theme. */
  readonly colour: (theme: PictureColours) => void;
}

/** Draws a view on a canvas in an element; undefined if the browser gives no context. */
export function canvasPainter(
  element: HTMLElement,
  canvas: HTMLCanvasElement,
  first: ResolvedView,
  firstTheme: PictureColours,
): CanvasPainter | undefined {
  const { atlas } = first;
  const columns = columnsOf(atlas);
  const sight = sightOf(columns);
  let theme = firstTheme;
  let tinted = false;
  let encoding: Encoding | undefined;
  let labels = labelRowsOf(columns, new Map());
  let seenLabels: ReturnType<typeof labelsIn> = [];
  let lifted: readonly number[] = [];
  let view: View = { zoom: 1, pan: { x: 0, y: 0 } };
  let minZoom = 0;
  let isAway = false;
  let frame = 0;
  const callers = new Map<PainterSignal, Set<() => void>>();
  const emit = (signal: PainterSignal) => {
    for (const call of [...(callers.get(signal) ?? [])]) call();
  };

  const picture = pictureOn(
    canvas,
    {
      look: (box) => {
        look(columns, box, sight);
        seenLabels = labelsIn(columns, labels, box);
        return sight.nodes.count + sight.links.count;
      },
      paint: (context, scale) =>
        paintRows(context, columns, sight, seenLabels, { theme, isTinted: tinted }, scale),
      paintLifted,
    },
    () => emit("drawn"),
  );
  if (!picture) return undefined;
  const { resize, spoil, renew, draw, dispose } = picture;

  function paintLifted(context: CanvasRenderingContext2D, scale: number): void {
    if (lifted.length === 0) return;
    const links = Uint32Array.from(lifted.flatMap((node) => linksOf(columns, node)));
    const nodes = Uint32Array.from(lifted);
    const above = lifted.flatMap((node) => {
      const figure = figureOf(columns, labels, labels.ofNode[node] ?? -1);
      return figure ? [{ node, figure }] : [];
    });
    const parts = {
      nodes: { list: nodes, count: nodes.length },
      links: { list: links, count: links.length },
    };
    const work = paintRows(context, columns, parts, above, { theme, isTinted: tinted }, scale);
    while (!work.next().done);
  }

  const drawSoon = () => {
    if (frame === 0 && !isAway) frame = requestAnimationFrame(drawNow);
  };
  const drawNow = () => {
    frame = 0;
    resize();
    draw(view);
    emit("drawn");
  };
  const paintAnew = () => {
    spoil();
    drawSoon();
  };
  const handTo = (zoom: number, pan: Point) => {
    view = { zoom, pan };
    emit("panned");
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
  const setPlace = (row: number, { x, y }: Point) => {
    columns.x[row] = x;
    columns.y[row] = y;
  };
  const hit = (at: Point, pointing: Pointing): Hit | undefined => {
    const { zoom, pan } = view;
    const point = { x: (at.x - pan.x) / zoom, y: (at.y - pan.y) / zoom };
    return hitAt(columns, (node) => labelBoxAt(labels, node), point, zoom, pointing);
  };
  const idOf = ({ of, row }: Hit) => (of === "node" ? atlas.nodes : atlas.edges)[row]?.id ?? "";

  /** Takes a node out of the picture as long as it is dragged. */
  const lift = (nodes: readonly number[]) => {
    const mark = (node: number, isLifted: boolean) => {
      const set = (state: Uint8Array, row: number) => {
        state[row] = isLifted ? (state[row] ?? 0) | LIFTED : (state[row] ?? 0) & ~LIFTED;
      };
      set(columns.nodeState, node);
      for (const link of linksOf(columns, node)) set(columns.linkState, link);
    };
    for (const node of lifted) mark(node, false);
    for (const node of nodes) mark(node, true);
    lifted = nodes;
    spoil();
  };
  const drag = (node: number, by: Point) => {
    if (!lifted.includes(node)) lift([node]);
    const at = placeOf(columns, node);
    if (!at) return;
    setPlace(node, { x: at.x + by.x / view.zoom, y: at.y + by.y / view.zoom });
    for (const link of linksOf(columns, node)) routeLink(columns, link);
    placeLabel(columns, labels, node);
    emit("placed");
    drawSoon();
  };
  const bind = (events: MapEvents): (() => void) => {
    let hovered: string | undefined;
    const act = (act: Act) => {
      switch (act.type) {
        case "press":
          if (act.hit) events.onPress(idOf(act.hit), act.adds);
          else events.onBackground();
          return;
        case "doublePress":
          if (act.hit?.of === "node") events.onDoublePress(idOf(act.hit));
          return;
        case "menu":
          events.onMenu(idOf(act.hit));
          return;
        case "pan":
          handTo(view.zoom, { x: view.pan.x + act.by.x, y: view.pan.y + act.by.y });
          return;
        case "pinch":
          zoomBy(act.factor, act.about, act.by);
          return;
        case "drag":
          drag(act.node, act.by);
          return;
        case "drop": {
          lift([]);
          drawSoon();
          const at = placeOf(columns, act.node);
          if (at) events.onMoved(idOf({ of: "node", row: act.node }), at);
          return;
        }
      }
    };
    const hover = (under: Hit | undefined) => {
      const id = under && idOf(under);
      if (id === hovered) return;
      hovered = id;
      element.style.cursor = id === undefined ? "" : "pointer";
      events.onHover(id);
    };
    return listenToPointers(element, { hit, act, hover, zoom: zoomBy });
  };

  for (const [row, { id }] of atlas.nodes.entries()) {
    const at = first.where(id);
    if (at) setPlace(row, at);
  }
  const sizes = new ResizeObserver(() => {
    emit("resized");
    paintAnew();
  });
  sizes.observe(element);

  return {
    element: () => element,
    pane: () => ({ width: element.clientWidth, height: element.clientHeight }),
    view: () => view,
    show: (next, least) => {
      minZoom = least;
      view = next;
      drawSoon();
    },
    where: (node) => placeOf(columns, columns.nodeRow.get(node)),
    middle: (edge) => middleOf(columns, columns.linkRow.get(edge)),
    labels: () => labels.sized,
    filter: (next) => {
      filterRows(columns, next);
      tinted = isTinted(next);
      lift([]);
      drawSoon();
    },
    dress: (next, zoom) => {
      const isOther = encoding !== next.encoding;
      if (isOther) {
        encoding = next.encoding;
        dressNodes(columns, encoding);
        dressLinks(columns, encoding);
        routeAll(columns);
      }
      labels = labelRowsOf(columns, drawnLabels(next, zoom));
      renew();
      drawSoon();
    },
    movesTo: ({ where }) =>
      atlas.nodes.flatMap(({ id }, row) => {
        const to = where(id);
        const from = placeOf(columns, row);
        if (!to || (from?.x === to.x && from.y === to.y)) return [];
        return [{ node: id, from: from ?? to, to: { x: to.x, y: to.y } }];
      }),
    move: (moves, part) => {
      if (moves.length === 0) return;
      const rows = moves.flatMap(({ node, from, to }) => {
        const row = columns.nodeRow.get(node);
        if (row === undefined) return [];
        setPlace(row, part >= 1 ? to : between(from, to, part));
        return [row];
      });
      const links = new Set(rows.flatMap((row) => linksOf(columns, row)));
      for (const link of links) routeLink(columns, link);
      for (const row of rows) placeLabel(columns, labels, row);
      emit("placed");
      paintAnew();
    },
    rest: (isAwayNow) => {
      if (isAwayNow === isAway) return;
      isAway = isAwayNow;
      if (!isAway) drawSoon();
      else if (frame !== 0) {
        cancelAnimationFrame(frame);
        frame = 0;
      }
    },
    on: (signal, call) => {
      const calls = callers.get(signal) ?? new Set();
      callers.set(signal, calls.add(call));
      return () => {
        calls.delete(call);
      };
    },
    bind,
    colour: (next) => {
      theme = next;
      paintAnew();
    },
    dispose: () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      callers.clear();
      dispose();
    },
  };
}
