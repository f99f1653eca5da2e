/** Callouts over a still picture, and its names where no callout covers them. */
import type { Callout } from "../../atlas/index.ts";
import type { MeasureText } from "../../layout/boxes/index.ts";
import type { ResolvedView } from "../../view/index.ts";
import { type CalloutPart, calloutBoxes, calloutPart, NO_CALLOUTS } from "../callouts/index.ts";
import type { Lit, NodeFigure, Shapes } from "../figures/index.ts";
import type { SizedLabel } from "../labels/index.ts";
import { type Bounds, regionFigures, titleBox, toBox } from "../shapes/index.ts";

/** What is drawn below callouts, apart from the view. */
interface Below {
  readonly lit: Lit;
  readonly labels: ReadonlyMap<string, SizedLabel>;
  /** By how much letters are larger than the layout's. */
  readonly scale: number;
  readonly frame: Bounds;
}

/** Space that callouts keep from the edge of the frame, in font sizes. */
const EDGE = 0.5;

/** The callouts of a still picture; see callouts/overPicture.ts. */
export function calloutsOver(
  view: ResolvedView,
  callouts: readonly Callout[],
  { lit, labels, scale, frame }: Below,
  measure: MeasureText,
): CalloutPart {
  if (callouts.length === 0) return NO_CALLOUTS;
  const { layout, where } = view;
  const fontSize = layout.fontSize * scale;
  const { left, top, right, bottom } = toBox(frame);
  const by = EDGE * fontSize;
  const below = {
    where,
    lit,
    labels,
    titles: regionFigures(layout, scale).map(titleBox),
    frame: { left: left + by, top: top + by, right: right - by, bottom: bottom - by },
  };
  return calloutPart(view, callouts, below, {
    fontSize,
    width: (text) => measure(text, fontSize),
  });
}

/** The lit part with names where no callout covers them; words of links keep clear of callouts. */
export function withCallouts(lit: Lit, { callouts, moved }: CalloutPart): Lit {
  if (callouts.length === 0) return lit;
  return {
    ...lit,
    nodes: lit.nodes.map((node) => withLabelOf(node, moved)),
    occupied: [...lit.occupied, ...callouts.flatMap(calloutBoxes)],
  };
}

/** The picture at rest with names where no callout covers them. */
export function withMoved(shapes: Shapes, { moved }: CalloutPart): Shapes {
  if (moved.size === 0) return shapes;
  return { ...shapes, nodes: shapes.nodes.map((node) => withLabelOf(node, moved)) };
}

function withLabelOf(node: NodeFigure, moved: CalloutPart["moved"]): NodeFigure {
  const other = moved.get(node.id);
  return other ? { ...node, label: other.label } : node;
}
