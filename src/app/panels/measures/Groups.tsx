/** The groups that links form, listed as a legend, and the choice whether they colour the map. */
import { useId } from "react";
import type { Group } from "../../../query/measures/index.ts";
import { GROUPINGS, type Grouping, isGrouping } from "../../../scene/index.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { useActions, useApp, useLookup, useVisible } from "../../base/store.ts";
import { Swatch } from "../../legend/GroupLegend.tsx";
import { NodeButton } from "../../legend/NodeButton.tsx";
import { GROUPING_WORDS, words } from "../../measuring/measureWords.ts";
import { useGroupName, useGroups } from "../../measuring/useGroups.ts";
import { COLOUR_NAMES, words as groupWords } from "../../measuring/words.ts";
import { MoreList } from "../frame/MoreList.tsx";
import styles from "./Measures.module.css";

const COLOURS = ["kind", ...GROUPINGS] as const;

export function Groups() {
  const colour = useApp((state) => state.scene.measures.colour);
  const { setMeasures } = useActions();
  const title = useId();
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {words.groups}
      </h3>
      <div className={styles.choice}>
        <span aria-hidden="true">{words.colour}</span>
        <Segments
          label={words.colour}
          values={COLOURS}
          value={isGrouping(colour) ? colour : "kind"}
          names={COLOUR_NAMES}
          onChange={(chosen) => setMeasures({ colour: chosen === "kind" ? undefined : chosen })}
        />
      </div>
      <GroupingPart grouping="community" />
      <GroupingPart grouping="component" />
    </section>
  );
}

function GroupingPart({ grouping }: { readonly grouping: Grouping }) {
  const shown = useVisible();
  const measured = useApp((state) => state.measured);
  const colour = useApp((state) => state.scene.measures.colour);
  const groups = useGroups(measured?.of === shown ? grouping : undefined);
  const { title, description } = GROUPING_WORDS[grouping];
  return (
    <section className={styles.grouping} aria-label={title}>
      <h4>
        {title} {groups && <span className={styles.number}>{groups.several.length}</span>}
      </h4>
      <p className={styles.says}>
        {description} {words.ofTheLinks}
        {grouping === "community" && groups && ` ${words.modularity(measured?.modularity ?? 0)}`}
      </p>
      {!groups && (
        <p role="status" className={styles.quiet}>
          {words.measuring(shown.nodes.size)}
        </p>
      )}
      {groups?.several.length === 0 && <p className={styles.quiet}>{words.noGroups}</p>}
      {groups && (
        <MoreList label={title} items={groups.several} keyOf={({ members }) => members.join()}>
          {(group) => <GroupItem group={group} isColoured={colour === grouping} />}
        </MoreList>
      )}
      {groups && groups.alone.length > 0 && (
        <Disclosure
          className={styles.group}
          label={
            <>
              {colour === grouping && <Swatch rank={-1} />}
              {groupWords.alone(groups.alone.length)}
            </>
          }
        >
          <Members label={groupWords.alone(groups.alone.length)} ids={groups.alone} />
        </Disclosure>
      )}
    </section>
  );
}

interface GroupItemProps {
  readonly group: Group;
  /** Whether the map shows the group in its colour. */
  readonly isColoured: boolean;
}

function GroupItem({ group, isColoured }: GroupItemProps) {
  const { rank, members } = group;
  const name = useGroupName()(group);
  return (
    <Disclosure
      className={styles.group}
      label={
        <>
          {isColoured && <Swatch rank={rank} />}
          <bdi>{name}</bdi>
          <span className={styles.number}>{words.nodes(members.length)}</span>
        </>
      }
    >
      <Members label={name} ids={members} />
    </Disclosure>
  );
}

function Members({ label, ids }: { readonly label: string; readonly ids: readonly string[] }) {
  const { nodes } = useLookup();
  return (
    <MoreList label={label} items={ids} keyOf={(id) => id} className={styles.members}>
      {(id) => {
        const node = nodes.get(id);
        return node && <NodeButton node={node} />;
      }}
    </MoreList>
  );
}
