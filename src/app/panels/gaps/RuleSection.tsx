/** The place of a rule in the panel: once it is pointed at, or has the focus, its findings are lit. */
import type { ReactNode } from "react";
import type { Scene } from "../../../scene/index.ts";
import { useActions, useApp } from "../../base/store.ts";
import styles from "./Gaps.module.css";

interface RuleSectionProps {
  readonly rule: NonNullable<Scene["gapRule"]>;
  /** The id of its heading. */
  readonly heading: string;
  readonly children: ReactNode;
}

export function RuleSection({ rule, heading, children }: RuleSectionProps) {
  const isLit = useApp((state) => state.scene.gapRule === rule);
  const { pointAtRule } = useActions();
  const point = () => pointAtRule(rule);
  // It stays lit, so that one can go over to the map and look.
  return (
    <section
      aria-labelledby={heading}
      className={styles.rule}
      data-lit={isLit}
      onPointerMove={point}
      onFocus={point}
    >
      {children}
    </section>
  );
}
