/** The panel "Measures": the nodes ranked by a measure, and the groups that the links form. */
import { words } from "../../measuring/measureWords.ts";
import { PanelFrame, type PanelProps } from "../frame/PanelFrame.tsx";
import { Groups } from "./Groups.tsx";
import { Ranking } from "./Ranking.tsx";

export function MeasuresPanel(props: PanelProps) {
  return (
    <PanelFrame {...props} intro={words.intro}>
      <Ranking />
      <Groups />
    </PanelFrame>
  );
}
