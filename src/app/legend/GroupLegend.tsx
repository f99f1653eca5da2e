/** A legend of the groups that colour the map; the smaller ones share the neutral colour. */

import type { Grouping } from "../../scene/index.ts";
import { classNames } from "../../ui/browser/classNames.ts";
import { OWN_TONES, tone } from "../../view/index.ts";
import { useGroupName, useGroups } from "../measuring/useGroups.ts";
import { words } from "../measuring/words.ts";
import styles from "./GroupLegend.module.css";
import marks from "./marks.module.css";

export function GroupLegend({ grouping }: { readonly grouping: Grouping }) {
  const groups = useGroups(grouping);
  const nameOf = useGroupName();
  if (!groups) return <p>{words.measuring}</p>;
  const named = groups.several.slice(0, OWN_TONES);
  const others = groups.several.length - named.length;
  const rest = [
    ...(others > 0 ? [words.others(others)] : []),
    ...(groups.alone.length > 0 ? [words.alone(groups.alone.length)] : []),
  ];
  return (
    <ul className={styles.groups}>
      {named.map((group) => (
        <li key={group.rank}>
          <Swatch rank={group.rank} />
          <bdi>{nameOf(group)}</bdi>
          <span className={styles.count}>{group.members.length}</span>
        </li>
      ))}
      {rest.length > 0 && (
        <li>
          <Swatch rank={-1} />
          {rest.join(", ")}
        </li>
      )}
    </ul>
  );
}

/** A patch of the colour that a group of this rank has on the map; -1 is the neutral colour. */
export function Swatch({ rank }: { readonly rank: number }) {
  return <span aria-hidden="true" className={classNames(marks.swatch, `kind-${tone(rank)}`)} />;
}
