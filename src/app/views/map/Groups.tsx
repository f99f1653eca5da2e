/** What the overview folds, and which of its groups are open. Loaded when it is shown. */
import { Minimize2 } from "lucide-react";
import { groupName } from "../../../query/overview/index.ts";
import { OVERVIEWS, type Overview } from "../../../scene/index.ts";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import styles from "./map.module.css";
import { foldWords, OVERVIEW_WORDS, WORDS } from "./words.ts";

export interface GroupsProps {
  readonly by: Overview;
}

export function Groups({ by }: GroupsProps) {
  const { atlas } = useBuilt();
  const open = useApp((state) => state.scene.overview.open);
  const { setOverview, toggleGroup } = useActions();
  return (
    <>
      {atlas.pillars.length > 0 && (
        <Segments
          label={WORDS.overviewOf}
          values={OVERVIEWS}
          value={by}
          names={OVERVIEW_WORDS}
          onChange={setOverview}
        />
      )}
      {open.map((id) => (
        <button
          key={id}
          type="button"
          className={styles.float}
          aria-label={foldWords(groupName(atlas, id))}
          onClick={() => toggleGroup(id)}
        >
          <Minimize2 aria-hidden="true" />
          {groupName(atlas, id)}
        </button>
      ))}
    </>
  );
}
