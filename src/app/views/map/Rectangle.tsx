/** The rectangle that is drawn over the map with Shift held: selects the nodes in it. Loaded by then. */
import { useEffect, useState } from "react";
import type { Box, Point } from "../../../geometry/index.ts";
import { resolvedView } from "../../../open/state.ts";
import type { ResolvedView } from "../../../view/index.ts";
import { useActions, useAppStore } from "../../base/store.ts";
import styles from "./map.module.css";
import { onScreen, type Painter } from "./painter/index.ts";

export interface RectangleProps {
  readonly painter: Painter;
  /** Where it begins, in px of the window. */
  readonly from: Point;
  readonly onEnd: () => void;
}

/** A press that moves less selects nothing, in px. */
const LEAST = 4;

export function Rectangle({ painter, from, onEnd }: RectangleProps) {
  const [to, setTo] = useState(from);
  const store = useAppStore();
  const { selectAll } = useActions();
  useEffect(() => {
    const onMove = ({ clientX: x, clientY: y, buttons }: PointerEvent) => {
      // The press may have ended before this was loaded.
      if (buttons === 0) onEnd();
      else setTo({ x, y });
    };
    const onUp = ({ clientX: x, clientY: y }: PointerEvent) => {
      const box = boxOf(from, { x, y });
      const isDrawn = Math.max(box.right - box.left, box.bottom - box.top) >= LEAST;
      const within = isDrawn ? nodesIn(painter, resolvedView(store.getState()), box) : [];
      if (within.length > 0) selectAll([...store.getState().scene.select, ...within]);
      onEnd();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") onEnd();
    };
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", onUp);
    window.addEventListener("pointercancel", onEnd);
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", onUp);
      window.removeEventListener("pointercancel", onEnd);
      window.removeEventListener("keydown", onKey);
    };
  }, [painter, from, onEnd, selectAll, store]);
  const pane = painter.element()?.getBoundingClientRect();
  const { left, top, right, bottom } = boxOf(from, to);
  const { left: x = 0, top: y = 0 } = pane ?? {};
  const size = { width: right - left, height: bottom - top };
  return (
    <div
      className={styles.rectangle}
      style={{ translate: `${left - x}px ${top - y}px`, ...size }}
    />
  );
}

/** The nodes that a view shows in a box of the window. */
function nodesIn(painter: Painter, { atlas, visible }: ResolvedView, box: Box): readonly string[] {
  const corner = painter.element()?.getBoundingClientRect();
  const view = painter.view();
  return atlas.nodes.flatMap(({ id }) => {
    const at = painter.where(id);
    if (!corner || !at || !visible.nodes.has(id)) return [];
    const { x, y } = onScreen(view, at);
    const [across, down] = [x + corner.left, y + corner.top];
    const isIn = across >= box.left && across <= box.right && down >= box.top && down <= box.bottom;
    return isIn ? [id] : [];
  });
}

function boxOf(a: Point, b: Point): Box {
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  };
}
