/** The panel "Compare": two pillars, or two sources, side by side. */
import { pairOf, SHARES, versionsOf } from "../../../query/comparison/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { useApp, useBuilt, useLookup } from "../../base/store.ts";
import { PanelFrame, type PanelProps } from "../frame/PanelFrame.tsx";
import styles from "./Compare.module.css";
import { PairChoice } from "./PairChoice.tsx";
import { SharePart } from "./SharePart.tsx";
import { words } from "./words.ts";

export function ComparePanel(props: PanelProps) {
  const { atlas } = useBuilt();
  const requested = useApp((state) => state.scene.compare);
  const filters = useApp((state) => state.scene.filters);
  const { pillars, documents } = useLookup();
  const pair = pairOf(atlas, requested, filters);
  const versions = pair && versionsOf(atlas, pair);
  const titleOf = (id: string) => documents.get(id)?.title ?? id;
  const filteredNames =
    pair?.sort === "pillars"
      ? filters.pillars.map((id) => pillars.get(id)?.name ?? id)
      : filters.documents.map((id) => documents.get(id)?.title ?? id);
  return (
    <PanelFrame
      {...props}
      intro={
        versions ? words.versions(titleOf(versions.before), titleOf(versions.after)) : words.intro
      }
    >
      {!pair && <p className={styles.quiet}>{words.noPair}</p>}
      {pair && (
        <>
          <PairChoice pair={pair} />
          {filteredNames.length > 0 && (
            <p className={classNames(styles.quiet, styles.cut)}>{words.cut(filteredNames)}</p>
          )}
          {SHARES.map((share) => (
            <SharePart key={`${pair.first} ${pair.second} ${share}`} pair={pair} share={share} />
          ))}
        </>
      )}
    </PanelFrame>
  );
}
