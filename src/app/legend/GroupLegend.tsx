/** The groups that have a colour of their own on the map, and what the neutral one is for. */
import { useMemo } from "react";
import type { Grouping } from "../../atlas/vocabulary.ts";
import { groupsOf } from "../../graph/ranking.ts";
import { shortName } from "../../graph/words.ts";
import { OWN_TONES, tone } from "../../picture/outline.ts";
import { words } from "../measuring/words.ts";
import { useApp, useLookup } from "../store.ts";
import styles from "./GroupLegend.module.css";
import { Swatch } from "./Swatch.tsx";

export function GroupLegend({ grouping }: { readonly grouping: Grouping }) {
  const { nodes } = useLookup();
  const measured = useApp((state) => state.measured);
  const groups = useMemo(() => {
    const ranks = measured?.groups[grouping];
    return measured && ranks && groupsOf(measured.ids, ranks, measured);
  }, [measured, grouping]);
  if (!groups) return <p>{words.measuring}</p>;
  const named = groups.several.slice(0, OWN_TONES);
  const others = groups.several.length - named.length;
  const rest = [
    ...(others > 0 ? [words.others(others)] : []),
    ...(groups.alone.length > 0 ? [words.alone(groups.alone.length)] : []),
  ];
  return (
    <ul className={styles.groups}>
      {named.map(({ rank, members }) => {
        const first = nodes.get(members[0] ?? "");
        return (
          <li key={rank}>
            <Swatch tone={tone(rank)} />
            <bdi>{words.around(first ? shortName(first) : "")}</bdi>
            <span className={styles.count}>{members.length}</span>
          </li>
        );
      })}
      {rest.length > 0 && (
        <li>
          <Swatch tone={tone(-1)} />
          {rest.join(", ")}
        </li>
      )}
    </ul>
  );
}
