/** The groups that have a colour of their own on the map, and what the neutral one is for. */
import { OWN_TONES, tone } from "../../picture/shapes/index.ts";
import type { Grouping } from "../../scene/index.ts";
import { useGroupName, useGroups } from "../measuring/useGroups.ts";
import { words } from "../measuring/words.ts";
import styles from "./GroupLegend.module.css";
import { Swatch } from "./Swatch.tsx";

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
          <Swatch tone={tone(group.rank)} />
          <bdi>{nameOf(group)}</bdi>
          <span className={styles.count}>{group.members.length}</span>
        </li>
      ))}
      {rest.length > 0 && (
        <li>
          <Swatch tone={tone(-1)} />
          {rest.join(", ")}
        </li>
      )}
    </ul>
  );
}
