/** The pillars of a node or link; a press shows that pillar alone. */
import { classNames } from "../../ui/browser/classNames.ts";
import { useActions, useApp, useLookup } from "../base/store.ts";
import styles from "./Inspector.module.css";
import { words } from "./words.ts";

export function PillarTags({ pillars }: { readonly pillars: readonly string[] }) {
  const known = useLookup().pillars;
  const chosen = useApp((state) => state.scene.filters.pillars);
  const { isolatePillar } = useActions();
  if (pillars.length === 0) return null;
  return (
    <ul className={styles.tags} aria-label={words.pillars}>
      {pillars.map((id) => {
        const name = known.get(id)?.name ?? id;
        const alone = chosen.length === 1 && chosen[0] === id;
        return (
          <li key={id}>
            <button
              type="button"
              className={classNames(styles.tag, alone && styles.tagOn)}
              aria-pressed={alone}
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
