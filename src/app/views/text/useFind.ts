/** What the find box found, and the place that the reader is at. */
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { FOUND_MAX, findInText, type Occurrence, type Page } from "../../../query/text/index.ts";
import { announce } from "../../base/announcer.ts";
import { words } from "./page/words.ts";

export interface Find {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly places: readonly Occurrence[];
  /** Whether there are more places than are shown. */
  readonly isCut: boolean;
  /** Position in `places` of the one that the reader is at. */
  readonly at: number;
  /** The place itself; a new object for each step, also where there is only one. */
  readonly place: Occurrence | undefined;
  readonly step: (by: 1 | -1) => void;
}

export function useFind(pages: readonly Page[]): Find {
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query);
  const places = useMemo(() => findInText(pages, asked), [pages, asked]);
  const [{ at: wanted, steps }, setStep] = useState({ at: 0, steps: 0 });
  const at = Math.min(wanted, Math.max(0, places.length - 1));
  const found = places[at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is a place of its own.
  const place = useMemo(() => found && { ...found }, [found, steps]);
  const isCut = places.length === FOUND_MAX;
  useEffect(() => {
    if (asked.trim() === "") return;
    announce(words.placesSpoken(at + 1, places.length, isCut), "find");
  }, [asked, at, places, isCut]);
  return {
    query,
    setQuery: (next) => {
      setQuery(next);
      setStep({ at: 0, steps: 0 });
    },
    places,
    isCut,
    at,
    place,
    step: (by) => {
      if (places.length === 0) return;
      setStep({ at: (at + by + places.length) % places.length, steps: steps + 1 });
    },
  };
}
