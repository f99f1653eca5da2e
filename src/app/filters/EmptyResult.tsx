/** The notice that the filters leave no nodes or no links, with ways to bring some back. */
import { hasLinkFilters } from "../../query/visible/index.ts";
import { useApp, useBuilt, useVisible } from "../base/store.ts";
import { bringsLinks, bringsNodes, RemoveFilters } from "./BlockingFilters.tsx";
import styles from "./EmptyResult.module.css";
import { words } from "./words.ts";

interface EmptyResultProps {
  /** Whether to say that no links are left; false where the view says so itself. */
  readonly saysNoLinks: boolean;
}

export function EmptyResult({ saysNoLinks }: EmptyResultProps) {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const filters = useApp((state) => state.scene.filters);
  const hasNoNodes = shown.nodes.size === 0 && atlas.nodes.length > 0;
  // That some kinds have no links among them is a finding; only filters of links need a notice.
  const hasNoLinks =
    !hasNoNodes && saysNoLinks && shown.edges.size === 0 && hasLinkFilters(filters);
  if (!hasNoNodes && !hasNoLinks) return null;
  return (
    <div className={hasNoNodes ? styles.nothing : styles.noLinks}>
      <p className={styles.heading}>{hasNoNodes ? words.nothing : words.noLinks}</p>
      <RemoveFilters helps={hasNoNodes ? bringsNodes : bringsLinks} />
    </div>
  );
}
