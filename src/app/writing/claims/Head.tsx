/** The head of the pane: what the claim is, and what is wrong with it as a whole. */
import type { ReactNode } from "react";
import type { Item } from "../../../draft/index.ts";
import { HEADING_ID } from "../../base/landmarks.ts";
import { useWritingState } from "../base.ts";
import { ProblemLines } from "../fields/Field.tsx";
import type { ProblemsHere } from "../fields/problems.ts";
import styles from "./claims.module.css";
import { words } from "./words.ts";

interface HeadProps {
  readonly item: Item;
  readonly problems: ProblemsHere;
  /** Properties whose problems stand beside their fields. */
  readonly fields: readonly string[];
  readonly kind?: ReactNode;
  readonly children: ReactNode;
}

export function Head({ item, problems, fields, kind, children }: HeadProps) {
  const key = item.path.slice(1).join("/");
  const isLeftOut = useWritingState(({ leftOut }) =>
    leftOut.some((path) => path.join("/") === key),
  );
  const others = problems.others(fields);
  return (
    <header className={styles.head}>
      {kind && <div className={styles.kind}>{kind}</div>}
      <Heading>{children}</Heading>
      {isLeftOut && (
        <p role="status" className={styles.notice}>
          {words.notShown}
        </p>
      )}
      <ProblemLines problems={others} />
    </header>
  );
}

/** The heading, which takes the focus when the pane is opened by keyboard. */
export function Heading({ children }: { readonly children: ReactNode }) {
  return (
    <h2 id={HEADING_ID} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
