/**
 * The filters by own notes. They keep the nodes with such notes by hand, so that a link to what is shown
 * opens the same for others, who do not have the notes.
 */
import { useEffect } from "react";
import { type NoteFilter, nodesNoted, noteRows } from "../../notes/index.ts";
import { isDeepEqual } from "../../scene/index.ts";
import { useActions, useApp, useBuilt } from "../base/store.ts";
import { useAreYours, usePlacedNotes } from "../notes/useNotes.ts";
import { words } from "../notes/words.ts";
import { CheckRow } from "./CheckRow.tsx";
import { FacetGroup } from "./FacetGroup.tsx";

export function NoteFilters() {
  const { atlas } = useBuilt();
  const placed = usePlacedNotes();
  const areYours = useAreYours();
  const kept = useApp((state) => state.scene.filters.kept);
  const chosen = useApp((state) => state.noteFilter);
  const keptFor = useApp((state) => state.noteFilterKept);
  const { keepOnly, showKept, setNoteFilter } = useActions();
  const rows = noteRows(placed);
  const now = nodesNoted(atlas, placed, chosen);
  // Whatever else is kept by hand since then is no filter by notes.
  const isOn = chosen.length > 0 && isDeepEqual(kept, keptFor);
  const keep = (filters: readonly NoteFilter[]) => {
    const nodes = nodesNoted(atlas, placed, filters);
    if (nodes.length === 0) showKept();
    else keepOnly(nodes);
    setNoteFilter(nodes.length === 0 ? [] : filters, nodes);
  };
  useEffect(() => {
    if (isOn && !isDeepEqual(now, keptFor)) keep(chosen);
  });
  if (rows.length === 0) return null;
  return (
    <FacetGroup title={areYours ? words.yourNotes : words.theirNotes}>
      {rows.map(({ filter, count }) => {
        const checked = isOn && chosen.includes(filter);
        return (
          <CheckRow
            key={filter}
            name={words.filter(filter)}
            checked={checked}
            note={
              <>
                <span aria-hidden="true">{count}</span>
                <span className="visually-hidden">{words.filterCount(count)}</span>
              </>
            }
            onChange={() => {
              const others = isOn ? chosen.filter((each) => each !== filter) : [];
              keep(checked ? others : [...others, filter]);
            }}
          />
        );
      })}
    </FacetGroup>
  );
}
