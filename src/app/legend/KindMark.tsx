/** The mark of a kind or node: its shape and colour on the map. */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import { bodyOf } from "../../geometry/index.ts";
import { bodyPath } from "../../picture/paint/index.ts";
import { sizeOf } from "../../picture/shapes/index.ts";
import { classNames } from "../../ui/browser/classNames.ts";
import { nodeShape } from "../../view/index.ts";
import { useBuilt, useEncoding } from "../base/store.ts";
import { kindClass, kindIndex } from "./colour.ts";
import styles from "./marks.module.css";

const CENTRE = { x: 8, y: 8 };
const RADIUS = 7.5;

interface KindMarkProps {
  readonly atlas: Atlas;
  readonly kind: string | undefined;
}

/** A kind's shape; in ink while the map's colours do not stand for kinds. */
export function KindMark({ atlas, kind }: KindMarkProps) {
  const { tones } = useEncoding();
  return (
    <Mark index={kindIndex(atlas, kind)} look={tones ? styles.inked : kindClass(atlas, kind)} />
  );
}

/** A node's shape in the colour that it has on the map. */
export function NodeMark({ node }: { readonly node: AtlasNode }) {
  const { atlas } = useBuilt();
  const { kindIndex: index, tone } = sizeOf(atlas, node, useEncoding());
  return <Mark index={index} look={`kind-${tone}`} />;
}

interface MarkProps {
  /** The position of the kind in the atlas. */
  readonly index: number;
  readonly look: string | undefined;
}

function Mark({ index, look }: MarkProps) {
  return (
    <svg
      aria-hidden="true"
      className={classNames(styles.kind, look)}
      viewBox="0 0 16 16"
      width="16"
      height="16"
    >
      <path d={bodyPath(bodyOf(nodeShape(index), CENTRE, RADIUS))} />
    </svg>
  );
}
