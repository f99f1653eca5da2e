/** One suggestion for continuing the question, with its sort: a kind, a relation, a pillar. */
import type { Completion } from "../../../query/ask/index.ts";
import { useBuilt } from "../../base/store.ts";
import { KindMark } from "../../legend/KindMark.tsx";
import styles from "./Ask.module.css";
import { words } from "./words.ts";

export function Suggestion({ completion }: { readonly completion: Completion }) {
  const { atlas } = useBuilt();
  const { kind, adds, sort } = completion;
  return (
    <>
      {kind === undefined ? (
        <span className={styles.noMark} />
      ) : (
        <KindMark atlas={atlas} kind={kind} />
      )}
      <bdi className={styles.adds}>{adds.replace(/^, /u, "")}</bdi>
      <span className={styles.sort}>{words.sorts[sort]}</span>
    </>
  );
}
