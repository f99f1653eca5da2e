/** How far an arrangement is, as a bar and in words. */
import { DRAWINGS } from "../../../layout/index.ts";
import styles from "./drawing.module.css";
import { words } from "./words.ts";

export function ArrangingProgress({ done }: { readonly done: number }) {
  const told = words.arranging(done, DRAWINGS);
  return (
    <span className={styles.arranging}>
      <progress max={DRAWINGS} value={done} aria-label={told} />
      <span aria-hidden>{told}</span>
    </span>
  );
}
