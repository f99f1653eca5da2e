/** In the inspector, where just two nodes are selected: the shortest paths between them. */
import { useEffect } from "react";
import { chainOf, endName, type PairAnswer, pathWords } from "../../../query/paths/index.ts";
import { announce } from "../../base/announcer.ts";
import { useApp, useBuilt } from "../../base/store.ts";
import { PathList } from "./Between.tsx";
import styles from "./Paths.module.css";
import { words } from "./words.ts";

export function PairPaths({ asked, answer }: PairAnswer) {
  const { atlas } = useBuilt();
  const filters = useApp((state) => state.scene.filters);
  const names = [...asked.from, ...asked.to].map((key) => endName(atlas, key));
  const [from = "", to = ""] = names;
  const [first] = answer.found.paths;
  const said = first
    ? pathWords(atlas, chainOf(atlas, filters, first))
    : words.noneBetween(from, to);
  useEffect(() => announce(said, "paths"), [said]);
  if (!first) {
    return (
      <div className={styles.pair}>
        <p className={styles.nothing}>{said}</p>
      </div>
    );
  }
  const title = asked.direction === "any" ? words.eitherWay : words.betweenTwo;
  return (
    <div className={styles.pair}>
      <p className={styles.nothing}>{title(from, to)}</p>
      <PathList answer={answer} />
    </div>
  );
}
