/** A facet value with narrower ones to unfold: a kind's types, a family's relations. */
import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import { useApp } from "../base/store.ts";
import { FacetRow, type FacetRowProps } from "./FacetRow.tsx";
import styles from "./Filters.module.css";

interface FacetBranchProps {
  readonly row: FacetRowProps;
  /** The name of the button that unfolds the narrower values. */
  readonly openLabel: string;
  readonly children: readonly FacetRowProps[];
}

export function FacetBranch({ row, openLabel, children }: FacetBranchProps) {
  const hasChosen = useApp((state) =>
    children.some(({ facet, value }) =>
      state.scene.filters[facet].some((chosen) => chosen === value),
    ),
  );
  const [isUnfolded, setUnfolded] = useState(false);
  // Values that filter are always visible.
  const isOpen = isUnfolded || hasChosen;
  const panel = useId();
  return (
    <>
      <div className={styles.branch}>
        <FacetRow {...row} />
        {children.length > 0 && (
          <button
            type="button"
            className={styles.open}
            aria-expanded={isOpen}
            aria-controls={isOpen ? panel : undefined}
            aria-label={openLabel}
            onClick={() => setUnfolded(!isOpen)}
          >
            <ChevronRight aria-hidden />
          </button>
        )}
      </div>
      {isOpen && (
        <fieldset id={panel} className={styles.children} aria-label={openLabel}>
          {children.map((child) => (
            <FacetRow key={child.value} {...child} />
          ))}
        </fieldset>
      )}
    </>
  );
}
