/**
 * The canvas with the signs of own notes, above all that the atlas draws: a small slip of paper on a node or
 * link, with a question mark where it is doubted. Loaded with the first note.
 */
import { useEffect, useRef } from "react";
import type { Point } from "../../../geometry/index.ts";
import { placedNotes } from "../../../notes/index.ts";
import { notesOf, resolvedView } from "../../../open/state.ts";
import type { PictureColours } from "../../../picture/paint/index.ts";
import { FONT_FAMILY, sizeOf } from "../../../picture/shapes/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import { useAppStore } from "../../base/store.ts";
import { fitToScreen, paintInStep } from "./layers/index.ts";
import styles from "./map.module.css";
import { onScreen, type Painter } from "./painter/index.ts";

export interface NoteSignsProps {
  readonly painter: Painter;
  readonly theme: PictureColours;
}

/** Width and height of a sign and of its folded corner, in CSS px at any zoom. */
const SIZE = 12;
const FOLD = 4;
/** How far beyond a node's edge its middle lies, so that the node's shape stays to be seen. */
const BESIDE = 4;
const PAPER = "#f7dd72";
const INK = "#2b2410";

export function NoteSigns({ painter, theme }: NoteSignsProps) {
  const canvasElement = useRef<HTMLCanvasElement>(null);
  const store = useAppStore();
  useEffect(() => {
    const element = canvasElement.current;
    if (!element) return undefined;
    return paintInStep(painter, store, () => {
      const canvas = fitToScreen(element);
      if (!canvas) return;
      const { context, ratio, width, height } = canvas;
      const state = store.getState();
      const { byClaim } = placedNotes(state.built.atlas, notesOf(state));
      const { atlas, visible, encoding } = resolvedView(state);
      const { nodes } = lookup(atlas);
      const view = painter.view();
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      for (const [id, notes] of byClaim) {
        const node = visible.nodes.has(id) ? nodes.get(id) : undefined;
        const centre = node
          ? painter.where(id)
          : visible.edges.has(id)
            ? painter.middle(id)
            : undefined;
        if (!centre) continue;
        const at = onScreen(view, centre);
        // On a node's shoulder, since names stand below, above and beside it.
        const reach = node ? sizeOf(atlas, node, encoding).radius * view.zoom * 0.7 + BESIDE : 0;
        const place = { x: at.x + reach, y: at.y - reach };
        const isDoubted = notes.some(({ doubt }) => doubt);
        paintSlip(context, place, isDoubted, theme.paper);
      }
    });
  }, [painter, theme, store]);
  return <canvas ref={canvasElement} className={styles.veil} />;
}

function paintSlip(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  isDoubted: boolean,
  halo: string,
): void {
  const [left, top] = [Math.round(x - SIZE / 2), Math.round(y - SIZE / 2)];
  const [right, bottom] = [left + SIZE, top + SIZE];
  context.beginPath();
  context.moveTo(left, top);
  context.lineTo(right, top);
  context.lineTo(right, bottom - FOLD);
  context.lineTo(right - FOLD, bottom);
  context.lineTo(left, bottom);
  context.closePath();
  context.strokeStyle = halo;
  context.lineWidth = 4;
  context.stroke();
  context.fillStyle = PAPER;
  context.fill();
  context.strokeStyle = INK;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = INK;
  if (isDoubted) {
    context.font = `700 10px ${FONT_FAMILY}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText("?", x, y + 0.5);
  } else {
    context.fillRect(left + 3, top + 3.5, SIZE - 6, 1.2);
    context.fillRect(left + 3, top + 6.5, SIZE - 8, 1.2);
  }
}
