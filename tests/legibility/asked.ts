/**
 * Whether what a Scene asks for is in sight: from what Cytoscape has drawn in the page, and the lit
 * part that is painted over it, computed as the page does.
 */
import type { Box } from "../../src/geometry/points.ts";
import { type BuiltAtlas, labelBox, nodeBox } from "../../src/layout/boxes/index.ts";
import { litPart } from "../../src/picture/figures/index.ts";
import { readingZoom, type SizedLabel } from "../../src/picture/labels/index.ts";
import { sizeOf } from "../../src/picture/shapes/index.ts";
import { lookup } from "../../src/query/visible/index.ts";
import type { Scene } from "../../src/scene/index.ts";
import { type Arranged, ASKED_LETTERS, resolve } from "../../src/view/index.ts";

/** The map as the page has drawn it; lengths are in CSS pixels but for those of nodes. */
export interface DrawnPage {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  /** What lies over the map. */
  readonly covers: readonly Box[];
  /** By id, in model units. */
  readonly nodes: Readonly<Record<string, { readonly x: number; readonly y: number } & SizedLabel>>;
  /** The words of panels, sheets and lists beside the map. */
  readonly text: string;
}

export interface AskedFigures {
  /** Nodes that are lit, or left by the filters. */
  readonly nodes: number;
  /** Those that are not wholly in the free part of the pane. */
  readonly outOfSight: number;
  readonly labelled: number;
  /** Labels that reach beyond the free part. */
  readonly cutLabels: number;
  /** Pairs of a label and another label or node among what is asked for. */
  readonly overlaps: number;
  /** Least size of a label, in CSS pixels. */
  readonly letters: number;
  /** Nodes without a label whose names stand nowhere beside the map either. */
  readonly unnamed: readonly string[];
}

export function askedFigures(
  built: BuiltAtlas,
  scene: Scene,
  aspect: "wide" | "tall",
  page: DrawnPage,
  arranged: readonly Arranged[] = [],
): AskedFigures {
  const { atlas } = built;
  const view = resolve(built, scene, undefined, aspect, arranged);
  const where = (id: string) => (Object.hasOwn(page.nodes, id) ? page.nodes[id] : undefined);
  const drawnLabels = new Map(
    Object.entries(page.nodes).flatMap(([id, label]) =>
      label.lines.length > 0 ? [[id, label]] : [],
    ),
  );
  const litZoom = readingZoom(page.zoom, ASKED_LETTERS[aspect]);
  const zoom = view.left ? litZoom : page.zoom;
  const lit = litPart(view, { where, labels: drawnLabels, zoom, litZoom });
  const toScreen = ({ left, top, right, bottom }: Box): Box => ({
    left: left * page.zoom + page.pan.x,
    top: top * page.zoom + page.pan.y,
    right: right * page.zoom + page.pan.x,
    bottom: bottom * page.zoom + page.pan.y,
  });
  const asked = lit.dimsRest
    ? lit.nodes.map(({ id, body, radius, label }) => ({
        id,
        node: toScreen(nodeBox({ x: body.x, y: body.y, label: undefined }, radius)),
        label: label && toScreen(label.box),
        letters: label && label.fontSize * page.zoom,
      }))
    : [...(view.left ?? view.visible.nodes)].flatMap((id) => {
        const at = where(id);
        const node = lookup(atlas).nodes.get(id);
        if (!at || !node) return [];
        const { radius } = sizeOf(atlas, node);
        const label = drawnLabels.get(id);
        const place = { x: at.x, y: at.y, label: undefined };
        return [
          {
            id,
            node: toScreen(nodeBox(place, radius)),
            label: label && toScreen(labelBox(place, label, radius, label.fontSize)),
            letters: label && label.fontSize * page.zoom,
          },
        ];
      });
  const pane = { left: 0, top: 0, right: page.width, bottom: page.height };
  const isFree = (box: Box) =>
    box.left >= pane.left - 1 &&
    box.top >= pane.top - 1 &&
    box.right <= pane.right + 1 &&
    box.bottom <= pane.bottom + 1 &&
    !page.covers.some((cover) => overlap(box, cover));
  let overlaps = 0;
  asked.forEach((a, i) => {
    asked.forEach((b, j) => {
      if (i === j || !a.label) return;
      if (overlap(a.label, b.node)) overlaps++;
      if (i < j && b.label && overlap(a.label, b.label)) overlaps++;
    });
  });
  const labels = asked.flatMap(({ label }) => label ?? []);
  return {
    nodes: asked.length,
    outOfSight: asked.filter(({ node }) => !isFree(node)).length,
    labelled: labels.length,
    cutLabels: labels.filter((label) => !isFree(label)).length,
    overlaps,
    letters: Math.min(...asked.flatMap(({ letters }) => letters ?? [])),
    unnamed: asked.flatMap(({ id, label }) => {
      const node = lookup(atlas).nodes.get(id);
      const names = [node?.name ?? "", node?.short ?? node?.name ?? ""];
      return label || names.some((name) => page.text.includes(name)) ? [] : [id];
    }),
  };
}

function overlap(a: Box, b: Box): boolean {
  // Rounding of positions and widths.
  const slack = 0.5;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}
