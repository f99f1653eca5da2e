/**
 * The picture of a large map on its canvas. While the map moves, the last picture moves with it, and only
 * what comes into sight is painted; once it rests, it is painted afresh behind the scenes, a part a
 * frame. Maps of which little is in sight are painted afresh each frame.
 */
import type { Box } from "../../../../geometry/index.ts";
import type { View } from "../../../../picture/shapes/index.ts";
import { bareBoxes, isSameZoom } from "./bareBoxes.ts";
import {
  boxOf,
  clear,
  clearPart,
  copy,
  coveredBy,
  modelOn,
  newCanvas,
  placeIn,
  type Sheet,
  sheetOf,
} from "./sheets.ts";

/** Paints what lies in a box of the model; may pause. `scale` is pixels of the screen in a unit. */
export interface Content {
  /** Finds what lies in a box. */
  readonly look: (box: Box) => Found;
  /** Paints what look() has found. */
  readonly paint: (context: CanvasRenderingContext2D, scale: number) => Generator<undefined, void>;
  /** Paints what is dragged, which lies on top of the picture and is no part of it. */
  readonly paintLifted: (context: CanvasRenderingContext2D, scale: number) => void;
}

export interface Found {
  /** How much there is to paint, in lines. */
  readonly weight: number;
  /** Whether it is all that the map shows. */
  readonly isAll: boolean;
}

/** Time without a frame after which the map counts as resting: by then the camera has, too. In ms. */
const REST = 220;
/** The same where something else is to be seen: longer than a frame. */
const SOON = 40;
/** What is no heavier is painted whole within a frame. */
const LIGHT = 2000;
/** The time that painting behind the scenes may take of a frame, in ms. */
const SLICE = 8;

/** Parts that are more of the picture than this are painted with all of it. */
const MOST_MENDED = 0.5;

export interface Picture {
  /** Gives the picture the size of its element. */
  readonly resize: () => void;
  /** Has all of it painted anew with the next frame, at once. */
  readonly spoil: () => void;
  /** Has what lies in these boxes of the model painted anew with the next frame, at once. */
  readonly mend: (boxes: readonly Box[]) => void;
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
  const sheets = [canvas, newCanvas(), newCanvas(), newCanvas()].flatMap(sheetOf);
  const [shown, first, second, overview] = sheets;
  if (!shown || !first || !second || !overview) return undefined;
  /** What was painted last, and where the next one is painted. */
  let [kept, next] = [first, second];
  /** The view of `overview`, the latest picture of all of the map, for what a zoom leaves bare. */
  let overviewView: View | undefined;
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
  const whole = (): Box => ({ left: 0, top: 0, right: width, bottom: height });
  const toModel = (context: CanvasRenderingContext2D, view: View) => modelOn(context, view, ratio);
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

  /** Paints parts of a picture of a view anew; false if they are most of it. */
  const mended = (sheet: Sheet, of: View, boxes: readonly Box[]): boolean => {
    const parts = boxes.flatMap((box) => partOf(of, box));
    const area = parts.reduce((sum, part) => sum + areaOf(part), 0);
    if (area > MOST_MENDED * areaOf(whole())) return false;
    for (const part of parts) {
      content.look(boxOf(of, part));
      clearPart(sheet, part, ratio);
      paintPart(sheet, of, part);
    }
    return true;
  };
  /** The part of the pane where a box is seen, in whole pixels of the screen; nothing if that is beside it. */
  const partOf = ({ zoom, pan }: View, box: Box): readonly Box[] => {
    const low = (at: number, from: number) =>
      Math.max(0, Math.floor((at * zoom + from) * ratio) / ratio);
    const high = (at: number, from: number, most: number) =>
      Math.min(most, Math.ceil((at * zoom + from) * ratio) / ratio);
    const [left, top] = [low(box.left, pan.x), low(box.top, pan.y)];
    const right = high(box.right, pan.x, width);
    const bottom = high(box.bottom, pan.y, height);
    return right > left && bottom > top ? [{ left, top, right, bottom }] : [];
  };

  /** The last picture moved, with what comes into sight painted beside it. */
  const moveOn = (view: View, from: View, last: Sheet) => {
    const exact = placeIn(view, from, last, ratio);
    // Whole pixels, so that it stays as sharp as it was, and what is painted beside it fits.
    const to = { ...exact, x: Math.round(exact.x), y: Math.round(exact.y) };
    const pan = { x: from.pan.x + to.x / ratio, y: from.pan.y + to.y / ratio };
    const at = { zoom: view.zoom, pan };
    clear(shown);
    shown.context.drawImage(last.canvas, to.x, to.y);
    const bare = bareBoxes(whole(), coveredBy(to, ratio));
    for (const part of bare) {
      content.look(boxOf(at, part));
      paintPart(shown, at, part);
    }
    isSharp &&= Math.abs(exact.x - to.x) + Math.abs(exact.y - to.y) < 0.01;
    if (bare.length === 0) return;
    copy(shown, last);
    keptView = at;
  };

  /** The last picture scaled, with what it lacks from that of the whole. */
  const zoomOn = (view: View, from: View, last: Sheet) => {
    const { context } = shown;
    const to = placeIn(view, from, last, ratio);
    const bare = bareBoxes(whole(), coveredBy(to, ratio));
    clear(shown);
    isSharp = false;
    context.drawImage(last.canvas, to.x, to.y, to.width, to.height);
    if (bare.length === 0) return;
    if (overviewView) {
      const below = placeIn(view, overviewView, overview, ratio);
      context.save();
      context.beginPath();
      for (const { left, top, right, bottom } of bare) {
        context.rect(left * ratio, top * ratio, (right - left) * ratio, (bottom - top) * ratio);
      }
      context.clip();
      context.drawImage(overview.canvas, below.x, below.y, below.width, below.height);
      context.restore();
      return;
    }
    for (const part of bare) {
      content.look(boxOf(view, part));
      paintPart(shown, view, part);
    }
    copy(shown, last);
    keptView = view;
  };

  /** Paints the view behind the scenes after a while, and shows it when it is done. */
  const sharpen = (view: View, after: number) => {
    stopSharpening();
    timer = window.setTimeout(() => {
      const target = next;
      clear(target);
      const { isAll } = content.look(boxOf(view, whole()));
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
          if (isAll) keepOverview(target, view);
          paintOnTop(view);
          onSharp();
          return;
        }
        frame = requestAnimationFrame(goOn);
      };
      goOn();
    }, after);
  };
  const keepOverview = (sheet: Sheet, view: View) => {
    copy(sheet, overview);
    overviewView = view;
  };
  const paintOnTop = (view: View) => {
    content.paintLifted(shown.context, toModel(shown.context, view));
  };

  return {
    resize: () => {
      const density = window.devicePixelRatio || 1;
      const { clientWidth, clientHeight } = canvas;
      const size = [Math.round(clientWidth * density), Math.round(clientHeight * density)] as const;
      if (clientWidth === width && clientHeight === height && density === ratio) return;
      [width, height, ratio] = [clientWidth, clientHeight, density];
      for (const { canvas: each } of sheets) [each.width, each.height] = size;
      keptView = undefined;
      overviewView = undefined;
    },
    spoil: () => {
      keptView = undefined;
      overviewView = undefined;
    },
    mend: (boxes) => {
      if (keptView && !mended(kept, keptView, boxes)) keptView = undefined;
      if (overviewView && !mended(overview, overviewView, boxes)) overviewView = undefined;
    },
    renew: () => {
      isStale = true;
    },
    draw: (view) => {
      stopSharpening();
      const { weight, isAll } = content.look(boxOf(view, whole()));
      const isLight = weight <= LIGHT;
      if (keptView && !isLight) {
        const isMoved = isSameZoom(view, keptView);
        if (isMoved) moveOn(view, keptView, kept);
        else zoomOn(view, keptView, kept);
      } else {
        paintWhole(shown, view);
        isSharp = true;
        isStale = false;
        if (!isLight) copy(shown, kept);
        if (!isLight && isAll) keepOverview(shown, view);
        keptView = isLight ? undefined : view;
      }
      paintOnTop(view);
      if (isStale || !isSharp) sharpen(view, isStale ? SOON : REST);
    },
    dispose: () => {
      stopSharpening();
      // Gives the memory back at once.
      for (const { canvas: each } of sheets) each.width = 0;
    },
  };
}

const areaOf = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);

function finish(work: Generator<undefined, void>): void {
  while (!work.next().done);
}
