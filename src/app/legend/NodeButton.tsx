/** A node's name with its shape: a press selects it. */
import type { AtlasNode } from "../../atlas/atlas.ts";
import { classNames } from "../../ui/classNames.ts";
import { useActions, useBuilt } from "../store.ts";
import { KindMark } from "./KindMark.tsx";
import styles from "./marks.module.css";

interface NodeButtonProps {
  readonly node: AtlasNode;
  readonly className?: string | undefined;
}

export function NodeButton({ node, className }: NodeButtonProps) {
  const { atlas } = useBuilt();
  const { select } = useActions();
  return (
    <button
      type="button"
      className={classNames(styles.name, className)}
      onClick={() => select(node.id)}
    >
      <KindMark atlas={atlas} kind={node.kind} />
      <bdi>{node.name}</bdi>
    </button>
  );
}
