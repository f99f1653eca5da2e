/** Parts of the inspector's head that nodes and links share: heading, notice, pillars. */
import { EyeOff } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "../../ui/browser/classNames.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { HEADING_ID } from "../base/landmarks.ts";
import { useActions, useApp, useLookup } from "../base/store.ts";
import styles from "./Inspector.module.css";
import { words } from "./words.ts";

/** The heading. It takes the focus when the inspector is opened by keyboard. */
export function InspectorHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h2 id={HEADING_ID} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}

/** The notice that the filters hide what is inspected, with a button that shows it. */
export function HiddenNotice({ what }: { readonly what: string }) {
  const { clearFilters } = useActions();
  return (
    <p className={styles.hidden}>
      <EyeOff aria-hidden />
      <span>
        {words.hidden(what)}{" "}
        <Button look="link" onClick={() => clearFilters()}>
          {words.show}
        </Button>
      </span>
    </p>
  );
}

/** The pillars of a node or link; pressing one shows that pillar alone. */
export function PillarTags({ pillars }: { readonly pillars: readonly string[] }) {
  const pillarsById = useLookup().pillars;
  const chosen = useApp((state) => state.scene.filters.pillars);
  const { isolatePillar } = useActions();
  if (pillars.length === 0) return null;
  return (
    <ul className={styles.tags} aria-label={words.pillars}>
      {pillars.map((id) => {
        const name = pillarsById.get(id)?.name ?? id;
        const isAlone = chosen.length === 1 && chosen[0] === id;
        return (
          <li key={id}>
            <button
              type="button"
              className={classNames(styles.tag, isAlone && styles.tagOn)}
              aria-pressed={isAlone}
              title={words.pillar(name)}
              onClick={() => isolatePillar(id)}
            >
              <bdi>{name}</bdi>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
