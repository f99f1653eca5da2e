/** The list under the search box, with a summary and the hits that the filters hide. */
import { useEffect } from "react";
import type { SearchHit } from "../../query/search/index.ts";
import { OptionList } from "../../ui/controls/OptionList.tsx";
import { announce } from "../base/announcer.ts";
import { useBuilt } from "../base/store.ts";
import { AskInstead } from "./AskInstead.tsx";
import { HiddenHits } from "./HiddenHits.tsx";
import { Hit } from "./Hit.tsx";
import styles from "./Search.module.css";
import type { SearchResults } from "./useSearch.ts";
import { words } from "./words.ts";

/** The most hits listed; the map marks all of them. */
export const MOST = 60;

interface HitsProps {
  readonly id: string;
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly found: SearchResults;
  readonly active: number;
  readonly onChoose: (index: number) => void;
  readonly onHover: (index: number) => void;
  /** Called when something else takes over from the search. */
  readonly onLeave: () => void;
}

export function Hits({ id, query, hits, found, active, onChoose, onHover, onLeave }: HitsProps) {
  const { atlas } = useBuilt();
  const text = summary(query, hits, found);
  useEffect(() => announce(text, "search"), [text]);
  return (
    <div className={styles.panel}>
      <p className={styles.summary}>{text}</p>
      {hits.length > 0 && (
        <OptionList
          id={id}
          label={words.results}
          options={hits}
          keyOf={(hit) => hit.id}
          active={active}
          onMark={onHover}
          onTake={onChoose}
          className={styles.list}
        >
          {(hit) => <Hit atlas={atlas} hit={hit} query={query} />}
        </OptionList>
      )}
      {found.hidden.length > 0 && <HiddenHits hits={found.hidden} isMore={hits.length > 0} />}
      {hits.length === 0 && <AskInstead onLeave={onLeave} />}
    </div>
  );
}

function summary(
  query: string,
  hits: readonly SearchHit[],
  { state, shown, hidden }: SearchResults,
): string {
  if (state !== "ready") return words[state];
  const trimmed = query.trim();
  if (shown.length > hits.length) return words.shownOf(hits.length, shown.length);
  if (shown.length > 0) return words.found(shown.length);
  return hidden.length > 0 ? words.noneShown(trimmed) : words.none(trimmed);
}
