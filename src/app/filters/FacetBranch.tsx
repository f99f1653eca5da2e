/** A value with narrower values under it: a kind with its types, a family with its relations. */
import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import { useApp } from "../base/store.ts";
import { FacetRow, type FacetRowProps } from "./FacetRow.tsx";
import styles from "./Filters.module.css";

interface FacetBranchProps {
  readonly row: FacetRowProps;
  /** What the button that opens it is called. */
  readonly openLabel: string;
  readonly children: readonly FacetRowProps[];
}

export function FacetBranch({ row, openLabel, children }: FacetBranchProps) {
  const chosen = useApp((state) =>
    children.some(({ facet, value }) => state.scene.filters[facet].some((one) => one === value)),
  );
  const [opened, setOpened] = useState(false);
  // What filters is always in sight.
  const open = opened || chosen;
  const panel = useId();
  return (
    <>
      <div className={styles.branch}>
        <FacetRow {...row} />
        {children.length > 0 && (
          <button
            type="button"
            className={styles.open}
            aria-expanded={open}
            aria-controls={open ? panel : undefined}
            aria-label={openLabel}
            onClick={() => setOpened(!open)}
          >
            <ChevronRight aria-hidden />
          </button>
        )}
      </div>
      {open && (
        <fieldset id={panel} className={styles.children} aria-label={openLabel}>
          {children.map((child) => (
            <FacetRow key={child.value} {...child} />
          ))}
        </fieldset>
      )}
    </>
  );
}
