/** How two are tied, as chains of evidence; with one end alone, what lies around it. */
import type { PathsChoice } from "../../../scene/index.ts";
import { useActions, useApp } from "../../base/store.ts";
import { PanelFrame } from "../frame/PanelFrame.tsx";
import { Around } from "./Around.tsx";
import { Between } from "./Between.tsx";
import { Ends } from "./Ends.tsx";
import { Options } from "./Options.tsx";
import styles from "./Paths.module.css";
import { usePathAnswer } from "./usePathAnswer.ts";
import { useSaid } from "./useSaid.ts";
import { words } from "./words.ts";

export function PathsPanel() {
  const asked = useApp((state) => state.scene.paths);
  const { setPaths } = useActions();
  const tied = usePathAnswer();
  useSaid(tied);
  const change = (part: Partial<PathsChoice>) => setPaths({ ...asked, alone: [], ...part });
  return (
    <PanelFrame panel="paths" intro={words.intro}>
      <div className={styles.question}>
        <Ends asked={asked} onChange={change} />
        {tied.type !== "nothing" && (
          <Options asked={asked} around={tied.type === "around"} onChange={change} />
        )}
      </div>
      {tied.type === "nothing" && <p className={styles.nothing}>{words.nothing}</p>}
      {tied.type === "around" && <Around asked={asked} rings={tied.rings} />}
      {tied.type === "between" && <Between asked={asked} answer={tied} />}
    </PanelFrame>
  );
}
