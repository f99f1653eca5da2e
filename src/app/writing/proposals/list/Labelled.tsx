/** A control with its label over it. */
import type { ReactNode } from "react";
import parts from "./Parts.module.css";

export function Labelled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label className={parts.field}>
      <span className={parts.label}>{label}</span>
      {children}
    </label>
  );
}
