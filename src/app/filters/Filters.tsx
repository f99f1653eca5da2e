/** The filter panel, which is also the legend: each row shows the shape or line that it filters. */
import { startTransition, useEffect, useState } from "react";
import { notesOf } from "../../open/state.ts";
import { type FacetCounts, facetCounts } from "../../query/visible/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { Loaded, lazyPart } from "../base/lazyPart.tsx";
import { useActions, useApp, useBuilt, useDeferredShown, useLookup } from "../base/store.ts";
import { COLOUR_LEGEND } from "../legend/colourPart.ts";
import { Amount } from "./Amount.tsx";
import { activeFilterCount } from "./activeFilters.ts";
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
  /** A sheet brings its own heading and "Clear filters". */
  readonly inSheet?: boolean;
}

/** The panel's contents; the frame is an aside on a wide page and a sheet on a narrow one. */
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
      <Notes />
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
 * The counts beside the rows. They take passes over the atlas, so they follow after the check box
 * and the view have been painted.
 */
function useCounts(): FacetCounts {
  const { atlas } = useBuilt();
  const { filters, focus } = useDeferredShown();
  const [counted, setCounted] = useState({ filters, focus });
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      startTransition(() => setCounted({ filters, focus })),
    );
    return () => cancelAnimationFrame(frame);
  }, [filters, focus]);
  return facetCounts(atlas, counted);
}

export function ClearFilters() {
  const count = useApp((state) => activeFilterCount(state.scene));
  const { clearFilters } = useActions();
  return (
    <Button
      aria-disabled={count === 0}
      className={styles.clear}
      onClick={() => count > 0 && clearFilters()}
    >
      {words.clear}
    </Button>
  );
}

/** The legend of the colours while they don't stand for kinds. */
function Groups() {
  const colour = useApp((state) => state.scene.measures.colour);
  if (colour === undefined) return null;
  const props = { colour, className: styles.groups ?? "" };
  return <Loaded name={words.colours} part={COLOUR_LEGEND} props={props} />;
}

const NOTE_FILTERS = lazyPart<object>(async () => (await import("./NoteFilters.tsx")).NoteFilters);

/** The filters by own notes, while there are some. */
function Notes() {
  const hasNotes = useApp((state) => notesOf(state).notes.length > 0);
  return hasNotes && <Loaded name={words.notes} part={NOTE_FILTERS} props={{}} />;
}

/** The note that only a neighbourhood is shown, with a button that shows all. */
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
