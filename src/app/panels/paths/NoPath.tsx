/** Shown if there is no path: each restriction whose removal alone would open one. */
import { useMemo } from "react";
import { blockedBy, type Restriction } from "../../../query/paths/index.ts";
import { FACETS, type PathsChoice } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useActions, useApp, useAppStore, useBuilt, useLookup } from "../../base/store.ts";
import { valueName } from "../../filters/activeFilters.ts";
import styles from "./Paths.module.css";
import { focusFound, useEndNames } from "./usePathAnswer.ts";
import { words } from "./words.ts";

export function NoPath({ question }: { readonly question: PathsChoice }) {
  const { atlas } = useBuilt();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const store = useAppStore();
  const { show } = useActions();
  const namesOf = useEndNames();
  const valuesOf = useValues();
  const openings = useMemo(
    () => blockedBy(atlas, { filters, focus, paths: question }),
    [atlas, filters, focus, question],
  );
  const ends = [namesOf(question.from), namesOf(question.to)] as const;
  if (openings.length === 0) {
    return <p className={styles.nothing}>{words.noneAtAll(...ends)}</p>;
  }
  return (
    <div className={styles.answer}>
      <p>{words.none(...ends)}</p>
      <p className={styles.opens}>{words.opens}</p>
      <ul className={styles.openings}>
        {openings.map(({ restriction, change }) => (
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

/** Returns a function for the values chosen in a facet: " (Domestic capacity, Talent)". */
function useValues(): (restriction: Restriction) => string {
  const ids = useLookup();
  const filters = useApp((state) => state.scene.filters);
  return (restriction) => {
    const facet = FACETS.find((candidate) => candidate === restriction);
    if (facet === undefined) return "";
    return ` (${filters[facet].map((value) => valueName(ids, facet, value)).join(", ")})`;
  };
}
