/** What colours on the map stand for, other than kinds. Loaded where they do. */
import { colourEntries } from "../../picture/legend/index.ts";
import { type Colour, isGrouping } from "../../scene/index.ts";
import { classNames } from "../../ui/browser/classNames.ts";
import { useBuilt, useVisible } from "../base/store.ts";
import { words } from "../measuring/words.ts";
import styles from "./GroupLegend.module.css";
import { GroupLegend } from "./GroupLegend.tsx";
import { LineMark } from "./LineMark.tsx";
import marks from "./marks.module.css";

export interface ColourLegendProps {
  readonly colour: Colour;
  /** The class of a section with a heading around it; without one it stands by itself. */
  readonly className?: string | undefined;
}

export function ColourLegend({ colour, className }: ColourLegendProps) {
  const legend = isGrouping(colour) ? (
    <GroupLegend grouping={colour} />
  ) : (
    <Entries colour={colour} />
  );
  if (className === undefined) return legend;
  return (
    <section aria-label={words.colouredBy(colour)} className={className}>
      <h3>{words.colouredBy(colour)}</h3>
      {legend}
    </section>
  );
}

function Entries({ colour }: { readonly colour: Parameters<typeof colourEntries>[2] }) {
  const { atlas } = useBuilt();
  const shown = useVisible();
  return (
    <ul className={styles.groups}>
      {colourEntries(atlas, shown, colour).map(({ name, tone, of, count }) => (
        <li key={tone}>
          {of === "links" ? (
            <LineMark className={`family-${tone}`} />
          ) : (
            <span aria-hidden="true" className={classNames(marks.swatch, `kind-${tone}`)} />
          )}
          <bdi>{name}</bdi>
          <span className={styles.count}>{count}</span>
        </li>
      ))}
    </ul>
  );
}
