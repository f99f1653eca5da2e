/**
 * The picture of a large map on its canvas. While the map moves, the last picture moves with it, and only
 * what comes into sight is painted; once it rests, it is painted afresh behind the scenes, a part a
 * frame. Maps of which little is in sight are painted afresh each frame.
 */
import type { Box } from "../../../../geometry/index.ts";
import type { View } from "../../../../picture/shapes/index.ts";
import { exposedBoxes, isSameZoom } from "./exposed.ts";

/** Paints what lies in a box of the model; may pause. `scale` is pixels of the screen in a unit. */
export interface Content {
  /** Finds what lies in a box; returns how much that is. */
  readonly look: (box: Box) => number;
  /** Paints what look() has found. */
  readonly paint: (context: CanvasRenderingContext2D, scale: number) => Generator<undefined, void>;
  /** Paints what is dragged, which lies on top of the picture and is no part of it. */
  readonly paintLifted: (context: CanvasRenderingContext2D, scale: number) => void;
}

/** Time without a frame after which the map counts as resting: by then the camera has, too. In ms. */
const REST = 220;
/** The same where something else is to be seen: longer than a frame. */
const SOON = 40;
/** Up to so many elements a whole picture is painted within a frame. */
const LIGHT = 2500;
/** The time that painting behind the scenes may take of a frame, in ms. */
const SLICE = 8;
/** The exposed share of the pane beyond which a zoomed picture is kept as the one to go on from. */
const MUCH = 0.25;

interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

export interface Picture {
  /** Gives the picture the size of its element. */
  readonly resize: () => boolean;
  /** Has all of it painted anew with the next frame, at once. */
  readonly spoil: () => void;
  /** Has all of it painted anew, behind the scenes where that takes longer than a frame. */
  readonly renew: () => void;
  /** Draws a frame of a view. */
  readonly draw: (view: View) => void;
  readonly dispose: () => void;
}

/** A picture on a canvas; `onSharp` is called when it has been painted afresh at rest. */
export function pictureOn(
  canvas: HTMLCanvasElement,
  content: Content,
  onSharp: () => void,
): Picture | undefined {
  const shown = sheetOf(canvas);
  let kept = sheetOf(document.createElement("canvas"));
  let next = sheetOf(document.createElement("canvas"));
  if (!shown || !kept || !next) return undefined;
  let [width, height, ratio] = [0, 0, 1];
  /** The view that `kept` was painted for; undefined if that is no longer true. */
  let keptView: View | undefined;
  let isSharp = false;
  /** Whether something else is to be seen than what was painted. */
  let isStale = false;
  let timer = 0;
  let frame = 0;

  const stopSharpening = () => {
    window.clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
  const boxOf = ({ zoom, pan }: View, { left, top, right, bottom }: Box): Box => ({
    left: (left - pan.x) / zoom,
    top: (top - pan.y) / zoom,
    right: (right - pan.x) / zoom,
    bottom: (bottom - pan.y) / zoom,
  });
  const whole = (): Box => ({ left: 0, top: 0, right: width, bottom: height });
  const toModel = (context: CanvasRenderingContext2D, { zoom, pan }: View) => {
    const scale = zoom * ratio;
    context.setTransform(scale, 0, 0, scale, pan.x * ratio, pan.y * ratio);
    return scale;
  };
  const clear = ({ context }: Sheet) => {
    context.resetTransform();
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  };
  const copy = (from: Sheet, to: Sheet) => {
    clear(to);
    to.context.drawImage(from.canvas, 0, 0);
  };
  /** Paints what look() has found in a part of the pane. */
  const paintPart = (sheet: Sheet, view: View, part: Box) => {
    const { context } = sheet;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.beginPath();
    context.rect(part.left, part.top, part.right - part.left, part.bottom - part.top);
    context.clip();
    finish(content.paint(context, toModel(context, view)));
    context.restore();
  };
  const paintWhole = (sheet: Sheet, view: View) => {
    clear(sheet);
    finish(content.paint(sheet.context, toModel(sheet.context, view)));
  };

  /** The last picture, moved and scaled, with what it lacks painted beside it. */
  const moveOn = (view: View, from: View, last: Sheet) => {
    const isMoved = isSameZoom(view, from);
    const grown = view.zoom / from.zoom;
    const exact = {
      x: (view.pan.x - from.pan.x * grown) * ratio,
      y: (view.pan.y - from.pan.y * grown) * ratio,
    };
    // Whole pixels, so that a moved picture stays as sharp as it was, and what is painted beside it fits.
    const to = isMoved ? { x: Math.round(exact.x), y: Math.round(exact.y) } : exact;
    const isWhole = Math.abs(exact.x - to.x) + Math.abs(exact.y - to.y) < 0.01;
    const at = {
      zoom: view.zoom,
      pan: { x: from.pan.x * grown + to.x / ratio, y: from.pan.y * grown + to.y / ratio },
    };
    const [across, down] = [last.canvas.width * grown, last.canvas.height * grown];
    clear(shown);
    shown.context.drawImage(last.canvas, to.x, to.y, across, down);
    const there = {
      left: to.x / ratio,
      top: to.y / ratio,
      right: (to.x + across) / ratio,
      bottom: (to.y + down) / ratio,
    };
    const { parts, share } = exposedBoxes(whole(), there);
    for (const part of parts) {
      content.look(boxOf(at, part));
      paintPart(shown, at, part);
    }
    isSharp &&= isMoved && isWhole;
    if (parts.length > 0 && (isMoved || share > MUCH)) {
      copy(shown, last);
      keptView = at;
    }
  };

  /** Paints the view behind the scenes after a while, and shows it when it is done. */
  const sharpen = (view: View, after: number) => {
    stopSharpening();
    timer = window.setTimeout(() => {
      const target = next;
      if (!target) return;
      clear(target);
      content.look(boxOf(view, whole()));
      const work = content.paint(target.context, toModel(target.context, view));
      const goOn = () => {
        const until = performance.now() + SLICE;
        while (performance.now() < until) {
          if (!work.next().done) continue;
          [kept, next] = [target, kept];
          keptView = view;
          isSharp = true;
          isStale = false;
          copy(target, shown);
          paintOnTop(view);
          onSharp();
          return;
        }
        frame = requestAnimationFrame(goOn);
      };
      goOn();
    }, after);
  };
  const paintOnTop = (view: View) => {
    content.paintLifted(shown.context, toModel(shown.context, view));
  };

  return {
    resize: () => {
      const density = window.devicePixelRatio || 1;
      const { clientWidth, clientHeight } = canvas;
      const size = [Math.round(clientWidth * density), Math.round(clientHeight * density)] as const;
      if (clientWidth === width && clientHeight === height && density === ratio) return false;
      [width, height, ratio] = [clientWidth, clientHeight, density];
      for (const sheet of [shown, kept, next]) {
        if (sheet) [sheet.canvas.width, sheet.canvas.height] = size;
      }
      keptView = undefined;
      return true;
    },
    spoil: () => {
      keptView = undefined;
    },
    renew: () => {
      isStale = true;
    },
    draw: (view) => {
      stopSharpening();
      const isLight = content.look(boxOf(view, whole())) <= LIGHT;
      if (kept && keptView && !isLight) moveOn(view, keptView, kept);
      else {
        paintWhole(shown, view);
        isSharp = true;
        isStale = false;
        if (!isLight && kept) copy(shown, kept);
        keptView = isLight ? undefined : view;
      }
      paintOnTop(view);
      if (isStale || !isSharp) sharpen(view, isStale ? SOON : REST);
    },
    dispose: () => {
      stopSharpening();
      // Gives the memory back at once.
      for (const sheet of [kept, next]) if (sheet) sheet.canvas.width = 0;
    },
  };
}

function sheetOf(canvas: HTMLCanvasElement): Sheet | undefined {
  const context = canvas.getContext("2d");
  return context ? { canvas, context } : undefined;
}

function finish(work: Generator<undefined, void>): void {
  while (!work.next().done);
}
