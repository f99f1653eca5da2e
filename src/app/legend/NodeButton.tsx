/** A node's name with its shape: a press selects it. */
import type { AtlasNode } from "../../atlas/index.ts";
import { classNames } from "../../ui/browser/classNames.ts";
import { useActions } from "../base/store.ts";
import { NodeMark } from "./KindMark.tsx";
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
