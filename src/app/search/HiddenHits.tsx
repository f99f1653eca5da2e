/** The hits that the filters hide, and which filter hides how many of them. */
import type { SearchHit } from "../../query/search/index.ts";
import { withoutFilters } from "../../query/visible/index.ts";
import { claimName } from "../../query/words/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useActions, useApp, useBuilt } from "../base/store.ts";
import { BlockingFilters } from "../filters/BlockingFilters.tsx";
import styles from "./Search.module.css";
import { isShown } from "./useSearch.ts";
import { words } from "./words.ts";

/** Names listed; the other hits are only counted. */
const NAMED = 3;

interface HiddenHitsProps {
  readonly hits: readonly SearchHit[];
  /** Whether visible hits are listed above. */
  readonly isMore: boolean;
}

export function HiddenHits({ hits, isMore }: HiddenHitsProps) {
  const { atlas } = useBuilt();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const { clearFilters } = useActions();
  const options = withoutFilters(atlas, { filters, focus }, ({ shown }) =>
    hits.some(({ id }) => isShown(shown, id)),
  );
  const names = hits.slice(0, NAMED).map(({ id }) => claimName(atlas, id));
  return (
    <div className={styles.hidden}>
      <p>
        {isMore ? words.hidden(hits.length) : words.hiddenOnly(hits.length)}:{" "}
        {words.named(names, hits.length - names.length)}
      </p>
      <BlockingFilters
        options={options}
        brings={(shown) =>
          words.ofThem(hits.filter(({ id }) => isShown(shown, id)).length, hits.length)
        }
      >
        <li>
          <Button look="link" onClick={() => clearFilters()}>
            {words.clearFilters}
          </Button>
        </li>
      </BlockingFilters>
    </div>
  );
}
