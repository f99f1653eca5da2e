/** Nothing is left to show: says so, and what would bring something back. */
import { hasLinkFilters } from "../../query/visible/index.ts";
import { useApp, useBuilt, useVisible } from "../base/store.ts";
import styles from "./EmptyResult.module.css";
import { bringsLinks, bringsNodes, Loosen } from "./Loosen.tsx";
import { words } from "./words.ts";

export function EmptyResult() {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const filters = useApp((state) => state.scene.filters);
  const tells = useApp((state) => state.scene.view === "table");
  const nothing = shown.nodes.size === 0 && atlas.nodes.length > 0;
  // Kinds that have no links among them are a finding; only filters of links are worth a word.
  // A table without rows says so in their place.
  const noLinks = !nothing && !tells && shown.edges.size === 0 && hasLinkFilters(filters);
  if (!nothing && !noLinks) return null;
  return (
    <div className={nothing ? styles.nothing : styles.noLinks}>
      <p className={styles.heading}>{nothing ? words.nothing : words.noLinks}</p>
      <Loosen helps={nothing ? bringsNodes : bringsLinks} />
    </div>
  );
}
