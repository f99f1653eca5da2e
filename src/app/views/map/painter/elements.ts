/** Turns an atlas into Cytoscape's elements, once; labels and positions are updated later. */
import type { ElementDefinition } from "cytoscape";
import type { Atlas, AtlasEdge, AtlasNode } from "../../../../atlas/index.ts";
import { bodyOf, type Point } from "../../../../geometry/index.ts";
import { FONT_SIZE, LABEL_GAP, loopDistance, shiftOf } from "../../../../layout/boxes/index.ts";
import {
  labelScale,
  legibleLabels,
  type SizedLabel,
  usualZoom,
} from "../../../../picture/labels/index.ts";
import {
  type Bent,
  bendOf,
  familyIndex,
  LINK_WIDTH,
  sizeOf,
} from "../../../../picture/shapes/index.ts";
import { lookup } from "../../../../query/visible/index.ts";
import {
  type Encoding,
  nodeShape,
  PLAIN,
  type ResolvedView,
  tone,
} from "../../../../view/index.ts";

const ORIGIN: Point = { x: 0, y: 0 };

/**
 * The id of a node inside Cytoscape. The prefix tells nodes from edges, and avoids names such as
 * `constructor`, which break Cytoscape.
 */
export function cyNodeId(id: string): string {
  return `n:${id}`;
}

/** The id of an edge inside Cytoscape. */
export function cyEdgeId(id: string): string {
  return `e:${id}`;
}

/** The atlas's id of a Cytoscape element. */
export function atlasIdOf(key: string): string {
  return key.slice(2);
}

/** All elements, with the labels of a first visit; positions.ts updates what depends on the zoom. */
export function toElements(view: ResolvedView): ElementDefinition[] {
  const { atlas, layout } = view;
  const scale = labelScale(layout.fontSize, usualZoom(layout));
  const ids = atlas.nodes.map(({ id }) => id);
  const labels = legibleLabels(view, ids, scale);
  return [
    ...atlas.nodes.map((node) => nodeElement(view, node, labels.get(node.id))),
    ...atlas.edges.map((edge) => linkElement(view, edge)),
  ];
}

/** The element of a node; without a label until one is set. */
export function nodeElement(
  { atlas, where, encoding }: ResolvedView,
  node: AtlasNode,
  label?: SizedLabel,
): ElementDefinition {
  const { x, y } = where(node.id) ?? ORIGIN;
  const data = {
    id: cyNodeId(node.id),
    ...bodyData(atlas, node, encoding),
    ...labelData(atlas, node, label, encoding),
  };
  return { group: "nodes", data, position: { x, y } };
}

/** A node's body: the part of its data that changes with the encoding. */
export function bodyData(atlas: Atlas, node: AtlasNode, encoding: Encoding) {
  const { kindIndex, radius, tone } = sizeOf(atlas, node, encoding);
  const { shape, halfWidth, halfHeight } = bodyOf(nodeShape(kindIndex), ORIGIN, radius);
  return { tone, shape, width: 2 * halfWidth, height: 2 * halfHeight };
}

/** A node's label: the part of its data that changes with arrangement and zoom. */
export function labelData(
  atlas: Atlas,
  node: AtlasNode,
  label: SizedLabel | undefined,
  encoding = PLAIN,
) {
  const { kindIndex, radius } = sizeOf(atlas, node, encoding);
  const { halfWidth, halfHeight } = bodyOf(nodeShape(kindIndex), ORIGIN, radius);
  const across = radius + LABEL_GAP - halfWidth;
  const down = radius + LABEL_GAP - halfHeight;
  const side = label?.side ?? "below";
  const [shiftX, shiftY] = label ? shiftOf(label) : [0, 0];
  return {
    label: label?.lines.join("\n") ?? "",
    font: label?.fontSize ?? FONT_SIZE,
    halign: side === "left" || side === "right" ? side : "center",
    valign: side === "above" ? "top" : side === "below" ? "bottom" : "center",
    marginX: side === "left" ? -across : side === "right" ? across : shiftX,
    marginY: side === "above" ? -down : side === "below" ? down : shiftY,
  };
}

/** What links are drawn by. */
export type Drawn = Bent & Pick<ResolvedView, "encoding">;

/** What of a link changes with the encoding and the layout. */
export function lineData(view: Drawn, edge: AtlasEdge) {
  const { atlas, encoding } = view;
  const { widths, linkTones } = encoding;
  const { controls, loop } = bendOf(view, edge);
  const isStraight = controls.length === 0;
  const node = loop === undefined ? undefined : lookup(atlas).nodes.get(edge.source);
  const { width = 0, height = 0 } = node ? bodyData(atlas, node, encoding) : {};
  return {
    ...(loop !== undefined && { reach: loopDistance(Math.max(width, height) / 2, loop) }),
    tone: linkTones?.get(edge.id) ?? tone(familyIndex(atlas, edge.family)),
    width: LINK_WIDTH * (widths?.get(edge.id) ?? 1),
    // Of what is straight Cytoscape reads these too.
    bend: isStraight ? [0] : controls.map(({ bend }) => bend),
    part: isStraight ? [0.5] : controls.map(({ part }) => part),
    curve: isStraight && loop === undefined ? "straight" : "unbundled-bezier",
  };
}

/** The element of a link. */
export function linkElement(view: Drawn, edge: AtlasEdge): ElementDefinition {
  const { loop } = bendOf(view, edge);
  return {
    group: "edges",
    data: {
      id: cyEdgeId(edge.id),
      source: cyNodeId(edge.source),
      target: cyNodeId(edge.target),
      ...lineData(view, edge),
      // Cytoscape moves loops of one sweep apart, by what is shown: ours keep the places of the atlas.
      ...(loop !== undefined && { sweep: `${(-90 - loop / 100).toFixed(2)}deg` }),
      arrow: edge.symmetric ? "none" : "triangle",
      bar: edge.negated ? "tee" : "none",
      line: edge.basis === "implied" ? "dashed" : "solid",
    },
  };
}

/** Every character of the atlas's labels, so that the fonts they need can be loaded. */
export function charactersOf(atlas: Atlas): string {
  const letters = new Set<string>();
  for (const { name, short } of lookup(atlas).nodes.values()) {
    for (const letter of `${name}${short ?? ""}`) letters.add(letter);
  }
  return [...letters].join("");
}
