/** What one writes with on the map itself: a link drawn from the open node to another. */
import { Spline } from "lucide-react";
import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Point } from "../../../geometry/index.ts";
import { resolvedView } from "../../../open/state.ts";
import { shortName } from "../../../query/words/index.ts";
import { useAppStore, useLookup, useVisible } from "../../base/store.ts";
import type { Painter } from "../../views/map/painter/index.ts";
import { useWritingState } from "../base.ts";
import { useTask } from "../task.tsx";
import styles from "./drawing.module.css";
import { nodeNear, type ShownNode, shownNode } from "./nodeNear.ts";
import { words } from "./words.ts";

export interface DrawingProps {
  readonly painter: Painter;
}

export function Drawing({ painter }: DrawingProps) {
  const claim = useWritingState((state) => state.claim);
  const { nodes } = useLookup();
  const shown = useVisible();
  const node = claim !== undefined && shown.nodes.has(claim) ? nodes.get(claim) : undefined;
  return (
    <div className={styles.layer}>
      {node && <Handle key={node.id} painter={painter} source={node.id} name={shortName(node)} />}
    </div>
  );
}

interface HandleProps extends DrawingProps {
  readonly source: string;
  readonly name: string;
}

/** A pointer that moved less than this, in CSS px, pressed and did not draw. */
const STILL = 5;

/** The line as it is drawn, in CSS px of the map's pane. */
interface Line {
  readonly from: Point;
  readonly to: Point;
  /** The node at its end, with its place. */
  readonly target: ShownNode | undefined;
}

function Handle({ painter, source, name }: HandleProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { begin } = useTask();
  const [line, setLine] = useState<Line>();
  const pressed = useRef<Point>(undefined);
  /** Whether the press that is ending drew a line, so that it is no press on the button. */
  const hasDrawn = useRef(false);
  const store = useAppStore();
  useFollowing(painter, source, button);

  /** The line to where a pointer is; none while it has hardly moved. */
  const lineTo = ({ clientX, clientY }: PointerEvent): Line | undefined => {
    const start = pressed.current;
    const box = painter.element()?.getBoundingClientRect();
    if (!start || !box) return undefined;
    if (Math.hypot(clientX - start.x, clientY - start.y) < STILL) return undefined;
    const to = { x: clientX - box.left, y: clientY - box.top };
    const view = resolvedView(store.getState());
    const from = shownNode(painter, view, source)?.at;
    return from && { from, to, target: nodeNear(painter, view, to, source) };
  };
  const end = () => {
    pressed.current = undefined;
    setLine(undefined);
  };
  return (
    <>
      {line && (
        <svg aria-hidden="true" className={styles.lines}>
          <line
            className={styles.line}
            x1={line.from.x}
            y1={line.from.y}
            x2={line.target?.at.x ?? line.to.x}
            y2={line.target?.at.y ?? line.to.y}
          />
          {line.target && (
            <circle
              className={styles.ring}
              cx={line.target.at.x}
              cy={line.target.at.y}
              r={line.target.radius + 5}
            />
          )}
        </svg>
      )}
      <button
        ref={button}
        type="button"
        aria-label={words.drawLink(name)}
        title={words.drawHint}
        data-drawing={line !== undefined}
        className={styles.handle}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          pressed.current = { x: event.clientX, y: event.clientY };
          hasDrawn.current = false;
        }}
        onPointerMove={(event) => pressed.current && setLine(lineTo(event))}
        onPointerUp={(event) => {
          const drawn = lineTo(event);
          hasDrawn.current = drawn !== undefined;
          end();
          // Where nothing is, the node at the end is named in the form, and may be a new one.
          const target = drawn?.target?.id;
          if (drawn) begin({ is: "link", claim: source, ...(target !== undefined && { target }) });
        }}
        onPointerCancel={end}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !line) return;
          event.stopPropagation();
          end();
        }}
        onClick={() => {
          if (!hasDrawn.current) begin({ is: "link", claim: source });
          hasDrawn.current = false;
        }}
      >
        <Spline aria-hidden />
      </button>
    </>
  );
}

/** Keeps an element at a corner of a node, wherever the map shows it. */
function useFollowing(
  painter: Painter,
  node: string,
  element: RefObject<HTMLElement | null>,
): void {
  const store = useAppStore();
  const { incident } = useLookup();
  const place = () => {
    const view = resolvedView(store.getState());
    const shown = shownNode(painter, view, node);
    const handle = element.current;
    if (!handle || !shown) return;
    const { x, y } = shown.at;
    // Away from what it is linked to, which one may want to press.
    const linked = (incident.get(node) ?? []).flatMap(
      ({ source, target }) => shownNode(painter, view, source === node ? target : source)?.at ?? [],
    );
    const isAbove = linked.reduce((sum, at) => sum + at.y - y, 0) >= 0;
    const isAfter = linked.reduce((sum, at) => sum + at.x - x, 0) <= 0;
    const reach = 0.7 * (shown.radius + 3);
    const size = handle.offsetWidth;
    const left = isAfter ? x + reach : x - reach - size;
    const top = isAbove ? y - reach - size : y + reach;
    handle.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  };
  useLayoutEffect(place);
  useEffect(() => {
    const stops = (["render", "position", "viewport", "resize"] as const).map((signal) =>
      painter.on(signal, place),
    );
    return () => {
      for (const stop of stops) stop();
    };
  });
}
