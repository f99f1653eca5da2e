/** The callouts of a slide: text boxes over its map, with connectors glued to what they point to. */
import type { Callout } from "../../../atlas/index.ts";
import { type Body, type Box, between, bodyOf, outlineTowards } from "../../../geometry/index.ts";
import type { MeasureText } from "../../../layout/boxes/index.ts";
import { type Item, LEAST_SIZE, nearestSites } from "../../../pptx/index.ts";
import { claimName } from "../../../query/words/index.ts";
import type { ResolvedView } from "../../../view/index.ts";
import {
  ALONG,
  CALLOUT,
  leaves,
  type PlacedCallout,
  placeCallouts,
  type Surroundings,
} from "../../callouts/index.ts";
import { PAPER } from "../../paint/index.ts";
import {
  boxAround,
  HEAD,
  type LinkEnds,
  linkEnds,
  type SlideCallout,
  type SlideMap,
  standing,
  words,
} from "../base/index.ts";

/** Parts of a link (0 to 1) to which an arrow may point, the best one first, and how near it comes. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7];
const BESIDE_LINE = 3;

type Drawing = Pick<SlideMap, "nodes" | "regions">;

/** What callouts have to keep clear of on a slide, within a box. */
function around(drawing: Drawing, ends: ReadonlyMap<string, LinkEnds>, frame: Box): Surroundings {
  const { shapes, names } = standing(drawing);
  return {
    frame,
    // The paper of a callout would hide where a line ends.
    shapes: [...shapes, ...[...ends.values()].map(({ to }) => boxAround(to, HEAD / 2, HEAD / 2))],
    names,
    faint: [],
    lines: [...ends.values()],
  };
}

/** The callouts on a drawing, in the box of its picture; those to what it does not show are left out. */
export function slideCallouts(
  view: ResolvedView,
  callouts: readonly Callout[],
  drawing: Drawing,
  frame: Box,
  measure: MeasureText,
): readonly SlideCallout[] {
  if (callouts.length === 0) return [];
  const ends = linkEnds(view, drawing);
  const bodies = new Map(drawing.nodes.map(({ node, body }) => [node.id, body]));
  const nodes = new Set<Body>(bodies.values());
  const targets = callouts.flatMap((callout): PlacedCallout[] => {
    const body = bodies.get(callout.at);
    const link = ends.get(callout.at);
    if (body) return [{ callout, targets: [body] }];
    if (!link) return [];
    const spots = PARTS.map((part) => between(link.from, link.to, part));
    return [{ callout, targets: spots.map((at) => bodyOf("ellipse", at, BESIDE_LINE)) }];
  });
  const tailOf = (box: Box, target: Body) => connectorEnds(box, target, nodes.has(target));
  const figures = placeCallouts(targets, around(drawing, ends, frame), {
    fontSize: LEAST_SIZE,
    width: (text) => measure(text, LEAST_SIZE),
    tailOf,
  });
  return figures.map((figure, at) => {
    const { from, to } = tailOf(figure.box, figure.target);
    const { at: target } = figure.callout;
    return { ...figure, tail: { from: { ...from, node: idOf(at) }, to: { ...to, node: target } } };
  });
}

/** No node has this id: theirs have no colon. */
const idOf = (place: number) => `callout:${place}`;

/** The ends of a connector, glued where both shapes have sites that every program keeps. */
function connectorEnds(box: Box, target: Body, isNode: boolean) {
  const frame: Body = {
    shape: "round-rectangle",
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
    halfWidth: (box.right - box.left) / 2,
    halfHeight: (box.bottom - box.top) / 2,
  };
  const ends = nearestSites(frame, target, {
    start: () => 0,
    end: () => 0,
    line: (from, to) => (leaves(box, from, to) ? 0 : ALONG),
  });
  if (!ends) throw new Error("A callout's frame has four sites.");
  if (isNode) return ends;
  return { from: ends.from, to: { ...outlineTowards(target, ends.from), site: undefined } };
}

/** Each callout as a text box, and its connector. */
export function calloutItems(
  { atlas }: ResolvedView,
  callouts: readonly SlideCallout[],
): readonly Item[] {
  return callouts.flatMap(({ callout, box, lines, fontSize, tail }, at): Item[] => {
    const name = words.callout(claimName(atlas, callout.at));
    return [
      {
        type: "connector",
        name: words.calloutArrow,
        description: undefined,
        ...tail,
        line: { colour: PAPER.ink, width: 1.5 },
        head: "med",
      },
      {
        type: "text",
        id: idOf(at),
        name,
        description: name,
        box,
        paragraphs: lines.map((text) => ({
          runs: [{ text, size: fontSize, colour: PAPER.ink }],
          height: fontSize * CALLOUT.line,
        })),
        align: "center",
        anchor: "middle",
        fixed: true,
        ground: PAPER.paper,
        line: { colour: PAPER.ink, width: 1.25 },
      },
    ];
  });
}
