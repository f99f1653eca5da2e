/** The main part of a large picture, where the whole would be too much for a page to hold. */
import type { Atlas } from "../../atlas/index.ts";
import { lookup } from "../../query/visible/index.ts";
import type { LinkFigure, NodeFigure, Shapes } from "./figures.ts";

/**
 * A picture with at most so many nodes and links: the largest nodes, which are most spoken of, up to half
 * of it, and links between them. Order stays, so that things lie over each other as in the whole. In so large a
 * picture arrowheads are a pixel wide, and would be a third of it: they are left out.
 */
export function mainPart(atlas: Atlas, shapes: Shapes, most: number): Shapes {
  const { nodes } = shapes;
  if (nodes.length + shapes.links.length <= most) return shapes;
  const { edges } = lookup(atlas);
  const largest = new Set([...nodes].sort(byWeight).slice(0, most / 2));
  const mainNodes = nodes.filter((node) => largest.has(node));
  const ends = new Set(mainNodes.map(({ id }) => id));
  const between = shapes.links.filter(({ id }) => {
    const edge = edges.get(id);
    return edge && ends.has(edge.source) && ends.has(edge.target);
  });
  const links = between.slice(0, most - mainNodes.length);
  return { ...shapes, nodes: mainNodes, links: links.map(withoutArrow) };
}

const withoutArrow = (link: LinkFigure): LinkFigure => ({
  ...link,
  route: { ...link.route, arrow: undefined },
});

/** Larger nodes first, then those with labels; ties by id. */
function byWeight(a: NodeFigure, b: NodeFigure): number {
  const named = Number(b.label !== undefined) - Number(a.label !== undefined);
  return b.radius - a.radius || named || (a.id < b.id ? -1 : 1);
}
