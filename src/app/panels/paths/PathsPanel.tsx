/** The panel "Paths": how two ends are connected, or, with one end chosen, what lies around it. */
import type { PathsChoice } from "../../../scene/index.ts";
import { useActions, useApp } from "../../base/store.ts";
import { PanelFrame, type PanelProps } from "../frame/PanelFrame.tsx";
import { Around } from "./Around.tsx";
import { Between } from "./Between.tsx";
import { Ends } from "./Ends.tsx";
import { Options } from "./Options.tsx";
import styles from "./Paths.module.css";
import { useAnnouncedAnswer, usePathAnswer } from "./usePathAnswer.ts";
import { words } from "./words.ts";

export function PathsPanel(props: PanelProps) {
  const question = useApp((state) => state.scene.paths);
  const { setPaths } = useActions();
  const answer = usePathAnswer();
  useAnnouncedAnswer(answer);
  const change = (part: Partial<PathsChoice>) => setPaths({ ...question, alone: [], ...part });
  return (
    <PanelFrame {...props} intro={words.intro}>
      <div className={styles.question}>
        <Ends question={question} onChange={change} />
        {answer.type !== "nothing" && (
          <Options question={question} isAround={answer.type === "around"} onChange={change} />
        )}
      </div>
      {answer.type === "nothing" && <p className={styles.nothing}>{words.nothing}</p>}
      {answer.type === "around" && <Around question={question} rings={answer.rings} />}
      {answer.type === "between" && <Between question={question} answer={answer} />}
    </PanelFrame>
  );
}
