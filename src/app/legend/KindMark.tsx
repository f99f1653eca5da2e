/** The shape and colour of a kind, as the map draws its nodes. */
import type { Atlas } from "../../atlas/atlas.ts";
import { classNames } from "../../ui/classNames.ts";
import { kindClass, kindIndex } from "./colour.ts";
import styles from "./marks.module.css";
import { shapePath } from "./shapePath.ts";

interface KindMarkProps {
  readonly atlas: Atlas;
  readonly kind: string | undefined;
}

export function KindMark({ atlas, kind }: KindMarkProps) {
  return (
    <svg
      aria-hidden="true"
      className={classNames(styles.kind, kindClass(atlas, kind))}
      viewBox="0 0 16 16"
      width="16"
      height="16"
    >
      <path d={shapePath(kindIndex(atlas, kind))} />
    </svg>
  );
}
