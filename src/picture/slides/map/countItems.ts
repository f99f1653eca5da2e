/** What stands on links that have no words: numbers of an overview, and that one is denied. */
import { type Box, bodyBox, overlap } from "../../../geometry/index.ts";
import type { MeasureText } from "../../../layout/boxes/index.ts";
import type { TextItem } from "../../../pptx/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import { denialWord } from "../../../query/words/index.ts";
import type { ResolvedView } from "../../../view/index.ts";
import { placeOnAll } from "../../labels/index.ts";
import { PAPER } from "../../paint/index.ts";
import { straightRoute } from "../../shapes/index.ts";
import { boxAround, HEAD, type LinkEnds, type SlideMap } from "../base/index.ts";

/** Where no node, name or arrowhead is, if that can be. */
export function countItems(
  { atlas, encoding, lit }: ResolvedView,
  map: SlideMap,
  ends: ReadonlyMap<string, LinkEnds>,
  measure: MeasureText,
): readonly TextItem[] {
  const { nodes, size } = map;
  const counted = [...ends].flatMap(([id, { from: start, to: end }]) => {
    const isDenied = lookup(atlas).edges.get(id)?.negated === true;
    // A lit link has all its words.
    const hasWords = map.isLit && lit.edges.has(id);
    const name =
      encoding.counts?.get(id) ?? (isDenied && !hasWords ? denialWord(atlas) : undefined);
    if (name === undefined) return [];
    return [{ id, name, route: straightRoute(start, end) }];
  });
  const occupied: Box[] = [
    ...nodes.flatMap(({ body, label }) => [bodyBox(body), label.box]),
    ...[...ends.values()].map(({ to }) => boxAround(to, HEAD, HEAD)),
  ];
  const width = (text: string) => measure(text, size);
  // In a dense map a denied link without room for its word has its bar.
  const isFree = ({
    link,
    x,
    y,
    text,
  }: {
    link: { id: string };
    x: number;
    y: number;
    text: string;
  }) =>
    encoding.counts?.has(link.id) === true ||
    !occupied.some((box) => overlap(box, boxAround({ x, y }, width(text) / 2 + 6, size * 0.6)));
  const placed = placeOnAll(counted, occupied, size, width).filter(isFree);
  return placed.map(({ text: name, x, y }): TextItem => {
    const at = { x, y };
    return {
      type: "text",
      name,
      box: boxAround(at, width(name) / 2 + 4, size * 0.56),
      paragraphs: [{ runs: [{ text: name, size, colour: PAPER.quiet, bold: true }] }],
      align: "center",
      anchor: "middle",
      fixed: true,
      ground: PAPER.paper,
    };
  });
}
