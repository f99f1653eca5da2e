/**
 * The map's tooltip: a node's full name and kind, or a link as a sentence. It stands beside the
 * pointer's target, or in the map's corner for the keyboard cursor.
 */
import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Atlas, Quote } from "../../../atlas/index.ts";
import type { Point } from "../../../geometry/index.ts";
import { sizeOf } from "../../../picture/shapes/index.ts";
import { languageOf, lookup } from "../../../query/visible/index.ts";
import { linkSentence } from "../../../query/words/index.ts";
import { isGrouping } from "../../../scene/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { useApp, useView } from "../../base/store.ts";
import { useGroupName, useGroups } from "../../measuring/useGroups.ts";
import { COLOUR_NAMES } from "../../measuring/words.ts";
import styles from "./map.module.css";
import { onScreen, type Painter } from "./painter/index.ts";
import { WORDS } from "./words.ts";

export interface TipProps {
  readonly painter: Painter;
  /** Whether the keyboard cursor is visible and so has a tip. */
  readonly showsCursor: boolean;
}

/** Space between the tip and its node or link, in px. */
const GAP = 8;

export function Tip({ painter, showsCursor }: TipProps) {
  const { atlas, visible: shown, encoding } = useView();
  const { nodes, edges, kinds } = lookup(atlas);
  const hover = useApp((state) => state.hover);
  const cursor = useApp((state) => state.cursor);
  const tip = useRef<HTMLDivElement>(null);
  const id = hover ?? (showsCursor ? cursor : undefined) ?? "";
  const node = shown.nodes.has(id) ? nodes.get(id) : undefined;
  const edge = shown.edges.has(id) ? edges.get(id) : undefined;

  const group = useGroupOf(node?.id);
  const isDocked = hover === undefined;
  const pointer = usePointer(painter);
  useLayoutEffect(() => {
    const element = tip.current;
    if (!element || isDocked) return undefined;
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
        <FirstQuote atlas={atlas} quotes={node.quotes} />
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
      <FirstQuote atlas={atlas} quotes={edge.quotes} />
    </div>
  );
}

/** The words that carry a node or a link: the first quote, and how many more there are. */
function FirstQuote({
  atlas,
  quotes,
}: {
  readonly atlas: Atlas;
  readonly quotes: readonly Quote[];
}) {
  const [first, ...others] = quotes;
  if (!first) return null;
  return (
    <>
      <q lang={languageOf(atlas, first)} dir="auto">
        {beginningOf(first.exact)}
      </q>
      {others.length > 0 && <span>{WORDS.moreQuotes(others.length)}</span>}
    </>
  );
}

/** A tip is glanced at: longer quotes are cut after a word. */
const MOST_LETTERS = 160;

function beginningOf(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const space = text.lastIndexOf(" ", MOST_LETTERS);
  return `${text.slice(0, space > 0 ? space : MOST_LETTERS)} …`;
}

/** The group of a node, such as "Community around China", while colours show groups. */
function useGroupOf(id: string | undefined): string | undefined {
  const colour = useApp((state) => state.scene.measures.colour);
  const grouping = isGrouping(colour) ? colour : undefined;
  const groups = useGroups(grouping);
  const nameOf = useGroupName();
  const group =
    id === undefined ? undefined : groups?.several.find(({ members }) => members.includes(id));
  return grouping && group && `${COLOUR_NAMES[grouping]} ${nameOf(group)}`;
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
function usePointer(painter: Painter): RefObject<Point | undefined> {
  const pointer = useRef<Point>(undefined);
  useLayoutEffect(() => {
    const container = painter.element();
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
