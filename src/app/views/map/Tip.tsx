/**
 * The full name and kind of a node, or a link as a sentence: beside what is pointed at, or in the
 * map's corner for what the keyboard's cursor is on.
 */
import type { Core } from "cytoscape";
import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Point } from "../../../geometry/index.ts";
import { sizeOf } from "../../../picture/shapes/index.ts";
import { linkSentence } from "../../../query/words/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { useApp, useBuilt, useEncoding, useLookup, useVisible } from "../../base/store.ts";
import { useGroupName, useGroups } from "../../measuring/useGroups.ts";
import { COLOUR_NAMES } from "../../measuring/words.ts";
import styles from "./map.module.css";
import { edgeKey, nodeKey } from "./painter/index.ts";

interface TipProps {
  readonly cy: Core | undefined;
  /** Whether the keyboard's cursor shows, so that it has a tip too. */
  readonly keyboard: boolean;
}

/** Space between the tip and what it is about, in pixels. */
const GAP = 8;

export function Tip({ cy, keyboard }: TipProps) {
  const { atlas } = useBuilt();
  const { nodes, edges, kinds } = useLookup();
  const shown = useVisible();
  const hover = useApp((state) => state.hover);
  const cursor = useApp((state) => state.cursor);
  const tip = useRef<HTMLDivElement>(null);
  const id = hover ?? (keyboard ? cursor : undefined) ?? "";
  const node = shown.nodes.has(id) ? nodes.get(id) : undefined;
  const edge = shown.edges.has(id) ? edges.get(id) : undefined;

  const encoding = useEncoding();
  const group = useGroupOf(node?.id);
  const docked = hover === undefined;
  const pointer = usePointer(cy);
  useLayoutEffect(() => {
    const element = tip.current;
    if (!cy || !element || docked) return undefined;
    const at = pointer.current;
    const place = () => {
      const { x, y, away } = node
        ? bodyOnScreen(cy, id, sizeOf(atlas, node, encoding).radius)
        : lineOnScreen(cy, id, at);
      const { offsetWidth: width, offsetHeight: height } = element;
      const above = y - away - GAP - height;
      // Most labels stand below their node or beside it, so a tip does best above.
      const top = above > GAP ? above : y + away + GAP;
      const left = Math.max(GAP, Math.min(x - width / 2, cy.width() - width - GAP));
      element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
    };
    place();
    cy.on("render", place);
    return () => {
      cy.off("render", place);
    };
  }, [cy, id, node, atlas, docked, pointer, encoding]);

  const look = classNames(styles.tip, docked && styles.docked);
  if (node) {
    return (
      <div ref={tip} className={look} role="tooltip" key={id}>
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
    <div ref={tip} className={look} role="tooltip" key={id}>
      <p>
        {isDenied && "Denied: "}
        <bdi>{source}</bdi> <em>{relation}</em> <bdi>{target}</bdi>
      </p>
    </div>
  );
}

/** "Community around China", while that is what its colour tells. */
function useGroupOf(id: string | undefined): string | undefined {
  const colour = useApp((state) => state.scene.measures.colour);
  const groups = useGroups(colour);
  const nameOf = useGroupName();
  const group =
    id === undefined ? undefined : groups?.several.find(({ members }) => members.includes(id));
  return colour && group && `${COLOUR_NAMES[colour]} ${nameOf(group)}`;
}

/** A point in the pane, and how far what stands there reaches, in pixels. */
interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly away: number;
}

function bodyOnScreen(cy: Core, id: string, radius: number): Anchor {
  return { ...cy.getElementById(nodeKey(id)).renderedPosition(), away: radius * cy.zoom() };
}

/** A link is long: where the pointer is on it, else its middle. */
function lineOnScreen(cy: Core, id: string, pointer: Point | undefined): Anchor {
  return { ...(pointer ?? cy.getElementById(edgeKey(id)).renderedMidpoint()), away: GAP };
}

/** Where the pointer was last over the map, in pixels from its corner. */
function usePointer(cy: Core | undefined): RefObject<Point | undefined> {
  const pointer = useRef<Point>(undefined);
  useLayoutEffect(() => {
    const container = cy?.container();
    if (!container) return undefined;
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      const { left, top } = container.getBoundingClientRect();
      pointer.current = { x: clientX - left, y: clientY - top };
    };
    container.addEventListener("pointermove", onMove, { capture: true, passive: true });
    return () => container.removeEventListener("pointermove", onMove, { capture: true });
  }, [cy]);
  return pointer;
}
