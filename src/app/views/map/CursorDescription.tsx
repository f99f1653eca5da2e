/**
 * Describes the node or link under the keyboard cursor to screen readers: in words, without its
 * position.
 */
import { lookup } from "../../../query/visible/index.ts";
import { edgeWords, linkWords, nodeWords } from "../../../query/words/index.ts";
import { useApp, useView } from "../../base/store.ts";
import { WORDS } from "./words.ts";

export const CURSOR_ID = "map-cursor";

/** `pivot` is the node from which a link is viewed. */
export function CursorDescription({ pivot }: { readonly pivot: string | undefined }) {
  const { atlas, visible: shown } = useView();
  const { nodes, edges } = lookup(atlas);
  const cursor = useApp((state) => state.cursor) ?? "";
  const node = nodes.get(cursor);
  const edge = edges.get(cursor);
  if (!node && !edge) return null;
  const direction = edge && (pivot === edge.target && pivot !== edge.source ? "in" : "out");
  const words = node
    ? nodeWords(atlas, node, shown)
    : edge && direction && pivot !== undefined
      ? linkWords(atlas, edge, direction)
      : edge && edgeWords(atlas, edge);
  return (
    <div
      key={cursor}
      id={`${CURSOR_ID}-${cursor}`}
      className="visually-hidden"
      role="img"
      aria-roledescription={node ? WORDS.node : WORDS.link}
      aria-label={words}
    />
  );
}
