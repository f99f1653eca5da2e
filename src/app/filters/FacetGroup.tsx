/** A facet's rows as a field set, with a heading and a button that opens the codebook. */
import { BookOpen } from "lucide-react";
import type { ReactNode } from "react";
import type { CodebookPart } from "../../scene/index.ts";
import { useActions } from "../base/store.ts";
import styles from "./Filters.module.css";
import { words } from "./words.ts";

interface FacetGroupProps {
  readonly title: string;
  /** The part of the codebook that defines the values. */
  readonly codebook?: CodebookPart;
  readonly hasColumns?: boolean;
  readonly children: ReactNode;
}

export function FacetGroup({ title, codebook, hasColumns, children }: FacetGroupProps) {
  const { setCodebook } = useActions();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {codebook !== undefined && (
        <button
          type="button"
          className={styles.define}
          aria-label={`${words.codebook}: ${title}`}
          title={words.codebook}
          onClick={() => setCodebook(codebook)}
        >
          <BookOpen aria-hidden />
        </button>
      )}
      <div className={hasColumns ? styles.columns : undefined}>{children}</div>
    </fieldset>
  );
}
