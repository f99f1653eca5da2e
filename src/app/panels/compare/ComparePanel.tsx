/** Two pillars, or two sources, side by side. */
import { pairOf, SHARES } from "../../../graph/comparison.ts";
import { useApp, useBuilt } from "../../store.ts";
import { PanelFrame } from "../PanelFrame.tsx";
import styles from "./Compare.module.css";
import { PairChoice } from "./PairChoice.tsx";
import { SharePart } from "./SharePart.tsx";
import { words } from "./words.ts";

export function ComparePanel() {
  const { atlas } = useBuilt();
  const asked = useApp((state) => state.scene.compare);
  const pair = pairOf(atlas, asked);
  return (
    <PanelFrame panel="compare" intro={words.intro}>
      {!pair && <p className={styles.quiet}>{words.noPair}</p>}
      {pair && (
        <>
          <PairChoice pair={pair} />
          {SHARES.map((share) => (
            <SharePart key={`${pair.first} ${pair.second} ${share}`} pair={pair} share={share} />
          ))}
        </>
      )}
    </PanelFrame>
  );
}
