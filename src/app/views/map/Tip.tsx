/**
 * The map's tooltip: a node's full name and kind, or a link as a sentence. It stands beside the
 * pointer's target, or in the map's corner for the keyboard cursor.
 */
import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Point } from "../../../geometry/index.ts";
import { sizeOf } from "../../../picture/shapes/index.ts";
import { linkSentence } from "../../../query/words/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { useApp, useBuilt, useEncoding, useLookup, useVisible } from "../../base/store.ts";
import { useGroupName, useGroups } from "../../measuring/useGroups.ts";
import { COLOUR_NAMES } from "../../measuring/words.ts";
import styles from "./map.module.css";
import { onScreen, type Painter } from "./painter/index.ts";

interface TipProps {
  readonly painter: Painter | undefined;
  /** Whether the keyboard cursor is visible and so has a tip. */
  readonly showsCursor: boolean;
}

/** Space between the tip and its node or link, in px. */
const GAP = 8;

export function Tip({ painter, showsCursor }: TipProps) {
  const { atlas } = useBuilt();
  const { nodes, edges, kinds } = useLookup();
  const shown = useVisible();
  const hover = useApp((state) => state.hover);
  const cursor = useApp((state) => state.cursor);
  const tip = useRef<HTMLDivElement>(null);
  const id = hover ?? (showsCursor ? cursor : undefined) ?? "";
  const node = shown.nodes.has(id) ? nodes.get(id) : undefined;
  const edge = shown.edges.has(id) ? edges.get(id) : undefined;

  const encoding = useEncoding();
  const group = useGroupOf(node?.id);
  const isDocked = hover === undefined;
  const pointer = usePointer(painter);
  useLayoutEffect(() => {
    const element = tip.current;
    if (!painter || !element || isDocked) return undefined;
    const at = pointer.current;
    const place = () => {
      const { x, y, reach } = node
        ? bodyOnScreen(painter, id, sizeOf(atlas, node, encoding).radius)
        : lineOnScreen(painter, id, at);
      const { offsetWidth: width, offsetHeight: height } = element;
      const above = y - reach - GAP - height;
      // Most labels are below or beside their node, so the tip prefers to be above.
      const top = above > GAP ? above : y + reach + GAP;
      const left = Math.max(GAP, Math.min(x - width / 2, painter.pane().width - width - GAP));
      element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
    };
    place();
    return painter.on("render", place);
  }, [painter, id, node, atlas, isDocked, pointer, encoding]);

  const className = classNames(styles.tip, isDocked && styles.docked);
  if (node) {
    return (
      <div ref={tip} className={className} role="tooltip" key={id}>
        <strong>
          <bdi>{node.name}</bdi>
        </strong>
        <span>{kinds.get(node.kind)?.name}</span>
        {group && <span>{group}</span>}
      </div>
    );
  }
  if (!edge) return null;
  const { source, relation, target, isDenied } = linkSentence(atlas, edge);
  return (
    <div ref={tip} className={className} role="tooltip" key={id}>
      <p>
        {isDenied && "Denied: "}
        <bdi>{source}</bdi> <em>{relation}</em> <bdi>{target}</bdi>
      </p>
    </div>
  );
}

/** The group of a node, such as "Community around China", while colours show groups. */
function useGroupOf(id: string | undefined): string | undefined {
  const colour = useApp((state) => state.scene.measures.colour);
  const groups = useGroups(colour);
  const nameOf = useGroupName();
  const group =
    id === undefined ? undefined : groups?.several.find(({ members }) => members.includes(id));
  return colour && group && `${COLOUR_NAMES[colour]} ${nameOf(group)}`;
}

/** A point in the pane and the radius to keep clear around it, in px. */
interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

function bodyOnScreen(painter: Painter, id: string, radius: number): Anchor {
  const view = painter.view();
  return { ...onScreen(view, painter.where(id) ?? ORIGIN), reach: radius * view.zoom };
}

const ORIGIN: Point = { x: 0, y: 0 };

/** Anchors a link's tip at the pointer, or else at the middle of the link. */
function lineOnScreen(painter: Painter, id: string, pointer: Point | undefined): Anchor {
  const at = pointer ?? onScreen(painter.view(), painter.middle(id) ?? ORIGIN);
  return { ...at, reach: GAP };
}

/** The pointer's last position over the map, in px from its corner. */
function usePointer(painter: Painter | undefined): RefObject<Point | undefined> {
  const pointer = useRef<Point>(undefined);
  useLayoutEffect(() => {
    const container = painter?.element();
    if (!container) return undefined;
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      const { left, top } = container.getBoundingClientRect();
      pointer.current = { x: clientX - left, y: clientY - top };
    };
    container.addEventListener("pointermove", onMove, { capture: true, passive: true });
    return () => container.removeEventListener("pointermove", onMove, { capture: true });
  }, [painter]);
  return pointer;
}
