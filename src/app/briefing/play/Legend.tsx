/** The legend of shapes, colours and lines, visible while a step that draws them is played. */
import { useMemo } from "react";
import { bodyOf } from "../../../geometry/index.ts";
import { resolvedView } from "../../../open/state.ts";
import { type KindEntry, legendOf, WIDTH_WORDS } from "../../../picture/legend/index.ts";
import { bodyPath } from "../../../picture/paint/index.ts";
import { isGrouping } from "../../../scene/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { useApp } from "../../base/store.ts";
import { GroupLegend } from "../../legend/GroupLegend.tsx";
import { LineMark } from "../../legend/LineMark.tsx";
import marks from "../../legend/marks.module.css";
import { words as measuring } from "../../measuring/words.ts";
import styles from "./Deck.module.css";
import { words } from "./words.ts";

export function Legend() {
  const view = useApp(resolvedView);
  const { scene } = view;
  const { kinds, families, colours, width, hasImplied, hasDenied, hasSymmetric, hasDimmed } =
    useMemo(() => {
      const { visible, lit } = view;
      // What is dimmed needs no explanation: the audience should look at the rest.
      return legendOf(view, lit.nodes.size === 0 ? visible : { ...visible, ...lit }, lit.edges);
    }, [view]);
  const { size, colour } = scene.measures;
  const grouping = isGrouping(colour) ? colour : undefined;
  // Only the map draws shapes and lines; the other views say their words.
  if (scene.view !== "map") return null;
  return (
    <section aria-label={words.legend} className={styles.legend}>
      <ul>
        {kinds.map((kind) => (
          <li key={kind.name}>
            <Sign kind={kind} isInked={view.encoding.tones !== undefined} />
            <bdi>{kind.name}</bdi>
          </li>
        ))}
        {families.map(({ name, tone }) => (
          <li key={name}>
            <LineMark className={`family-${tone}`} />
            <bdi>{name}</bdi>
          </li>
        ))}
        {colours.map(({ name, tone, of }) => (
          <li key={`${of} ${tone}`}>
            {of === "links" ? (
              <LineMark className={`family-${tone}`} />
            ) : (
              <span aria-hidden="true" className={classNames(marks.swatch, `kind-${tone}`)} />
            )}
            <bdi>{name}</bdi>
          </li>
        ))}
        {width && <li>{WIDTH_WORDS[width]}</li>}
        {hasImplied && (
          <li>
            <LineMark dashed />
            {words.implied}
          </li>
        )}
        {hasDenied && (
          <li>
            <LineMark barred />
            {words.denied}
          </li>
        )}
        {hasSymmetric && (
          <li>
            <LineMark headless />
            {words.symmetric}
          </li>
        )}
        {hasDimmed && <li>{words.faded}</li>}
        {size !== undefined && <li>{measuring.sizedBy(size)}</li>}
        {grouping && <li>{measuring.colouredBy(grouping)}</li>}
      </ul>
      {grouping && <GroupLegend grouping={grouping} />}
    </section>
  );
}

/** The shape of a kind; without its colour while colours show something other than the kind. */
function Sign({ kind, isInked }: { readonly kind: KindEntry; readonly isInked: boolean }) {
  const look = isInked ? marks.inked : `kind-${kind.tone}`;
  return (
    <svg aria-hidden="true" className={classNames(marks.kind, look)} viewBox="0 0 16 16">
      <path d={bodyPath(bodyOf(kind.shape, { x: 8, y: 8 }, 7.5))} />
    </svg>
  );
}
