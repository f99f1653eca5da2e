/** What the shapes, colours and lines of the picture mean: always in sight while it is played. */
import { useMemo } from "react";
import { bodyOf } from "../../../geometry/index.ts";
import { type KindEntry, legendOf } from "../../../picture/legend/index.ts";
import { bodyPath } from "../../../picture/paint/index.ts";
import { litClaims } from "../../../query/lit/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { useApp, useBuilt, useVisible } from "../../base/store.ts";
import { GroupLegend } from "../../legend/GroupLegend.tsx";
import { LineMark } from "../../legend/LineMark.tsx";
import marks from "../../legend/marks.module.css";
import { words as measuring } from "../../measuring/words.ts";
import styles from "./Deck.module.css";
import { words } from "./words.ts";

export function Legend() {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const scene = useApp((state) => state.scene);
  const { kinds, families, hasImplied, hasDenied, hasSymmetric, hasDimmed } = useMemo(() => {
    const lit = litClaims(atlas, shown, scene);
    // What has stepped back needs no explanation: the room is to look at the rest.
    const isAll = scene.view !== "map" || lit.nodes.size === 0;
    return legendOf(atlas, isAll ? shown : { ...shown, ...lit }, lit.edges);
  }, [atlas, shown, scene]);
  const { size, colour } = scene.measures;
  // Links are drawn on the map alone.
  const mapped = scene.view === "map";
  return (
    <section aria-label={words.legend} className={styles.legend}>
      <ul>
        {kinds.map((kind) => (
          <li key={kind.name}>
            <Sign kind={kind} inked={colour !== undefined} />
            <bdi>{kind.name}</bdi>
          </li>
        ))}
        {mapped &&
          families.map(({ name, tone }) => (
            <li key={name}>
              <LineMark className={`family-${tone}`} />
              <bdi>{name}</bdi>
            </li>
          ))}
        {mapped && hasImplied && (
          <li>
            <LineMark dashed />
            {words.implied}
          </li>
        )}
        {mapped && hasDenied && (
          <li>
            <LineMark barred />
            {words.denied}
          </li>
        )}
        {mapped && hasSymmetric && (
          <li>
            <LineMark headless />
            {words.symmetric}
          </li>
        )}
        {mapped && hasDimmed && <li>{words.faded}</li>}
        {mapped && size !== undefined && <li>{measuring.sizedBy(size)}</li>}
        {mapped && colour !== undefined && <li>{measuring.colouredBy(colour)}</li>}
      </ul>
      {mapped && colour !== undefined && <GroupLegend grouping={colour} />}
    </section>
  );
}

/** In ink alone while colour tells something else than the kind. */
function Sign({ kind, inked }: { readonly kind: KindEntry; readonly inked: boolean }) {
  const look = inked ? marks.inked : `kind-${kind.tone}`;
  return (
    <svg aria-hidden="true" className={classNames(marks.kind, look)} viewBox="0 0 16 16">
      <path d={bodyPath(bodyOf(kind.shape, { x: 8, y: 8 }, 7.5))} />
    </svg>
  );
}
