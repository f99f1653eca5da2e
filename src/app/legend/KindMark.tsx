/** The shape of a kind, and the colour that it or a node has on the map. */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import { sizeOf } from "../../picture/shapes/index.ts";
import { classNames } from "../../ui/browser/classNames.ts";
import { useBuilt, useEncoding } from "../base/store.ts";
import { kindClass, kindIndex } from "./colour.ts";
import styles from "./marks.module.css";
import { shapePath } from "./shapePath.ts";

interface KindMarkProps {
  readonly atlas: Atlas;
  readonly kind: string | undefined;
}

/** In ink alone while colour tells something else than the kind. */
export function KindMark({ atlas, kind }: KindMarkProps) {
  const { tones } = useEncoding();
  return (
    <Mark kind={kindIndex(atlas, kind)} look={tones ? styles.inked : kindClass(atlas, kind)} />
  );
}

/** A node as the map draws it. */
export function NodeMark({ node }: { readonly node: AtlasNode }) {
  const { atlas } = useBuilt();
  const { kindIndex: kind, tone } = sizeOf(atlas, node, useEncoding());
  return <Mark kind={kind} look={`kind-${tone}`} />;
}

interface MarkProps {
  /** Its place in the atlas's list. */
  readonly kind: number;
  readonly look: string | undefined;
}

function Mark({ kind, look }: MarkProps) {
  return (
    <svg
      aria-hidden="true"
      className={classNames(styles.kind, look)}
      viewBox="0 0 16 16"
      width="16"
      height="16"
    >
      <path d={shapePath(kind)} />
    </svg>
  );
}
