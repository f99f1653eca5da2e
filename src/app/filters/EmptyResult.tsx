/** Nothing is left to show: says so, and names each filter that can be taken off. */
import { EMPTY_FILTERS } from "../../atlas/openScene.ts";
import type { Scene } from "../../atlas/scene.ts";
import { type FacetCounts, facetCounts } from "../../graph/facets.ts";
import type { Facet } from "../../graph/sieve.ts";
import { Button } from "../../ui/Button.tsx";
import { useActions, useApp, useAppStore, useBuilt, useLookup, useVisible } from "../store.ts";
import { FACETS } from "./active.ts";
import styles from "./EmptyResult.module.css";
import { valueName } from "./names.ts";
import { words } from "./words.ts";

/** Facets that ask something of links alone. */
const LINK_FACETS: readonly Facet[] = ["families", "relations", "basis", "statuses", "forces"];

export function EmptyResult() {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const tells = useApp((state) => state.scene.view === "table");
  const nothing = shown.nodes.size === 0 && atlas.nodes.length > 0;
  // Kinds that have no links among them are a finding; only filters of links are worth a word.
  // A table without rows says so in their place.
  const noLinks =
    !nothing &&
    !tells &&
    shown.edges.size === 0 &&
    LINK_FACETS.some((facet) => filters[facet].length > 0);
  if (!nothing && !noLinks) return null;
  const options = loosenings(facetCounts(atlas, { filters, focus }), filters, nothing);
  return (
    <div className={nothing ? styles.nothing : styles.noLinks}>
      <p className={styles.heading}>{nothing ? words.nothing : words.noLinks}</p>
      <Loosen facets={options} />
    </div>
  );
}

/** Buttons that take off what may be too much. */
export function Loosen({ facets }: { readonly facets: readonly Facet[] }) {
  const ids = useLookup();
  const store = useAppStore();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const { clearFilters, setAtLeast, setHideUnlinked, focusOn, show } = useActions();
  const focused = ids.nodes.get(focus ?? "");
  const takeOff = (facet: Facet) => {
    const { scene } = store.getState();
    show({ ...scene, filters: { ...scene.filters, [facet]: EMPTY_FILTERS[facet] } });
  };
  return (
    <>
      <p>{words.loosen}</p>
      <ul className={styles.list}>
        {facets.map((facet) => (
          <li key={facet}>
            <Button look="link" onClick={() => takeOff(facet)}>
              {filters[facet].map((value) => valueName(ids, facet, value)).join(", ")}
            </Button>
          </li>
        ))}
        {filters.atLeast > 1 && (
          <li>
            <Button look="link" onClick={() => setAtLeast(1)}>
              {words.atLeastShort(filters.atLeast)}
            </Button>
          </li>
        )}
        {filters.hideUnlinked && (
          <li>
            <Button look="link" onClick={() => setHideUnlinked(false)}>
              {words.hideUnlinked}
            </Button>
          </li>
        )}
        {focused && (
          <li>
            <Button look="link" onClick={() => focusOn(undefined)}>
              {words.focusShort(focused.name)}
            </Button>
          </li>
        )}
      </ul>
      <Button look="solid" onClick={() => clearFilters()}>
        {words.clear}
      </Button>
    </>
  );
}

/**
 * Facets that are on and whose other values would leave something; all that are on where no
 * single one would.
 */
function loosenings(
  counts: FacetCounts,
  filters: Scene["filters"],
  nothing: boolean,
): readonly Facet[] {
  const on = FACETS.filter((facet) => filters[facet].length > 0);
  if (!nothing) return on;
  const helps = on.filter((facet) => [...counts[facet].values()].some((count) => count > 0));
  return helps.length > 0 ? helps : on;
}
