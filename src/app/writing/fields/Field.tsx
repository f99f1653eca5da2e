/** The frame of a field: its label, its hint, and what is wrong with what it holds. */
import { type ReactNode, useId } from "react";
import type { DraftProblem } from "../../../atlas/files/index.ts";
import styles from "./Field.module.css";
import { words } from "./words.ts";

/** What every field has. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problems?: readonly DraftProblem[] | undefined;
  /** Whether only those who can't see what stands beside it are told its label. */
  readonly isLabelHidden?: boolean;
  /** The property that it writes, where a press elsewhere may lead to it. */
  readonly property?: string;
}

/** What a control needs to belong to its frame. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean | undefined;
}

interface FrameProps extends FieldProps {
  readonly children: (control: ControlProps) => ReactNode;
}

export function Field(props: FrameProps) {
  const { label, hint, problems = [], isLabelHidden, property, children } = props;
  const id = useId();
  const describes = hint !== undefined || problems.length > 0;
  return (
    <div className={styles.field} data-property={property}>
      <label htmlFor={id} className={isLabelHidden ? "visually-hidden" : styles.label}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": describes ? `${id}-about` : undefined,
        "aria-invalid": problems.some(({ severity }) => severity === "error") || undefined,
      })}
      {describes && (
        <div id={`${id}-about`}>
          {hint !== undefined && <p className={styles.hint}>{hint}</p>}
          <ProblemLines problems={problems} />
        </div>
      )}
    </div>
  );
}

/** What is wrong, a line each. */
export function ProblemLines({ problems }: { readonly problems: readonly DraftProblem[] }) {
  return problems.map(({ code, severity, message }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: one may be found twice.
    <p key={`${code} ${at}`} className={styles.problem}>
      <span className={styles[severity]}>{words[severity]}.</span> {message}
    </p>
  ));
}
