/** Who stands between whom: a measure's ranks, and the groups that the links make. */
import { PanelFrame } from "../PanelFrame.tsx";
import { Groups } from "./Groups.tsx";
import { Ranking } from "./Ranking.tsx";
import { words } from "./words.ts";

export function MeasuresPanel() {
  return (
    <PanelFrame panel="measures" intro={words.intro}>
      <Ranking />
      <Groups />
    </PanelFrame>
  );
}
