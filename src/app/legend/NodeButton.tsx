/** Buttons that select a node or a link, with its mark and its name. */
import type { Atlas, AtlasEdge, AtlasNode } from "../../atlas/index.ts";
import { linkText } from "../../query/words/index.ts";
import { classNames } from "../../ui/browser/classNames.ts";
import { useActions, useBuilt } from "../base/store.ts";
import { NodeMark } from "./KindMark.tsx";
import { LineMark } from "./LineMark.tsx";
import styles from "./marks.module.css";

interface NodeButtonProps {
  readonly node: AtlasNode;
  readonly className?: string | undefined;
}

export function NodeButton({ node, className }: NodeButtonProps) {
  const { select } = useActions();
  return (
    <button
      type="button"
      className={classNames(styles.name, className)}
      onClick={() => select(node.id)}
    >
      <NodeMark node={node} />
      <bdi>{node.name}</bdi>
    </button>
  );
}

interface EdgeButtonProps {
  /** The atlas of the link, if that is an overview's. */
  readonly of?: Atlas;
  readonly edge: AtlasEdge;
  readonly className?: string | undefined;
}

export function EdgeButton({ of, edge, className }: EdgeButtonProps) {
  const built = useBuilt();
  const { select } = useActions();
  return (
    <button type="button" className={className} onClick={() => select(edge.id)}>
      <LineMark dashed={edge.basis === "implied"} barred={edge.negated} headless={edge.symmetric} />
      <bdi>{linkText(of ?? built.atlas, edge)}</bdi>
    </button>
  );
}
