/** The shortest paths between two selected nodes, as the inspector shows them. */
import { useEffect } from "react";
import { chainOf, endName, type PairAnswer, pathWords } from "../../../query/paths/index.ts";
import { announce } from "../../base/announcer.ts";
import { useApp, useBuilt } from "../../base/store.ts";
import { PathList } from "./Between.tsx";
import styles from "./Paths.module.css";
import { words } from "./words.ts";

export function PairPaths({ asked: question, answer }: PairAnswer) {
  const { atlas } = useBuilt();
  const filters = useApp((state) => state.scene.filters);
  const names = [...question.from, ...question.to].map((key) => endName(atlas, key));
  const [from = "", to = ""] = names;
  const [first] = answer.found.paths;
  const text = first
    ? pathWords(atlas, chainOf(atlas, filters, first))
    : words.noneBetween(from, to);
  useEffect(() => announce(text, "paths"), [text]);
  if (!first) {
    return (
      <div className={styles.pair}>
        <p className={styles.nothing}>{text}</p>
      </div>
    );
  }
  const title = question.direction === "any" ? words.eitherWay : words.betweenTwo;
  return (
    <div className={styles.pair}>
      <p className={styles.nothing}>{title(from, to)}</p>
      <PathList answer={answer} />
    </div>
  );
}
