/**
 * The filters by amount: the minimum number of statements, and whether unlinked nodes are hidden.
 */
import { useId } from "react";
import { useActions, useApp, useBuilt } from "../base/store.ts";
import { CheckRow } from "./CheckRow.tsx";
import { FacetGroup } from "./FacetGroup.tsx";
import styles from "./Filters.module.css";
import { words } from "./words.ts";

export function Amount() {
  const { atlas } = useBuilt();
  const atLeast = useApp((state) => state.scene.filters.atLeast);
  const hideUnlinked = useApp((state) => state.scene.filters.hideUnlinked);
  const { setAtLeast, setHideUnlinked } = useActions();
  const label = useId();
  const highest = atlas.nodes.reduce((max, { statements }) => Math.max(max, statements), 1);
  return (
    <FacetGroup title={words.amount}>
      {highest > 1 && (
        <div className={styles.least}>
          <label id={label} htmlFor={`${label}-range`}>
            {words.atLeast}
          </label>
          <output htmlFor={`${label}-range`}>{words.statements(atLeast)}</output>
          <input
            id={`${label}-range`}
            type="range"
            min={1}
            max={highest}
            value={Math.min(atLeast, highest)}
            aria-valuetext={words.statements(atLeast)}
            onChange={(event) => setAtLeast(event.target.valueAsNumber)}
          />
        </div>
      )}
      <CheckRow
        name={words.hideUnlinked}
        checked={hideUnlinked}
        onChange={() => setHideUnlinked(!hideUnlinked)}
      />
    </FacetGroup>
  );
}
