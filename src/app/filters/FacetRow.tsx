/** One value of a facet: a check box named as what it shows; its count is its description. */
import type { ReactNode } from "react";
import type { Facet } from "../../scene/index.ts";
import { useActions, useApp } from "../base/store.ts";
import { CheckRow } from "./CheckRow.tsx";

export interface FacetRowProps {
  readonly facet: Facet;
  readonly value: string;
  readonly name: string;
  /** How much would be shown with this value alone. */
  readonly count: number;
  readonly countWords: (count: number) => string;
  /** Its shape or line on the map. */
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
      faint={count === 0 && !checked}
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
