/** A facet with its heading, as a group that a screen reader names. */
import { BookOpen } from "lucide-react";
import type { ReactNode } from "react";
import type { CodebookPart } from "../../scene/index.ts";
import { useActions } from "../base/store.ts";
import styles from "./Filters.module.css";
import { words } from "./words.ts";

interface FacetGroupProps {
  readonly title: string;
  /** Where the codebook says what the values mean. */
  readonly codebook?: CodebookPart;
  readonly columns?: boolean;
  readonly children: ReactNode;
}

export function FacetGroup({ title, codebook, columns, children }: FacetGroupProps) {
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
      <div className={columns ? styles.columns : undefined}>{children}</div>
    </fieldset>
  );
}
