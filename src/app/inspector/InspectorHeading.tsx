/** The inspector's heading. It takes the focus when the inspector is asked for by keyboard. */
import type { ReactNode } from "react";
import { HEADING_ID } from "../base/landmarks.ts";
import styles from "./Inspector.module.css";

export function InspectorHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h2 id={HEADING_ID} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
