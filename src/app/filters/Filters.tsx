/** The filters, which are the legend too: each row shows the shape or line that it filters. */
import { startTransition, useEffect, useState } from "react";
import { type FacetCounts, facetCounts } from "../../query/visible/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useActions, useApp, useBuilt, useDeferredShown, useLookup } from "../base/store.ts";
import { GroupLegend } from "../legend/GroupLegend.tsx";
import { words as names } from "../measuring/words.ts";
import { Amount } from "./Amount.tsx";
import { activeFilters } from "./active.ts";
import styles from "./Filters.module.css";
import {
  DocumentFacet,
  KindFacet,
  PillarFacet,
  RelationFacet,
  StatementFacets,
} from "./facets.tsx";
import { PillarProfile } from "./PillarProfile.tsx";
import { words } from "./words.ts";

interface FiltersProps {
  /** A sheet has a heading and the button of its own. */
  readonly inSheet?: boolean;
}

/** The contents of the panel; its frame is an aside on a wide page and a sheet on a narrow one. */
export function Filters({ inSheet }: FiltersProps) {
  const counts = useCounts();
  const [pillar, ...others] = useApp((state) => state.scene.filters.pillars);
  return (
    <div className={styles.filters}>
      {!inSheet && (
        <div className={styles.header}>
          <h2>{words.title}</h2>
          <ClearFilters />
        </div>
      )}
      <Focus />
      <Groups />
      <PillarFacet counts={counts.pillars} />
      {pillar !== undefined && others.length === 0 && <PillarProfile pillar={pillar} />}
      <KindFacet counts={counts} />
      <RelationFacet counts={counts} />
      <StatementFacets counts={counts} />
      <DocumentFacet counts={counts.documents} />
      <Amount />
    </div>
  );
}

/**
 * The press is answered first, then the view; the counts, passes over the atlas, follow once the
 * view's frame is painted.
 */
function useCounts(): FacetCounts {
  const { atlas } = useBuilt();
  const { filters, focus } = useDeferredShown();
  const [asked, setAsked] = useState({ filters, focus });
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setAsked({ filters, focus })));
    return () => cancelAnimationFrame(frame);
  }, [filters, focus]);
  return facetCounts(atlas, asked);
}

export function ClearFilters() {
  const active = useApp((state) => activeFilters(state.scene));
  const { clearFilters } = useActions();
  return (
    <Button
      aria-disabled={active === 0}
      className={styles.clear}
      onClick={() => active > 0 && clearFilters()}
    >
      {words.clear}
    </Button>
  );
}

/** What the colours on the map mean while they do not tell the kind. */
function Groups() {
  const colour = useApp((state) => state.scene.measures.colour);
  if (colour === undefined) return null;
  return (
    <section aria-label={names.colouredBy(colour)} className={styles.groups}>
      <h3>{names.colouredBy(colour)}</h3>
      <GroupLegend grouping={colour} />
    </section>
  );
}

/** Says that only a neighbourhood is shown, with a way back. */
function Focus() {
  const focus = useApp((state) => state.scene.focus);
  const node = useLookup().nodes.get(focus ?? "");
  const { focusOn } = useActions();
  if (!node) return null;
  return (
    <p className={styles.focus}>
      <span>
        {words.focus} <bdi className={styles.strong}>{node.name}</bdi>
      </span>
      <Button look="link" onClick={() => focusOn(undefined)}>
        {words.showAll}
      </Button>
    </p>
  );
}
