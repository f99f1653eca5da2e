/** No path: says so, and names each single restriction without which there would be one. */
import { useMemo } from "react";
import { blockedBy, type Restriction } from "../../../query/paths/index.ts";
import { FACETS, type PathsChoice } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useActions, useApp, useAppStore, useBuilt, useLookup } from "../../base/store.ts";
import { valueName } from "../../filters/filterNames.ts";
import { focusFound } from "./focusFound.ts";
import styles from "./Paths.module.css";
import { useNames } from "./usePathAnswer.ts";
import { words } from "./words.ts";

export function NoPath({ asked }: { readonly asked: PathsChoice }) {
  const { atlas } = useBuilt();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const store = useAppStore();
  const { show } = useActions();
  const names = useNames();
  const valuesOf = useValues();
  const found = useMemo(
    () => blockedBy(atlas, { filters, focus, paths: asked }),
    [atlas, filters, focus, asked],
  );
  const ends = [names(asked.from), names(asked.to)] as const;
  if (found.length === 0) {
    return <p className={styles.nothing}>{words.noneAtAll(...ends)}</p>;
  }
  return (
    <div className={styles.answer}>
      <p>{words.none(...ends)}</p>
      <p className={styles.opens}>{words.opens}</p>
      <ul className={styles.openings}>
        {found.map(({ restriction, change }) => (
          <li key={restriction}>
            <Button
              look="link"
              onClick={() => {
                show({ ...store.getState().scene, ...change });
                focusFound();
              }}
            >
              {words.restrictions[restriction]}
            </Button>
            {valuesOf(restriction)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** " (Domestic capacity, Talent)": what is chosen in a facet. */
function useValues(): (restriction: Restriction) => string {
  const ids = useLookup();
  const filters = useApp((state) => state.scene.filters);
  return (restriction) => {
    const facet = FACETS.find((one) => one === restriction);
    if (facet === undefined) return "";
    return ` (${filters[facet].map((value) => valueName(ids, facet, value)).join(", ")})`;
  };
}
