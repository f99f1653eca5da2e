/** One value of a facet as a check box, described by how much it would show. */
import type { ReactNode } from "react";
import type { Facet } from "../../scene/index.ts";
import { useActions, useApp } from "../base/store.ts";
import { CheckRow } from "./CheckRow.tsx";

export interface FacetRowProps {
  readonly facet: Facet;
  readonly value: string;
  readonly name: string;
  /** How many nodes or links would be shown with this value alone. */
  readonly count: number;
  readonly countWords: (count: number) => string;
  /** The shape or line that stands for the value on the map. */
  readonly mark?: ReactNode;
  readonly definition?: string | undefined;
}

export function FacetRow(props: FacetRowProps) {
  const { facet, value, name, count, countWords, mark, definition } = props;
  const checked = useApp((state) => isChosen(state.scene.filters[facet], value));
  const { toggleFilter } = useActions();
  return (
    <CheckRow
      name={name}
      checked={checked}
      mark={mark}
      title={definition}
      isFaint={count === 0 && !checked}
      note={
        <>
          <span aria-hidden="true">{count}</span>
          <span className="visually-hidden">{countWords(count)}</span>
        </>
      }
      onChange={() => toggleFilter(facet, value)}
    />
  );
}

function isChosen(chosen: readonly string[], value: string): boolean {
  return chosen.includes(value);
}
