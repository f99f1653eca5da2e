/** Which kinds a relation may join, and how it reads from the other end. */
import type { Atlas, Relation } from "../../atlas/index.ts";
import { lookup } from "../../query/visible/index.ts";
import styles from "./Codebook.module.css";
import { words } from "./words.ts";

interface JoinsProps {
  readonly atlas: Atlas;
  readonly relation: Relation;
}

export function Joins({ atlas, relation }: JoinsProps) {
  const { kinds, types } = lookup(atlas);
  const names = (ends: readonly string[]) =>
    ends.length === atlas.kinds.length
      ? words.anything
      : ends.map((end) => (types.get(end) ?? kinds.get(end))?.name ?? end).join(", ");
  return (
    <p className={styles.note}>
      {relation.symmetric ? words.symmetric : `${words.inverse} ${relation.inverse}`}. {words.joins}{" "}
      {names(relation.from)} {words.to} {names(relation.to)}
    </p>
  );
}
